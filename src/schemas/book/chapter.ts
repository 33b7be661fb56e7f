import { z } from 'astro/zod';
import { pastDate, pastDateOf, sentence } from '#schemas/site/common.ts';

/** A handbook chapter: `content/handbok/<nb|nn>/<slug>.mdx`. The file name is its stable id. */
export const chapter = () =>
  z.strictObject({
    /** Heading of the page and its name in every menu. */
    title: sentence.max(60, { error: 'en tittel på høyst 60 tegn' }),
    /** One sentence for search engines and lists of chapters. */
    description: sentence.min(50, { error: 'en beskrivelse på minst 50 tegn' }).max(170, {
      error: 'en beskrivelse på høyst 170 tegn',
    }),
    /** What the reader takes away, one sentence a line. Shown first on the page. */
    summary: z
      .array(sentence)
      .min(3, { error: 'tre til fem linjer sammendrag' })
      .max(5, { error: 'tre til fem linjer sammendrag' }),
    /** When somebody last held the chapter up against its sources. */
    checked: pastDate,
    /** What was changed in the matter of the chapter, newest first; no entry for spelling and the like. */
    changes: z
      .array(
        z.strictObject({
          /** The day it was changed. */
          date: pastDateOf('innholdet faktisk ble endret'),
          /** One line to the reader, in the language of the chapter. */
          what: sentence.max(160, { error: 'én linje på høyst 160 tegn' }),
        }),
      )
      .default([]),
    /**
     * How it is printed: `one`, whole on one side of A4; `each`, every section on a side of its own. Left out: as
     * running text.
     */
    sheets: z.enum(['one', 'each'], { error: 'one eller each' }).optional(),
    /** The role that answers for the text; a key of `responsible` in content/nettsted.yaml. */
    responsible: z.enum(['redaksjonen'], { error: 'en rolle fra «responsible» i nettsted.yaml' }),
    /** Words people may search for that the text does not use. */
    searchTerms: z.array(sentence).default([]),
  });

/** A chapter's fields. */
export type ChapterFields = z.infer<ReturnType<typeof chapter>>;
