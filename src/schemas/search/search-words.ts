import { z } from 'astro/zod';
import { localisedList, sentence } from '#schemas/site/common.ts';

/** A word as the search compares it. */
const word = z.string().regex(/^\p{Ll}+$/u, { error: 'ett ord med små bokstaver' });

const words = z.array(word).default([]);

/** What the search knows of words beside those of the pages and the glossary: `content/sok.yaml`. */
export const searchWords = () =>
  z.strictObject({
    /** Where compounds may be split, so that «plikt» finds «taushetsplikt». Parts have four letters or more. */
    compounds: z.strictObject({
      /** Words that are parts all the same: shorter ones, and those the pages only have with an ending. */
      short: words,
      /** Words that are never the last part: endings that look like words. */
      neverLast: words,
      /** Words that are never the first part. */
      neverFirst: words,
      /** Words that look like compounds and are none, or whose parts nobody looks for. */
      whole: words,
    }),
    /** Words for the same. Other words of a term stand with the term, under `synonyms`. */
    same: z
      .array(
        z.strictObject({
          /** What people type: one word or several, in either written language, also as it is often misspelt. */
          typed: z.array(sentence).min(1, { error: 'minst ett ord noen skriver' }),
          /** The words the pages have for it, best first. */
          means: z.array(sentence).min(1, { error: 'minst ett ord som står på sidene' }),
        }),
      )
      .default([]),
    /** What people write when they look for a page, beside its `searchTerms`. The index of a book does not print it. */
    pages: z
      .array(
        z.strictObject({
          /** The page in bokmål. */
          address: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, {
            error: 'adressen til en side, med skråstrek foran og bak, som /finn-koordinator/',
          }),
          words: localisedList,
        }),
      )
      .default([]),
    /** The same word in bokmål and in nynorsk: whichever is typed, both are found, since prose may be in the other. */
    forms: z.array(z.tuple([word, word], { error: 'ordet på bokmål og på nynorsk' })).default([]),
  });
