import { z } from 'astro/zod';
import { localised } from '#schemas/site/common.ts';

/** What every diagram has. */
export const shared = {
  /** Caption under the drawing. */
  caption: localised,
  /** The drawing in one or two sentences, for those who do not see it. */
  description: localised,
  /** That the example in it is made up, and whose it is. Stands in the drawing itself, above all else. */
  madeUp: localised.optional(),
};

/** The three levels of SLT. Each has a colour that means nothing else in the drawings that name them. */
export const level = z.enum(['styrende', 'koordinerende', 'utforende'], {
  error: 'styrende, koordinerende eller utforende',
});

/** One of the three levels. */
export type Level = z.output<typeof level>;
