import { checkInWords, isChecked } from '#domain/assessment/check-answers.ts';
import { arrangeMeasures, isOverdue, type Measure } from '#domain/assessment/measure.ts';
import type { Language } from '#domain/site/language.ts';
import { formatDate } from '#domain/site/norwegian.ts';
import type { TableContent } from '#domain/book/document.ts';
import { planFields, type PlanField, type ReportTexts } from './report-input.ts';

/** The words of the plan. */
export type PlanTexts = Pick<ReportTexts, 'fields' | 'number' | 'overdue' | 'statuses' | 'check'>;

const widths: Record<PlanField, number> = {
  action: 0.18,
  cause: 0.13,
  goal: 0.13,
  owner: 0.13,
  deadline: 0.1,
  resource: 0.09,
  sign: 0.11,
  status: 0.09,
};

/** A day something is to be done by, and whether it has passed: «1. mars 2027 (over fristen)». */
export function deadlineInWords(
  day: string,
  isLate: boolean,
  { overdue }: Pick<PlanTexts, 'overdue'>,
  language: Language,
): string {
  const date = formatDate(day, language);
  return isLate ? `${date} (${overdue})` : date;
}

/** What a field of a measure says, as words. */
function inWords(
  one: Measure,
  field: PlanField,
  texts: PlanTexts,
  language: Language,
  today: string,
): string {
  if (field === 'status') return texts.statuses[one.status];
  if (field !== 'deadline') return one[field];
  if (one.deadline === undefined) return '';
  return deadlineInWords(one.deadline, isOverdue(one, today), texts, language);
}

/* The share of the table for the six questions, where somebody has answered them. */
const widthOfCheck = 0.12;

/** The plan as one table, sorted by deadline. What is answered to the six questions has a column when anything is. */
export function planTable(
  measures: readonly Measure[],
  texts: PlanTexts,
  language: Language,
  today: string,
): TableContent {
  const hasChecks = measures.some(({ check }) => isChecked(check));
  const room = hasChecks ? 1 - widthOfCheck : 1;
  return {
    columns: [
      { title: texts.number, width: 0.04 * room },
      ...planFields.map((field) => ({ title: texts.fields[field], width: widths[field] * room })),
      ...(hasChecks ? [{ title: texts.check.column, width: widthOfCheck }] : []),
    ],
    rows: arrangeMeasures(measures, 'deadline').map((one, at) => [
      String(at + 1),
      ...planFields.map((field) => inWords(one, field, texts, language, today)),
      ...(hasChecks ? [checkInWords(one.check, texts.check, language)] : []),
    ]),
  };
}
