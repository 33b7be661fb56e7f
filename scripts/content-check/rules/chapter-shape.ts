import type { BookFile } from '#schemas/book/book.ts';
import type { Problem } from '../problems.ts';
import { readEntries, soundEntries, type Rule } from './context.ts';

/** A part of a chapter. */
interface Part {
  /** What it is, in words for editors. */
  part: string;
  /** How it is written. */
  written: RegExp;
  /** Its heading, where it has one and more is asked of it. */
  heading?: RegExp;
}

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

/**
 * The line of a text, from 1, where a missing part is to be written: under its heading, else before the first
 * heading that usually follows, else at the end.
 */
function lineFor(missing: Part, body: string): number {
  const at = parts
    .slice(parts.indexOf(missing))
    .flatMap(({ heading }) => heading?.exec(body)?.index ?? [])[0];
  return body.slice(0, at ?? body.trimEnd().length).split('\n').length;
}

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
        .map((part): Problem => ({
          kind: 'missingPart',
          file,
          line: bodyOffset + lineFor(part, body),
          expected: part.part,
        })),
    );
};
