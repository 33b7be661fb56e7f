import { z } from 'astro/zod';
import { localised, slug, type SchemaTools } from './common.ts';

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
          /** File names of the chapters, without `.mdx`, in reading order. */
          chapters: z.array(reference('chapters')).min(1, { error: 'minst ett kapittel' }),
        }),
      )
      .min(1, { error: 'minst én del' }),
  });
