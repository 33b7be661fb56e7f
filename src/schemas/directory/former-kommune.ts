import { z } from 'astro/zod';
import { kommuneNumber, type SchemaTools } from '#schemas/site/common.ts';

/**
 * A kommune number that is no longer in use, in `content/katalog/tidligere-kommuner.json`.
 * A kommune that was split has one record for each successor. Source: SSB's grouping, 1994–2023.
 */
export const formerKommune = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** `<old number>-<successor number>`. SSB marks a number that was used again later with a `u`. */
    id: z.string().regex(/^\d{4}u?-\d{4}$/),
    /** The number that ended. */
    number: kommuneNumber,
    /** The name it had, with its Sámi name before it where it had one: «Divtasvuodna - Tysfjord». */
    name: z.string().min(1),
    /** First year in use, where the grouping tells it. */
    from: z.number().int().optional(),
    /** Last year in use. */
    to: z.number().int().min(1994).max(2023),
    /** The kommune that covers the place today. */
    successor: reference('kommuner'),
    /** True when the kommune was split between several successors. */
    split: z.boolean(),
  });
