import { z } from 'astro/zod';
import { localised, localisedList, pastDate } from '#schemas/site/common.ts';
import { basis } from './told-by.ts';

const monthError = { error: 'en måned, fra 1 til 12' };
const month = z.number(monthError).int(monthError).min(1, monthError).max(12, monthError);

/** What has come at the same time of the year before. A pattern, and no promise. */
const habit = z
  .strictObject({
    /** The months it has been in, the first and the last. */
    from: month,
    to: month.optional(),
    what: localised,
    /** The dates this is read from. */
    seen: localised,
    sources: basis.sources,
  })
  .refine(({ from, to }) => to === undefined || to >= from, {
    path: ['to'],
    error: 'en siste måned som ikke er før den første',
  });

/** What stands around the events on `/arrangementer/`: `content/arrangementer/faste/oversikt.yaml`. */
export const eventOverview = () =>
  z.strictObject({
    title: localised,
    /** What one finds here. */
    lead: localised,
    /** One sentence for search engines. */
    description: localised,
    /** The year as it has been, in the order of the year. */
    year: z.strictObject({
      title: localised,
      lead: localised,
      habits: z.array(habit).min(1),
    }),
    /** When somebody last looked for what is to come. */
    checked: pastDate,
    /** Words somebody may search for that do not stand on the page. */
    searchTerms: localisedList.optional(),
  });
