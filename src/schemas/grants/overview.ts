import { z } from 'astro/zod';
import { localised, localisedList, type SchemaTools } from '#schemas/site/common.ts';

/** What stands around the grants on `/tilskudd/`: `content/tilskudd/faste/oversikt.yaml`. */
export const grantOverview = ({ reference }: SchemaTools) =>
  z.strictObject({
    title: localised,
    /** What one finds here. */
    lead: localised,
    /** One sentence for search engines. */
    description: localised,
    /** What the reader must know of the whole before anything else. */
    about: localised,
    /** The way to see whether one is ready, and to a draft of the application. */
    ready: z.strictObject({
      title: localised,
      text: localised,
      /** The form that tells. */
      form: reference('forms'),
      /** The words that lead to the form. */
      toForm: localised,
      /** The words that lead to the draft with nothing filled in. */
      toDraft: localised,
      /** What the draft is. */
      draft: localised,
    }),
    /** What comes back in the calls. */
    checkpoints: z.strictObject({
      title: localised,
      lead: localised,
      points: z
        .array(z.strictObject({ question: localised, answer: localised }))
        .min(1, { error: 'minst ett punkt' }),
    }),
    /** Where else one may ask. */
    others: z.strictObject({ title: localised, text: localised }),
    /** Words somebody may search for that do not stand on the page. */
    searchTerms: localisedList.optional(),
  });
