import { z } from 'astro/zod';
import { localised, slug } from '#schemas/site/common.ts';

/** What the guides are grouped by. */
export const guideKinds = ['kommune', 'rolle', 'oppgave'] as const;

/** The order of the guides, and the words around them: `content/veiledere/oversikt.yaml`. */
export const guideOverview = () =>
  z.strictObject({
    /** What they are called in headings and links. */
    title: localised,
    /** What the page has, and for whom. */
    lead: localised,
    /** The kinds, and the guides of each in order. A guide that is not written yet is left out of the pages. */
    kinds: z
      .array(
        z.strictObject({
          /** Which kind it is. */
          id: z.enum(guideKinds, { error: `en av ${guideKinds.join(', ')}` }),
          /** Its heading. */
          title: localised,
          /** What such a guide helps with, in one sentence. */
          says: localised,
          /** Ids of its guides. */
          guides: z.array(slug).min(1, { error: 'minst én veileder' }),
        }),
      )
      .min(1, { error: 'minst ett slag' }),
  });
