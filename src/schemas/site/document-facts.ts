import { z } from 'astro/zod';
import { sentence } from './common.ts';

/**
 * What a published document is. `politirad` is what tells of a politiråd, `ungdata` the report of a youth survey, `sak`
 * a matter before politicians, `tiltak` what tells of a measure, `tilskudd` a grant that is announced or given,
 * `stortingsdokument` what is laid before Stortinget or comes from it.
 */
export const documentKinds = [
  'plan',
  'rusplan',
  'avtale',
  'politirad',
  'ungdata',
  'kartlegging',
  'veileder',
  'handbok',
  'stortingsdokument',
  'nou',
  'rapport',
  'forskning',
  'artikkel',
  'studentoppgave',
  'sak',
  'tiltak',
  'tilskudd',
  'annet',
] as const;

/** The languages documents are in, as BCP 47 has them. */
const documentLanguages = ['nb', 'nn', 'da', 'sv', 'en'] as const;

/** What a document may be about, in the order lists have them. */
const documentThemes = [
  'slt',
  'politirad',
  'rus',
  'vold',
  'skole',
  'radikalisering',
  'gjeng',
  'naermiljo',
  'oppsokende',
  'fritid',
  'barnevern',
  'straff',
  'personvern',
  'tall',
  'evaluering',
] as const;

/**
 * What we have seen of a document: a page about it or the document itself (`side`), an excerpt of either (`utdrag`), its
 * title in a list (`tittel`), or what others say of it (`omtale`).
 */
const readings = ['side', 'utdrag', 'tittel', 'omtale'] as const;

/** True when the last sign of an ISBN follows from the others: ISBN-13 by modulus 10, ISBN-10 by modulus 11. */
function hasRightIsbn(isbn: string): boolean {
  const signs = [...isbn.replaceAll('-', '').toUpperCase()];
  const values = signs.map((sign) => (sign === 'X' ? 10 : Number(sign)));
  const sum = (weightAt: (at: number) => number) =>
    values.reduce((total, value, at) => total + value * weightAt(at), 0);
  if (signs.length === 10) return sum((at) => 10 - at) % 11 === 0;
  return signs.length === 13 && sum((at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0;
}

const isbn = z
  .string({ error: "et ISBN i hermetegn, som '978-82-15-03496-6'" })
  .regex(/^(?=(?:\d-?){9}[\dX]$|(?:\d-?){13}$)[\dX]+(-[\dX]+)*$/, {
    error: 'et ISBN med 10 eller 13 sifre, med eller uten bindestreker',
  })
  .refine(hasRightIsbn, { error: 'et ISBN med rett kontrollsiffer' });

const oneOf = (words: readonly string[]) => `en av ${words.join(', ')}`;

/** What tells a document from a page: the same for those in `content/dokumenter/` and for sources that are documents. */
export const documentFacts = {
  /** What it is. */
  kind: z.enum(documentKinds, { error: oneOf(documentKinds) }),
  /** The language it is in. */
  lang: z.enum(documentLanguages, { error: oneOf(documentLanguages) }),
  /** What it is about. */
  themes: z.array(z.enum(documentThemes, { error: oneOf(documentThemes) })).optional(),
  /** ISBN, one for each form it came in. */
  isbn: z.array(isbn).optional(),
  /** Its number in a series: «NIBR-rapport 2005:14». */
  number: sentence.optional(),
  /** What we have seen of it. */
  read: z.enum(readings, { error: oneOf(readings) }),
};
