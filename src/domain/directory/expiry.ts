import { daysLeft, lastDayShown } from '#domain/site/freshness.ts';
import type { Coordination } from './types.ts';

/** How many days ahead the report looks. */
export const daysAhead = 60;

/** The parts of a coordination that are shown until they are too old. */
export const datedParts = ['confirmation', 'roleContact', 'policeContact'] as const;

/** A part of a coordination that is shown until it is too old. */
export type DatedPart = (typeof datedParts)[number];

/** A part with its last day. */
export interface Deadline {
  coordination: Coordination;
  part: DatedPart;
  /** The last day it is shown. */
  lastDay: string;
  /** Days until then; below 0 when it has passed. */
  days: number;
}

const dateOf = ({ confirmation, roleContact, policeContact }: Coordination, part: DatedPart) =>
  part === 'confirmation' ? confirmation?.date : { roleContact, policeContact }[part]?.seen;

function deadlinesOf(coordination: Coordination, today: string): Deadline[] {
  return datedParts.flatMap((part) => {
    const date = dateOf(coordination, part);
    const days = daysLeft(date, today);
    const lastDay = lastDayShown(date);
    return days === undefined || lastDay === undefined
      ? []
      : [{ coordination, part, lastDay, days }];
  });
}

/** What is shown for at most 60 days more, and what is no longer shown; the most urgent first. */
export function deadlines(coordinations: readonly Coordination[], today: string) {
  const all = coordinations
    .flatMap((coordination) => deadlinesOf(coordination, today))
    .toSorted((a, b) => a.days - b.days);
  return {
    expiring: all.filter(({ days }) => days >= 0 && days <= daysAhead),
    expired: all.filter(({ days }) => days < 0),
  };
}
