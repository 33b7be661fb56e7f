import { z } from 'astro/zod';
import {
  localised,
  pastDate,
  phoneNumber,
  slug,
  webAddress,
  type SchemaTools,
} from '#schemas/site/common.ts';
import { years } from '#schemas/site/years.ts';

/** A duty line of the child welfare service (barnevernvakt), in `content/katalog/barnevernvakter.yaml`. */
export const dutyLine = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** Stable id. */
    id: slug,
    /** What it calls itself. */
    name: localised,
    phone: phoneNumber,
    /** When it answers, as the page tells it. */
    hours: localised.optional(),
    /** Numbers of the kommuner a page says it serves; it may serve more. */
    kommuner: z.array(reference('kommuner')).min(1, { error: 'minst ett kommunenummer' }),
    /** A page of the service or of a kommune it serves. */
    url: webAddress,
    /** The years the page is from. An undated page is not enough for a number somebody calls at night. */
    years: years.refine(({ from }) => from !== undefined && from >= 2020, {
      error: 'en side fra 2020 eller senere: «from: 2020» eller høyere',
    }),
    /** What the page tells of its own age. */
    dating: localised,
    /** When we read it, or what is kept of it. */
    seen: pastDate,
  });
