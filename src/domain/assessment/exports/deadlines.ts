import { dueMeasures, dueSteps, type DueMeasure, type DueStep } from '#domain/assessment/due.ts';
import type { Deadline } from '#domain/site/deadline.ts';
import { fill } from '#domain/site/norwegian.ts';
import { storableText } from '#domain/book/document.ts';
import type { Subject } from './facts.ts';
import { conditionsIn, type ReportInput } from './report-input.ts';

const deadline = (
  id: string,
  day: string,
  action: string,
  lines: readonly string[],
  { texts }: ReportInput,
): Deadline => ({
  uid: `${id}@slt-handboken`,
  day,
  summary: storableText(fill(texts.deadlineOf, { action })),
  description: storableText(lines.join('\n')),
});

function ofMeasure(one: DueMeasure, input: ReportInput): Deadline {
  const { fields, statuses } = input.texts;
  const lines = [
    ...(['goal', 'owner', 'resource', 'sign'] as const)
      .filter((field) => one[field])
      .map((field) => `${fields[field]}: ${one[field]}`),
    `${fields.status}: ${statuses[one.status]}`,
  ];
  return deadline(one.id, one.deadline, one.action, lines, input);
}

function ofStep(assessment: string, { id, owner, date }: DueStep, input: ReportInput): Deadline {
  const { statement = id } = conditionsIn(input).find((one) => one.id === id) ?? {};
  const lines = owner ? [`${input.texts.fields.owner}: ${owner}`] : [];
  return deadline(`${assessment}-${id}`, date, statement, lines, input);
}

/** What is left to do by a day, of the plan and of the steps before the start; the first first. */
export const deadlinesOf = (
  { assessment, measures }: Pick<Subject, 'assessment' | 'measures'>,
  input: ReportInput,
): Deadline[] =>
  [
    ...dueMeasures(measures).map((one) => ofMeasure(one, input)),
    ...dueSteps(assessment).map((one) => ofStep(assessment.id, one, input)),
  ].toSorted((a, b) => a.day.localeCompare(b.day));
