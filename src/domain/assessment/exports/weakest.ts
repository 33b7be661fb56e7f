import type { Answers, ScaleAnswer } from '#domain/assessment/answers.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { orderOf, type Gap, type Order } from '#domain/assessment/gaps.ts';
import { fill } from '#domain/site/norwegian.ts';
import type { BlockContent } from 'mdast';
import { heading, list, paragraph, table, type Inline } from '#domain/book/document.ts';
import { answerInWords } from './answer-words.ts';
import { answersThatCount, type Subject } from './facts.ts';
import type { KnownIndicator, ReportInput, Reading } from './report-input.ts';
import { profileTable } from './result.ts';
import { modulesAmong } from './profile.ts';
import { coreAmong, countedBy } from './standing.ts';

/** A next step, and the chapters to read. */
export const stepWithReading = (
  nextStep: string,
  chapters: readonly Reading[],
  { texts }: ReportInput,
): Inline[] => [
  `${nextStep} ${texts.readMore}: `,
  ...chapters.flatMap((chapter, at) => (at > 0 ? [', ', chapter] : [chapter])),
];

/** Points in their order: what is aimed at, where one stands, the next level, and what to do. */
export function gapTable(
  gaps: readonly Gap[],
  indicators: readonly KnownIndicator[],
  assessment: Assessment,
  input: ReportInput,
): BlockContent {
  const { texts } = input;
  const { here, next, aim } = texts.result;
  return table({
    columns: [
      { title: texts.item, width: 0.24 },
      { title: here, width: 0.22 },
      { title: next, width: 0.22 },
      { title: texts.nextStep, width: 0.32 },
    ],
    rows: gaps.flatMap((gap) => {
      const one = indicators.find(({ id }) => id === gap.id);
      if (!one) return [];
      const name = `${one.id} ${fill(aim, { statement: one.statement })}`;
      return [
        [
          name,
          answerInWords(one.id, assessment, input),
          gap.next === undefined
            ? texts.result.findOut
            : `${gap.next} · ${one.levels[gap.next] ?? ''}`,
          stepWithReading(gap.next === undefined ? one.help : one.nextStep, one.chapters, input),
        ],
      ];
    }),
  });
}

const orderIn = (answers: Answers<ScaleAnswer>, { forms, indicators }: ReportInput): Order =>
  orderOf(coreAmong(forms, indicators), answers, countedBy(forms, indicators, answers));

/**
 * What to do in its order: what holds the whole down, then the rest, each under a heading.
 *
 * @param most how many of the rest there may be; all where it is left out
 */
export function orderBlocks(
  level: 1 | 2,
  { assessment }: Subject,
  input: ReportInput,
  most?: number,
): BlockContent[] {
  const { texts, indicators } = input;
  const { holding, others } = orderIn(answersThatCount(assessment, input), input);
  const { holdingTitle, holdingLead } = texts.result;
  const isFirst = holding.length === 0;
  const listed = (title: string, lead: string | undefined, gaps: readonly Gap[]): BlockContent[] =>
    gaps.length === 0
      ? []
      : [
          heading(level, title),
          ...(lead ? [paragraph(lead)] : []),
          gapTable(gaps, indicators, assessment, input),
        ];
  return [
    ...listed(holdingTitle, holdingLead, holding),
    ...listed(
      isFirst ? texts.firstTitle : texts.thenTitle,
      isFirst ? texts.firstLead : undefined,
      others.slice(0, most),
    ),
  ];
}

/** What to find out, and what to look for, under a few words. Nothing where there is none. */
export function findOutList(
  ids: readonly string[],
  lead: string,
  { indicators, texts }: ReportInput,
): BlockContent[] {
  const items = ids.flatMap((id) => {
    const one = indicators.find((known) => known.id === id);
    return one ? [`${id} ${fill(texts.result.isItSo, one)} ${one.help}`] : [];
  });
  return items.length === 0 ? [] : [paragraph(lead), list(items, false)];
}

/** What else to find out, under a heading. */
export function toFindOutBlocks({ assessment }: Subject, input: ReportInput): BlockContent[] {
  const { toFindOut } = orderIn(answersThatCount(assessment, input), input);
  const { gapsTitle, gapsLead } = input.texts;
  const listed = findOutList(toFindOut, gapsLead, input);
  return listed.length === 0 ? [] : [heading(1, gapsTitle), ...listed];
}

/** What was answered in modules: a profile of its own, and what lies low. */
export function moduleBlocks(level: 1 | 2, subject: Subject, input: ReportInput): BlockContent[] {
  const { texts } = input;
  const { assessment } = subject;
  const modules = modulesAmong(input);
  const profile = profileTable(modules, subject, input);
  if (profile.length === 0) return [];
  const { others, toFindOut } = orderOf(modules, assessment.answers);
  return [
    heading(level, texts.modulesTitle),
    paragraph(texts.modulesLead),
    ...profile,
    ...(others.length === 0 ? [] : [gapTable(others, modules, assessment, input)]),
    ...findOutList(toFindOut, `${texts.gapsTitle}:`, input),
  ];
}
