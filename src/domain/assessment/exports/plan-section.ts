import { isChecked } from '#domain/assessment/check-answers.ts';
import type { Measure } from '#domain/assessment/measure.ts';
import { fill } from '#domain/site/norwegian.ts';
import type { BlockContent } from 'mdast';
import { heading, list, paragraph, table, type Section } from '#domain/book/document.ts';
import { earlierIn } from './answer-words.ts';
import { filledUp, withoutEmptyColumns } from './blanks.ts';
import { checkBlocks } from './check.ts';
import type { Subject } from './facts.ts';
import { planTable } from './plan-table.ts';
import { planFields, type ReportInput } from './report-input.ts';
import { sinceInWords } from './since.ts';

/** True for a measure somebody has written something in. */
const isBegun = (one: Measure): boolean =>
  planFields.some((field) => field !== 'status' && one[field]?.trim()) || isChecked(one.check);

/** The measures that say something. */
export const measuresBegun = ({ measures }: Pick<Subject, 'measures'>): Measure[] =>
  measures.filter(isBegun);

/** What has changed since the plan was kept. */
export function sinceBlocks(
  level: 1 | 2,
  { measures, before }: Subject,
  input: ReportInput,
): BlockContent[] {
  if (!before) return [];
  const { texts, language } = input;
  const { lead, lines } = sinceInWords(before, measures, texts.since, language);
  return [
    heading(level, texts.since.title),
    paragraph(lead),
    ...(lines.length > 0 ? [list(lines, false)] : []),
  ];
}

/* The points of measures whose answers were given to an earlier wording. */
function earlierOf(
  measures: readonly Measure[],
  { assessment }: Subject,
  input: ReportInput,
): BlockContent[] {
  const ofPlan = new Set(measures.map(({ indicator }) => indicator));
  const ids = earlierIn(assessment, input)
    .filter((id) => ofPlan.has(id))
    .join(', ');
  return ids ? [paragraph(fill(input.texts.earlierInPlan, { ids }))] : [];
}

/** The plan, lying down since it is wide, with what has changed in it and what was asked before it was chosen. */
export function planSection(subject: Subject, input: ReportInput): Section {
  const { today } = subject;
  const { texts, language } = input;
  const { fields } = texts;
  const measures = measuresBegun(subject);
  const needed = [fields.action, fields.owner, fields.deadline];
  const wordsFor = (title: string) =>
    title === texts.check.column ? texts.check.none : texts.toFill;
  const content = planTable(measures, texts, language, today);
  return {
    orientation: measures.length === 0 ? 'portrait' : 'landscape',
    children: [
      heading(1, texts.planTitle),
      ...earlierOf(measures, subject, input),
      measures.length === 0
        ? paragraph(texts.planEmpty)
        : table(filledUp(withoutEmptyColumns(content, needed), wordsFor)),
      ...sinceBlocks(1, subject, input),
      ...checkBlocks(measures, input),
    ],
  };
}
