import { z } from 'astro/zod';
import { localised, type SchemaTools } from '#schemas/site/common.ts';

/** What a role should read, in order: `content/lesestier/<id>.yaml`. */
export const readingPath = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** Where the path stands among the paths, from 1. */
    order: z.number().int().positive(),
    /** Who it is for. */
    title: localised,
    /** What they know after it, in one sentence. */
    description: localised,
    /** The chapters, the first first. */
    chapters: z
      .array(
        z.strictObject({
          id: reference('chapters'),
          /** What this reader gets from it. */
          why: localised,
        }),
      )
      .min(2, { error: 'minst to kapitler' }),
  });
