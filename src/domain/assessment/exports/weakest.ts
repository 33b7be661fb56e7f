import type { Answers, ScaleAnswer } from '#domain/assessment/answers.ts';
import { orderOf, type Gap, type Order } from '#domain/assessment/gaps.ts';
import { fill } from '#domain/site/norwegian.ts';
import type { BlockContent } from 'mdast';
import { heading, list, paragraph, table, type Inline } from '#domain/book/document.ts';
import { answersThatCount, type Subject } from './facts.ts';
import type { KnownIndicator, ReportInput, Reading } from './report-input.ts';
import { profileTable } from './result.ts';
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

/** Where one stands, and the next level, each in the words of the level. */
function levelsInWords(
  { answer, next }: Gap,
  { levels }: KnownIndicator,
  { texts }: ReportInput,
): [string, string] {
  const inWords = (level: number) => `${level} · ${levels[level] ?? ''}`;
  if (next !== undefined && typeof answer === 'number') return [inWords(answer), inWords(next)];
  const { unknown, notApplicable } = texts.answers;
  return [answer === 'unknown' ? unknown : notApplicable, texts.result.findOut];
}

/** Points in their order: what is aimed at, where one stands, the next level, and what to do. */
function gapTable(
  gaps: readonly Gap[],
  indicators: readonly KnownIndicator[],
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
      const step = gap.next === undefined ? '' : stepWithReading(one.nextStep, one.chapters, input);
      return [[name, ...levelsInWords(gap, one, input), step]];
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
          gapTable(gaps, indicators, input),
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

/** What else to find out, under a heading. */
export function toFindOutBlocks({ assessment }: Subject, input: ReportInput): BlockContent[] {
  const { texts, indicators } = input;
  const { toFindOut } = orderIn(answersThatCount(assessment, input), input);
  const items = toFindOut.flatMap((id) => {
    const statement = indicators.find((one) => one.id === id)?.statement;
    return statement ? [`${id} ${fill(texts.result.isItSo, { statement })}`] : [];
  });
  if (items.length === 0) return [];
  return [heading(1, texts.gapsTitle), paragraph(texts.gapsLead), list(items, false)];
}

/** What was answered in modules: a profile of its own, and what lies low. */
export function moduleBlocks(level: 1 | 2, subject: Subject, input: ReportInput): BlockContent[] {
  const { texts, forms, indicators } = input;
  const core = new Set(coreAmong(forms, indicators));
  const modules = indicators.filter((one) => !core.has(one));
  const profile = profileTable(modules, subject, input);
  if (profile.length === 0) return [];
  const { others } = orderOf(modules, subject.assessment.answers);
  return [
    heading(level, texts.modulesTitle),
    paragraph(texts.modulesLead),
    ...profile,
    ...(others.length === 0 ? [] : [gapTable(others, modules, input)]),
  ];
}
