import { orderOf } from '#domain/assessment/gaps.ts';
import { readingOf } from '#domain/assessment/priorities.ts';
import { unansweredInWords } from '#domain/assessment/unanswered.ts';
import { ownValue } from '#domain/site/own-value.ts';
import type { BlockContent } from 'mdast';
import { heading, paragraph } from '#domain/book/document.ts';
import type { Subject } from './facts.ts';
import type { KnownWillForm, ReportInput } from './report-input.ts';
import { findOutList, gapTable } from './weakest.ts';

function formBlocks(
  level: 1 | 2,
  form: KnownWillForm,
  { assessment }: Subject,
  input: ReportInput,
): BlockContent[] {
  const { texts, language } = input;
  const asked = input.indicators.filter(({ id }) => form.indicators.includes(id));
  if (asked.every(({ id }) => ownValue(assessment.answers, id) === undefined)) return [];
  const reading = readingOf(form.indicators, assessment.answers);
  const { title, text } = reading ? form.readings[reading] : { title: '', text: '' };
  const left = unansweredInWords(asked, assessment, texts.result, language);
  const { others, toFindOut } = orderOf(asked, assessment.answers);
  const lowestFirst = others.toSorted((a, b) => Number(a.answer) - Number(b.answer));
  return [
    heading(level, form.title),
    paragraph(reading ? `${title}. ${text}` : [...left, texts.will.none].join(' ')),
    paragraph(texts.will.notStage),
    ...(others.length === 0 ? [] : [gapTable(lowestFirst, asked, assessment, input)]),
    ...findOutList(toFindOut, `${texts.gapsTitle}:`, input),
  ];
}

/** What the answers to each form of will read, with what lies low in it, the lowest first. It has no mean. */
export const willBlocks = (level: 1 | 2, subject: Subject, input: ReportInput): BlockContent[] =>
  input.willForms.flatMap((form) => formBlocks(level, form, subject, input));
