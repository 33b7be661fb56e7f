import type { Measure } from '#domain/assessment/measure.ts';
import { fill } from '#domain/norwegian.ts';
import { plainText } from './document.ts';
import type { Material } from './material.ts';

/** A deadline as a calendar shows it: an event of a whole day. */
export interface Deadline {
  /** The same each time, so that a calendar updates what it has. */
  uid: string;
  /** ISO date. */
  day: string;
  summary: string;
  description: string;
}

/** The deadlines of a plan, the first first. What has no deadline is left out. */
export const deadlinesOf = (measures: readonly Measure[], { texts }: Material): Deadline[] =>
  measures
    .flatMap((one) => {
      const { id, deadline, action, status } = one;
      if (deadline === undefined) return [];
      const lines = [
        ...(['goal', 'owner', 'resource', 'sign'] as const)
          .filter((field) => one[field])
          .map((field) => `${texts.fields[field]}: ${one[field]}`),
        `${texts.fields.status}: ${texts.statuses[status]}`,
      ];
      return [
        {
          uid: `${id}@slt-handboken`,
          day: deadline,
          summary: plainText(fill(texts.deadlineOf, { action })),
          description: plainText(lines.join('\n')),
        },
      ];
    })
    .toSorted((a, b) => a.day.localeCompare(b.day));
