import { z } from 'astro/zod';
import { kommuneNumber } from '#schemas/site/common.ts';

/**
 * Where the towns and villages of a kommune lie, in `content/katalog/tettsteder.json`: tells which kommune a position
 * is likely in. Source: GeoNames (CC BY 4.0), places of a thousand people and centres of kommuner.
 */
export const towns = () =>
  z.strictObject({
    /** Kommune number. */
    id: kommuneNumber,
    /** WGS84 degrees: [longitude, latitude]. */
    points: z.array(z.tuple([z.number().min(4).max(32), z.number().min(57).max(72)])).min(1),
  });
