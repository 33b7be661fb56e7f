import { z } from 'astro/zod';
import { localised, slug, webAddress } from '#schemas/site/common.ts';

/** Who arranges events or takes what is due, in `content/arrangementer/faste/arrangorer.yaml`, in the order of the page. */
export const eventOrganiser = () =>
  z.strictObject({
    /** Stable id. */
    id: slug,
    name: localised,
    /** Where it tells of its events, or of itself. */
    url: webAddress,
    /** What it announces there; left out of those the page need not name when nothing is planned. */
    announces: localised.optional(),
    /** Its place in the file, which the build counts. Nobody writes it. */
    place: z.number().int().default(0),
  });
