import { nextTimes } from '#domain/events/happening.ts';
import type { Grant } from './grant.ts';

/** When one must have applied, as it lies to a day. */
export type GrantDeadline =
  | {
      kind: 'coming';
      /** ISO date. */
      day: string;
      /** False when the day is a pattern, and nobody has seen it announced. */
      isAnnounced: boolean;
      /** The day after that, by the pattern, for those who read it later. */
      then?: string | undefined;
    }
  | { kind: 'rolling' }
  /** The last deadline we know of, with the year the money was for; none that is to come. */
  | { kind: 'over'; day: string; year: number }
  | { kind: 'closed' };

type Deadline = Grant['deadline'];

function comingOn({ yearly, announced }: Deadline, today: string): GrantDeadline | undefined {
  const [seen] = announced
    .map(({ date }) => date)
    .filter((date) => date >= today)
    .toSorted();
  const [next, then] = yearly ? nextTimes(yearly, today, 2) : [];
  // What is announced holds, also where it is another day than the pattern has that year.
  if (seen !== undefined && (!next || seen.slice(0, 4) <= next.start.slice(0, 4)))
    return { kind: 'coming', day: seen, isAnnounced: true };
  return (
    next && { kind: 'coming', day: next.start, isAnnounced: next.isAnnounced, then: then?.start }
  );
}

/** When one must have applied, from a day on. On the last day itself, that day. */
export function deadlineOn(deadline: Deadline, today: string): GrantDeadline {
  if (deadline.closed) return { kind: 'closed' };
  if (deadline.rolling) return { kind: 'rolling' };
  const coming = comingOn(deadline, today);
  if (coming) return coming;
  const [last] = deadline.announced.toSorted((a, b) => b.date.localeCompare(a.date));
  return last ? { kind: 'over', day: last.date, year: last.year } : { kind: 'closed' };
}

const ranks: Record<GrantDeadline['kind'], number> = { coming: 0, rolling: 1, over: 2, closed: 3 };

/** Sorts what must be sent first, first; then what can be sent at any time, and what has no day we know of. */
export function byDeadline(a: GrantDeadline, b: GrantDeadline): number {
  if (a.kind === 'coming' && b.kind === 'coming') return a.day.localeCompare(b.day);
  return ranks[a.kind] - ranks[b.kind];
}
