import { z } from 'astro/zod';
import { localised, slug, type SchemaTools } from '#schemas/site/common.ts';

/**
 * The one order of the handbook, in `content/handbok/rekkefolge.yaml`: menus, previous/next, the
 * one-page handbook and every export follow it.
 */
export const readingOrder = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** The parts in reading order. */
    parts: z
      .array(
        z.strictObject({
          /** Stable id of the part. */
          id: slug,
          /** Name in the menus. */
          title: localised,
          /** `chapters` are numbered on from the part before; `appendices` get letters. */
          kind: z
            .enum(['chapters', 'appendices'], { error: 'chapters eller appendices' })
            .default('chapters'),
          /** How many words a chapter here may have. Left out where there is no rule. */
          words: z
            .strictObject({
              least: z.number().int().positive(),
              most: z.number().int().positive(),
            })
            .optional(),
          /** File names of the chapters, without `.mdx`, in reading order. */
          chapters: z.array(reference('chapters')).min(1, { error: 'minst ett kapittel' }),
        }),
      )
      .min(1, { error: 'minst én del' }),
  });
