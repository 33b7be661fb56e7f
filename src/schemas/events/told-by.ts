import { z } from 'astro/zod';
import { localised, pastDate, sentence, webAddress } from '#schemas/site/common.ts';

/** A page that tells of an event, a deadline or a habit, and how much of it we have read. */
const toldBy = z.strictObject({
  /** The title of the page, or what it is where it has none. */
  title: sentence,
  /** Where it is. */
  url: webAddress,
  /** How much we have read: the whole page (`side`), or what is kept of it (`utdrag`). */
  read: z.enum(['side', 'utdrag'], { error: 'side eller utdrag' }),
  /** When we read it. */
  seen: pastDate,
});

/** The pages something is told by, and what the reader should know of how far they reach. */
export const basis = {
  /** Where we know it from, the best first. */
  sources: z.array(toldBy).min(1, { error: 'minst én kilde' }),
  /** What the sources leave open. */
  note: localised.optional(),
};
