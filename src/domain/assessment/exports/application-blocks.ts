import type { BlockContent, Paragraph } from 'mdast';
import { dayOf } from '#domain/assessment/assessment.ts';
import { isOpen, type Measure } from '#domain/assessment/measure.ts';
import { goodEnough } from '#domain/assessment/priorities.ts';
import { heading, paragraph, table, textNodes } from '#domain/book/document.ts';
import { countOf, fill, formatDate } from '#domain/site/norwegian.ts';
import { evidenceOf } from '#domain/assessment/evidence.ts';
import { ownValue } from '#domain/site/own-value.ts';
import type { Subject } from './facts.ts';
import { planFields, type ReportInput } from './report-input.ts';

/* What comes from the answers is told apart from what is to be sent. */
const fromAnswers = (text: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'emphasis', children: [{ type: 'text', value: text }] }],
});

const isAbout = ({ assessment }: Subject, { applicationDraft }: ReportInput): boolean =>
  applicationDraft.indicators.some(
    ({ id }) =>
      ownValue(assessment.answers, id) !== undefined ||
      ownValue(assessment.notes, id) !== undefined ||
      evidenceOf(assessment, id) !== undefined,
  );

/** What the draft is filled in from, and when that was; nothing where nothing of its form is answered. */
export function basisBlocks(subject: Subject, input: ReportInput): BlockContent[] {
  if (!isAbout(subject, input)) return [];
  const { texts, language } = input;
  const answered = formatDate(dayOf(subject.assessment), language);
  const made = formatDate(subject.today, language);
  return [paragraph(fill(texts.draftBasis, { answered, made }))];
}

function levelInWords(id: string, subject: Subject, input: ReportInput): string | undefined {
  const { texts, applicationDraft } = input;
  const answer = ownValue(subject.assessment.answers, id);
  if (answer === undefined) return undefined;
  if (typeof answer !== 'number') {
    const { unknown, notApplicable } = texts.answers;
    return fill(texts.draftAnswer, { id, says: answer === 'unknown' ? unknown : notApplicable });
  }
  const asked = applicationDraft.indicators.find((one) => one.id === id);
  return fill(texts.draftLevel, { id, level: answer, says: asked?.levels[answer] ?? '' });
}

/** What was answered to an indicator: its level, the note, and what is left to do while it lies low. */
export function answerBlocks(id: string, subject: Subject, input: ReportInput): BlockContent[] {
  const { texts, indicators } = input;
  const level = levelInWords(id, subject, input);
  const note = ownValue(subject.assessment.notes, id);
  const evidence = evidenceOf(subject.assessment, id);
  const answer = ownValue(subject.assessment.answers, id);
  const isLow = answer !== undefined && !(typeof answer === 'number' && answer >= goodEnough);
  const step = indicators.find((one) => one.id === id)?.nextStep;
  return [
    ...(level === undefined ? [] : [fromAnswers(level)]),
    ...(note ? [fromAnswers(fill(texts.draftNote, { note }))] : []),
    ...(evidence ? [fromAnswers(fill(texts.evidence.draft, { evidence }))] : []),
    ...(isLow && step ? [fromAnswers(fill(texts.draftRemains, { step }))] : []),
  ];
}

/* What is to be done heads the table, and how far it has come is no part of an application. */
const fieldsToTell = planFields.filter((field) => field !== 'action' && field !== 'status');

function measureTable(one: Measure, { texts, language }: ReportInput): BlockContent {
  const valueOf = (field: (typeof fieldsToTell)[number]) =>
    (field === 'deadline' && one.deadline ? formatDate(one.deadline, language) : one[field]) ||
    texts.toFill;
  return table({
    columns: [
      { title: texts.fields.action, width: 0.25 },
      { title: one.action || texts.toFill, width: 0.75 },
    ],
    rows: fieldsToTell.map((field) => [texts.fields[field], valueOf(field)]),
  });
}

/**
 * The measures of the plan that one may apply for: what is neither done nor stopped, and not those that only make
 * ready to apply.
 */
export function measureBlocks({ measures }: Subject, input: ReportInput): BlockContent[] {
  const { texts, applicationDraft, language } = input;
  const ofForm = new Set(applicationDraft.indicators.map(({ id }) => id));
  const possible = measures.filter(
    (one) => isOpen(one) && (one.indicator === undefined || !ofForm.has(one.indicator)),
  );
  if (possible.length === 0)
    return [{ type: 'paragraph', children: textNodes(texts.toFillMeasure) }];
  return [
    heading(2, texts.draftMeasuresTitle),
    fromAnswers(countOf(texts.draftMeasures, possible.length, language)),
    ...possible.map((one) => measureTable(one, input)),
  ];
}
