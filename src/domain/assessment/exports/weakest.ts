import type { Assessment } from '#domain/assessment/assessment.ts';
import {
  goodEnough,
  knowledgeGaps,
  prioritiesOf,
  weakestDimensions,
} from '#domain/assessment/priorities.ts';
import { fill, formatList } from '#domain/site/norwegian.ts';
import { ownValue } from '#domain/site/own-value.ts';
import type { BlockContent } from 'mdast';
import { heading, list, paragraph, table, type Inline } from '#domain/book/document.ts';
import type { Subject } from './facts.ts';
import { titlesIn, type KnownIndicator, type ReportInput, type Reading } from './report-input.ts';
import { meanInWords, profileTable } from './result.ts';
import { coreAmong, profileOf } from './standing.ts';

/** How many points to work on first are listed. */
const firstOfAll = 5;

/** The indicators of some ids, in the order of the ids. */
export const known = (ids: readonly string[], indicators: readonly KnownIndicator[]) =>
  ids.flatMap((id) => indicators.find((one) => one.id === id) ?? []);

/** «A1» and the statement. */
export const named = ({ id, statement }: KnownIndicator) => `${id} ${statement}`;

/** A next step, and the chapters to read. */
export const stepWithReading = (
  nextStep: string,
  chapters: readonly Reading[],
  { texts }: ReportInput,
): Inline[] => [
  `${nextStep} ${texts.readMore}: `,
  ...chapters.flatMap((chapter, at) => (at > 0 ? [', ', chapter] : [chapter])),
];

/** A level as documents have it: «3 · På plass og i bruk». */
export function levelInWords(id: string, { answers }: Assessment, { scale }: ReportInput): string {
  const level = ownValue(answers, id);
  return typeof level === 'number' ? `${level} · ${scale[level] ?? ''}` : '';
}

/** Points that lie low, with what to do next. */
function lowTable(
  low: readonly KnownIndicator[],
  assessment: Assessment,
  input: ReportInput,
): BlockContent {
  const { texts } = input;
  return table({
    columns: [
      { title: texts.item, width: 0.36 },
      { title: texts.answer, width: 0.18 },
      { title: texts.nextStep, width: 0.46 },
    ],
    rows: low.map((one) => [
      named(one),
      levelInWords(one.id, assessment, input),
      stepWithReading(one.nextStep, one.chapters, input),
    ]),
  });
}

/**
 * The weakest dimensions of the whole, each with its low points and what to do next. Nothing when nothing that
 * counts was scored.
 */
export function weakestBlocks({ assessment }: Subject, input: ReportInput): BlockContent[] {
  const { texts, forms } = input;
  const core = coreAmong(forms, input.indicators);
  const scored = profileOf(core, assessment.answers).filter(
    ({ requirement, mean }) => requirement === 'must' && mean !== undefined,
  );
  if (scored.length === 0) return [];
  const weakest = weakestDimensions(core, assessment.answers);
  if (weakest.length === 0) {
    const isAnyLow = scored.some(({ mean = goodEnough }) => mean < goodEnough);
    return [paragraph(isAnyLow ? texts.weakestTooFew : texts.weakestNone)];
  }
  const titles = titlesIn(input);
  const inWords = weakest.map(
    ({ dimension, mean }) => `${titles.get(dimension) ?? dimension} (${meanInWords(mean, input)})`,
  );
  return [
    paragraph(fill(texts.weakestLead, { weakest: formatList(inWords, input.language) })),
    ...weakest.flatMap(({ dimension, items }) => [
      heading(2, titles.get(dimension) ?? dimension),
      lowTable(known(items, core), assessment, input),
    ]),
  ];
}

/** What to work on first, and what to find out, each under a heading. */
export function listBlocks({ assessment }: Subject, input: ReportInput): BlockContent[] {
  const { texts, forms } = input;
  const core = coreAmong(forms, input.indicators);
  const first = prioritiesOf(core, assessment.answers).slice(0, firstOfAll);
  const gaps = knowledgeGaps(core, assessment.answers);
  const listed = (
    title: string,
    lead: string,
    ids: readonly string[],
    ordered: boolean,
  ): BlockContent[] =>
    ids.length === 0
      ? []
      : [heading(1, title), paragraph(lead), list(known(ids, core).map(named), ordered)];
  return [
    ...listed(texts.firstTitle, texts.firstLead, first, true),
    ...listed(texts.gapsTitle, texts.gapsLead, gaps, false),
  ];
}

/** What was answered in modules: a profile of its own, and what lies low. */
export function moduleBlocks(level: 1 | 2, subject: Subject, input: ReportInput): BlockContent[] {
  const { texts, forms, indicators } = input;
  const core = new Set(coreAmong(forms, indicators));
  const modules = indicators.filter((one) => !core.has(one));
  const profile = profileTable(modules, subject, input);
  if (profile.length === 0) return [];
  const low = prioritiesOf(modules, subject.assessment.answers);
  return [
    heading(level, texts.modulesTitle),
    paragraph(texts.modulesLead),
    ...profile,
    ...(low.length === 0 ? [] : [lowTable(known(low, modules), subject.assessment, input)]),
  ];
}
