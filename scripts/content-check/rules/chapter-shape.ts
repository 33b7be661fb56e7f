import type { BookFile } from '#schemas/book/book.ts';
import { readEntries, soundEntries, type Rule } from './context.ts';
import { missingParts, type Part } from './parts.ts';

/**
 * What every chapter of the handbook has (content/README.md), and how it is written. Everything else
 * stands where it says something: no more headings are asked for.
 */
const parts: readonly Part[] = [
  {
    part: 'et eksempel: «<Callout kind="eksempel" …>»',
    written: /^<Callout kind="eksempel"/m,
  },
  {
    part: '«## Sjekk deg selv», med lenker som [A1](punkt:A1)',
    written: /^## Sjekk deg (selv|sjølv)$[^#]*\(punkt:/m,
    heading: /^## Sjekk deg (selv|sjølv)$/m,
  },
  {
    part: '«## Les videre», med lenker til kapitler',
    written: /^## Les (videre|vidare)$[^#]*\(kapittel:/m,
    heading: /^## Les (videre|vidare)$/m,
  },
  { part: 'minst én kilde: [](kilde:…)', written: /\(kilde:/ },
];

/** The book whose chapters all have these parts. */
const handbook = 'handbok';

/** A chapter of the handbook has the parts a reader looks for. Appendices are as they need to be. */
export const chaptersHaveTheirParts: Rule = (context) => {
  const chapters = new Set(
    soundEntries<BookFile>(context, 'books')
      .filter(({ book }) => book === handbook)
      .flatMap(({ data }) => data.parts)
      .filter(({ kind }) => kind !== 'appendices')
      .flatMap((part) => part.chapters),
  );
  return readEntries(context, 'chapters')
    .filter(({ book, id }) => book === handbook && chapters.has(id))
    .flatMap((entry) => missingParts(entry, parts));
};
