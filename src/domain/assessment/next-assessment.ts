import type { Assessment } from './assessment.ts';

/** A year after a day; the last of February where that year has no such day. */
export function yearAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  // No year after a leap year is one.
  return next.endsWith('-02-29') ? `${next.slice(0, 8)}28` : next;
}

/** The day the work is to be assessed anew, and whether it has passed. Kept versions have none of their own. */
export const nextOf = (
  { next, keptOn }: Pick<Assessment, 'next' | 'keptOn'>,
  today: string,
): { day: string; isPassed: boolean } | undefined =>
  next === undefined || keptOn !== undefined ? undefined : { day: next, isPassed: next < today };
