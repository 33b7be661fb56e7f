import type { Assessment } from './assessment.ts';

/** A year after a day; the last of February where that year has no such day. */
export function yearAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const next = new Date(Date.UTC(year + 1, month - 1, date));
  // The 29th of a February that has 28 would become the first of March.
  if (next.getUTCMonth() !== month - 1) next.setUTCDate(0);
  return next.toISOString().slice(0, 10);
}

/** The day the work is to be assessed anew, and whether it has passed. Kept versions have none of their own. */
export const nextOf = (
  { next, keptOn }: Pick<Assessment, 'next' | 'keptOn'>,
  today: string,
): { day: string; isPassed: boolean } | undefined =>
  next === undefined || keptOn !== undefined ? undefined : { day: next, isPassed: next < today };
