import { z } from 'astro/zod';
import { isoDate } from '#schemas/site/common.ts';

const error = 'en dato (ÅÅÅÅ-MM-DD), eller en dato med klokkeslett (ÅÅÅÅ-MM-DD TT:MM), norsk tid';

/**
 * A day, or a day and a time where it is Norway's: `2024-09-12` or `2024-09-12 09:00`. YAML readers may hand it over as
 * a Date, which a time with seconds becomes: that is refused.
 */
export const moment = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().replace(/T00:00:00.*$/, '') : value),
  z
    .string({ error })
    .regex(/^\d{4}-\d{2}-\d{2}( ([01]\d|2[0-3]):[0-5]\d)?$/, { error, abort: true })
    .refine((text) => isoDate.safeParse(text.slice(0, 10)).success, { error, abort: true }),
);
