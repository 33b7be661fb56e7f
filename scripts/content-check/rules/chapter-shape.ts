import type { BookFile } from '#schemas/book/book.ts';
import type { Problem } from '../problems.ts';
import { readEntries, soundEntries, type Rule } from './context.ts';

/**
 * What every chapter of the handbook has (content/README.md), and how it is written. Everything else
 * stands where it says something: no more headings are asked for.
 */
const parts: readonly { part: string; written: RegExp }[] = [
  {
    part: 'et eksempel: «<Callout kind="eksempel" …>»',
    written: /^<Callout kind="eksempel"/m,
  },
  {
    part: '«## Sjekk deg selv», med lenker som [A1](punkt:A1)',
    written: /^## Sjekk deg (selv|sjølv)$[^#]*\(punkt:/m,
  },
  {
    part: '«## Les videre», med lenker til kapitler',
    written: /^## Les (videre|vidare)$[^#]*\(kapittel:/m,
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
    .flatMap(({ file, body = '', bodyOffset = 0 }) =>
      parts
        .filter(({ written }) => !written.test(body))
        .map(({ part }): Problem => ({
          kind: 'missingPart',
          file,
          line: bodyOffset + 1,
          expected: part,
        })),
    );
};
