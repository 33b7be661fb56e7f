import { z } from 'astro/zod';
import { localised } from './common.ts';

/** A diagram drawn at build time from its own words: `content/diagrammer/<id>.yaml`. */
export const diagram = () =>
  z.strictObject({
    /** Which drawing shows the data. */
    kind: z.enum(['levels'], { error: '«levels» (nivåer)' }),
    /** Caption under the drawing. */
    caption: localised,
    /** The drawing in one or two sentences, for those who do not see it. */
    description: localised,
    /** The levels from the top down. */
    levels: z
      .array(
        z.strictObject({
          /** Name of the level. */
          name: localised,
          /** Who sits there. Short enough for one or two lines in the drawing. */
          who: localised,
          /** What the level does. */
          does: localised,
          /** What the level hands to the one below. Left out for the lowest. */
          down: localised.optional(),
          /** What the level hands to the one above. Left out for the highest. */
          up: localised.optional(),
        }),
      )
      .min(2, { error: 'minst to nivåer' }),
    /** The one who ties the levels together. */
    coordinator: localised,
  });
