import { z } from 'astro/zod';
import { localised, localisedList, sentence, type SchemaTools } from '#schemas/site/common.ts';

/** A term of the glossary: `content/ordliste/<id>.yaml`. The id is its anchor in /ordliste/. */
export const term = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** The term itself, as it stands inside a sentence. */
    term: localised,
    /** The English form. */
    english: sentence,
    /** What it means here, in one to four plain sentences. */
    definition: localised,
    /** Other words for the same thing, old ones included. */
    synonyms: localisedList.default({ nb: [], nn: [] }),
    /** Terms that are easily mixed up with this one, or explain it. */
    see: z.array(reference('terms')).default([]),
  });
