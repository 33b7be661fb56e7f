import { Temporal } from 'temporal-polyfill';
import { groupBy } from './group-by.ts';

/** What is asked of a piece of news to put it in its place. Days are ISO dates. */
export interface DatedNews {
  /** The day it was written. */
  date: string;
  /** When what it tells of happened, where that is another day. */
  happened?: { from: string; to?: string | undefined } | undefined;
  /** The day it was last changed. */
  changed?: string | undefined;
  /** The last day it is of use. */
  until?: string | undefined;
}

/** For how many months something is told as new. After that it stands in the archive alone. */
const monthsAsNew = 12;

/** How many pieces of news stand on the page of all news; the rest stand under their year. */
export const newsOnOnePage = 12;

/** How many days after it happened something may be written and still be told as it happens. */
const daysToWrite = 31;

/**
 * The day news belongs to: when what it tells of happened. What was written long after stands where it happened,
 * and never as if it were new.
 */
export const dayOfNews = ({ date, happened }: DatedNews): string => happened?.from ?? date;

/** The day a reader of the feed may need to read it again. */
export const lastChanged = ({ date, changed }: DatedNews): string => changed ?? date;

/** True for what was written so long after it happened that the page must say so. */
export const isLookingBack = ({ date, happened }: DatedNews): boolean =>
  happened !== undefined &&
  Temporal.PlainDate.from(happened.to ?? happened.from).until(date, { largestUnit: 'days' }).days >
    daysToWrite;

/** News with the newest first: by the day it belongs to, and of one day by the day it was written. */
export const newestFirst = <News extends DatedNews>(news: readonly News[]): News[] =>
  news.toSorted((a, b) => dayOfNews(b).localeCompare(dayOfNews(a)) || b.date.localeCompare(a.date));

/**
 * True for what may still be told as new.
 *
 * @param today ISO date of the build
 */
export function isStillNew(news: DatedNews, today: string): boolean {
  const day = Temporal.PlainDate.from(dayOfNews(news));
  const now = Temporal.PlainDate.from(today);
  if (news.until !== undefined && news.until < today) return false;
  return (
    Temporal.PlainDate.compare(day, now) <= 0 &&
    Temporal.PlainDate.compare(now, day.add({ months: monthsAsNew })) <= 0
  );
}

/** The newest news that is still new, at most so many. */
export const currentNews = <News extends DatedNews>(
  news: readonly News[],
  today: string,
  most: number,
): News[] => newestFirst(news.filter((one) => isStillNew(one, today))).slice(0, most);

/** News by the year it belongs to, the newest first. */
export const byYear = <News extends DatedNews>(
  news: readonly News[],
): { year: string; news: News[] }[] =>
  [...groupBy(newestFirst(news), (one) => dayOfNews(one).slice(0, 4))].map(([year, ofYear]) => ({
    year,
    news: ofYear,
  }));
