import { z } from 'astro/zod';
import { localised, pastDate, slug, webAddress } from '#schemas/site/common.ts';
import type { SchemaTools } from '#schemas/site/common.ts';
import { year } from '#schemas/site/years.ts';
import { basis } from './told-by.ts';

const whole = (least: number, most: number, error: string) =>
  z.number({ error }).int({ error }).min(least, { error }).max(most, { error });

/* The day is there each year: 29 February is not. */
const isThere = ({ month, day }: { month: number; day: number }) =>
  day <= new Date(Date.UTC(2001, month, 0)).getUTCDate();

/** What has the same last day each year, in `content/arrangementer/faste/frister.yaml`. */
export const yearlyDeadline = ({ reference }: SchemaTools) =>
  z
    .strictObject({
      /** Stable id, and the address of its page. No event may have the same. */
      id: slug,
      /** Its place in the file, which the build counts. Nobody writes it. */
      place: z.number().int().default(0),
      title: localised,
      /** What must be done by then, in one or two sentences. */
      what: localised,
      /** Who must do it, or can. */
      who: localised,
      month: whole(1, 12, 'en måned, fra 1 til 12'),
      day: whole(1, 31, 'en dag i måneden, fra 1 til 31'),
      /** The first year we know it is so; left out where no source has a year. */
      from: year.optional(),
      /** Whom it is due to. */
      organisers: z.array(reference('eventOrganisers')).min(1, { error: 'minst én mottaker' }),
      /** Where it is announced, or handed in. */
      url: webAddress,
      /** The years whose own announcement of the day we have seen; in others it is a pattern. */
      announced: z.array(year).default([]),
      /** When somebody last held it up against its sources. */
      checked: pastDate,
      /** The day what calendars show was last changed here: they take it in anew. */
      changed: pastDate,
      ...basis,
    })
    .refine(isThere, { path: ['day'], error: 'en dag som måneden har hvert år' });
