import { z } from 'astro/zod';
import { isoDate, pastDateOf, sentence } from './common.ts';

/** The day something happened, or the first and the last of several. */
const happened = z
  .strictObject({
    /** The day, or the first of several. */
    from: pastDateOf('det hendte'),
    /** The last day; left out where there is one. */
    to: pastDateOf('det var over').optional(),
  })
  .refine(({ from, to = from }) => from <= to, {
    path: ['to'],
    error: 'en dag etter den i «from»',
  });

/** A picture, and what it shows for those who do not see it. */
const picture = z.strictObject({
  /** The name of a file in content/aktuelt/bilder/. */
  file: z
    .string({ error: 'navnet på en fil i content/aktuelt/bilder/' })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(jpg|png|webp|svg)$/, {
      error:
        'et filnavn med små bokstaver a–z, tall og bindestrek, som slutter på .jpg, .png, .webp eller .svg',
    }),
  /** What it shows, in the language of the text. */
  alt: z
    .string({ error: 'det bildet viser, i ord, for den som ikke ser det' })
    .trim()
    .min(1, { error: 'det bildet viser, i ord, for den som ikke ser det' }),
  /** Who made it, where that must be said. */
  credit: sentence.optional(),
});

/**
 * A piece of news: `content/aktuelt/<nb|nn>/<slug>.mdx`. The file name is its stable id, which its address and its
 * entry in the feed are made of.
 */
export const news = () =>
  z
    .strictObject({
      /** Heading of the page and its name in every list. */
      title: sentence.max(80, { error: 'en tittel på høyst 80 tegn' }),
      /** What is new, in one or two sentences: the lead of the page, lists, the feed and search engines. */
      description: sentence.min(50, { error: 'en beskrivelse på minst 50 tegn' }).max(240, {
        error: 'en beskrivelse på høyst 240 tegn',
      }),
      /** The day it was written here. Never another: what it tells of has its day in `happened`. */
      date: pastDateOf('nyheten ble skrevet'),
      /** When what it tells of happened; left out where that is the day it was written. */
      happened: happened.optional(),
      /** The day its matter was last changed here. */
      changed: pastDateOf('den ble endret').optional(),
      /** The last day it is of use, as a deadline; from then on the front page leaves it out. */
      until: isoDate.optional(),
      /** A picture above the text. */
      picture: picture.optional(),
      /** Words people may search for that the text does not use. */
      searchTerms: z.array(sentence).default([]),
    })
    .refine(({ date, changed = date }) => date <= changed, {
      path: ['changed'],
      error: 'en dag etter den i «date»',
    })
    .refine(({ date, happened }) => happened === undefined || happened.from <= date, {
      path: ['happened', 'from'],
      error: 'en dag før den i «date», eller den samme',
    })
    .refine(({ date, until = date }) => date <= until, {
      path: ['until'],
      error: 'en dag etter den i «date»',
    });
