/** How something lies to a day: before it comes, while it lasts, and after. */
export type State = 'coming' | 'ongoing' | 'past';

/** A stretch of time. Each end is a day (`2024-09-12`) or a day and a time in Norway (`2024-09-12 09:00`). */
export interface Span {
  start: string;
  end: string;
}

/** The day of a moment, as an ISO date. */
export const dayOf = (moment: string): string => moment.slice(0, 10);

/** The time of a moment, `09:00`; none when it is a whole day. */
export const timeOf = (moment: string): string | undefined => moment.slice(11) || undefined;

/** How something lies to a day. What ends on the day lasts until it is over. */
export function stateOn({ start, end }: Span, day: string): State {
  if (dayOf(end) < day) return 'past';
  return dayOf(start) > day ? 'coming' : 'ongoing';
}

/** Sorts what comes first, first. Two at one moment stay in the order they had. */
export const byStart = (a: Span, b: Span): number =>
  a.start.localeCompare(b.start) || a.end.localeCompare(b.end);
