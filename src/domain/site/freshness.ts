import type { Years } from '#schemas/site/years.ts';
import { Temporal } from 'temporal-polyfill';

/** How many months a confirmation is shown without, and then with, a warning. */
export const freshnessLimits = { warnAfterMonths: 12, hideAfterMonths: 24 } as const;

/**
 * How fresh a confirmation is:
 * - `fresh`: 12 months or less
 * - `ageing`: more than 12 months, at most 24: shown with a warning
 * - `expired`: more than 24 months: personal data is withheld
 * - `invalid`: no date, not a date, or a date in the future: counts as never confirmed
 */
export type Freshness = 'fresh' | 'ageing' | 'expired' | 'invalid';

function parseDate(text: string | undefined): Temporal.PlainDate | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/**
 * Says how fresh a date of confirmation is on the day of the build. The border days themselves still
 * belong to the younger class; 29 February is counted to the last day of February.
 *
 * @param confirmed ISO date of the confirmation
 * @param today ISO date of the build
 */
export function freshnessOf(confirmed: string | undefined, today: string): Freshness {
  const date = parseDate(confirmed);
  const now = Temporal.PlainDate.from(today);
  if (!date || Temporal.PlainDate.compare(date, now) > 0) return 'invalid';
  const isWithin = (months: number) => Temporal.PlainDate.compare(now, date.add({ months })) <= 0;
  if (isWithin(freshnessLimits.warnAfterMonths)) return 'fresh';
  if (isWithin(freshnessLimits.hideAfterMonths)) return 'ageing';
  return 'expired';
}

/** The last day a confirmation is shown; none when the date is not one. */
export function lastDayShown(confirmed: string | undefined): string | undefined {
  return parseDate(confirmed)?.add({ months: freshnessLimits.hideAfterMonths }).toString();
}

/**
 * How many days a confirmation is still shown: 0 on the last day, below 0 when it has expired, none when
 * there is no date, or one that has not come.
 */
export function daysLeft(confirmed: string | undefined, today: string): number | undefined {
  const last = lastDayShown(confirmed);
  if (!last || freshnessOf(confirmed, today) === 'invalid') return undefined;
  return Temporal.PlainDate.from(today).until(last, { largestUnit: 'days' }).days;
}

/** How many days there are from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;

/** True when the date exists and has not come yet. */
export function isInFuture(date: string, today: string): boolean {
  const parsed = parseDate(date);
  return (
    parsed !== undefined && Temporal.PlainDate.compare(parsed, Temporal.PlainDate.from(today)) > 0
  );
}

/**
 * How many years back a source may be from and still tell of today. A kommunestyre sits for four years, and
 * plans and posts are decided for as long: what is older may have been decided away by one elected since. The
 * fifth is the year it takes a new one to do so.
 */
export const yearsASourceHolds = 5;

/**
 * True when what a source tells is surely from the last years, so that it may be said of today. An open end
 * counts by its beginning, «2020 or later» as 2020, and what has no beginning is undated.
 *
 * @param today ISO date of the build
 */
export function tellsOfToday(years: Years | undefined, today: string): boolean {
  if (years?.from === undefined) return false;
  const age = Number(today.slice(0, 4)) - years.from;
  return age >= 0 && age <= yearsASourceHolds;
}

/**
 * The day the site is built for: `BUILD_DATE` when it is set, so that builds repeat, else today in Oslo.
 *
 * @throws when `BUILD_DATE` is set and is not a date
 */
export function buildDate(environment: string | undefined): string {
  if (!environment) return Temporal.Now.plainDateISO('Europe/Oslo').toString();
  const date = parseDate(environment);
  if (!date) {
    throw new Error(
      `BUILD_DATE is "${environment}"; expected a date as YYYY-MM-DD. Unset it, or write for example BUILD_DATE=2026-11-21.`,
    );
  }
  return date.toString();
}
