import { dueMeasures, dueSteps, type DueMeasure, type DueStep } from '#domain/assessment/due.ts';
import { fill } from '#domain/site/norwegian.ts';
import { plainText } from './document.ts';
import type { Subject } from './facts.ts';
import { conditionsIn, type Material } from './material.ts';

/** A deadline as a calendar shows it: an event of a whole day. */
export interface Deadline {
  /** The same each time, so that a calendar updates what it has. */
  uid: string;
  /** ISO date. */
  day: string;
  summary: string;
  description: string;
}

const deadline = (
  id: string,
  day: string,
  action: string,
  lines: readonly string[],
  { texts }: Material,
): Deadline => ({
  uid: `${id}@slt-handboken`,
  day,
  summary: plainText(fill(texts.deadlineOf, { action })),
  description: plainText(lines.join('\n')),
});

function ofMeasure(one: DueMeasure, material: Material): Deadline {
  const { fields, statuses } = material.texts;
  const lines = [
    ...(['goal', 'owner', 'resource', 'sign'] as const)
      .filter((field) => one[field])
      .map((field) => `${fields[field]}: ${one[field]}`),
    `${fields.status}: ${statuses[one.status]}`,
  ];
  return deadline(one.id, one.deadline, one.action, lines, material);
}

function ofStep(assessment: string, { id, owner, date }: DueStep, material: Material): Deadline {
  const { statement = id } = conditionsIn(material).find((one) => one.id === id) ?? {};
  const lines = owner ? [`${material.texts.fields.owner}: ${owner}`] : [];
  return deadline(`${assessment}-${id}`, date, statement, lines, material);
}

/** What is left to do by a day, of the plan and of the steps before the start; the first first. */
export const deadlinesOf = (
  { assessment, measures }: Pick<Subject, 'assessment' | 'measures'>,
  material: Material,
): Deadline[] =>
  [
    ...dueMeasures(measures).map((one) => ofMeasure(one, material)),
    ...dueSteps(assessment).map((one) => ofStep(assessment.id, one, material)),
  ].toSorted((a, b) => a.day.localeCompare(b.day));
