import type { BookFile } from '#schemas/book/book.ts';
import { readEntries, soundEntries, type Rule } from './context.ts';
import { missingParts, type Part } from './parts.ts';

/* The parts a chapter can be asked for (content/README.md), and how each is written. Everything else stands where it
   says something: no more headings are asked for. */
const example: Part = {
  part: 'et eksempel: «<Callout kind="eksempel" …>»',
  written: /^<Callout kind="eksempel"/m,
};
const check: Part = {
  part: '«## Sjekk deg selv», med lenker som [A1](punkt:A1)',
  written: /^## Sjekk deg (selv|sjølv)$[^#]*\(punkt:/m,
  heading: /^## Sjekk deg (selv|sjølv)$/m,
};
const further: Part = {
  part: '«## Les videre», med lenker til kapitler',
  written: /^## Les (videre|vidare)$[^#]*\(kapittel:/m,
  heading: /^## Les (videre|vidare)$/m,
};
const source: Part = { part: 'minst én kilde: [](kilde:…)', written: /\(kilde:/ };

/** What every chapter of a book has, in the order it usually stands. The self-assessment is about SLT alone. */
const partsIn: Readonly<Record<string, readonly Part[]>> = {
  handbok: [example, check, further, source],
  'tryggere-naermiljoer': [example, further, source],
};

/** A chapter has the parts a reader of its book looks for. Appendices are as they need to be. */
export const chaptersHaveTheirParts: Rule = (context) => {
  const chapters = new Set(
    soundEntries<BookFile>(context, 'books').flatMap(({ book, data }) =>
      data.parts
        .filter(({ kind }) => kind !== 'appendices')
        .flatMap((part) => part.chapters.map((id) => `${book}/${id}`)),
    ),
  );
  return readEntries(context, 'chapters')
    .filter(({ book, id }) => chapters.has(`${book}/${id}`))
    .flatMap((entry) => missingParts(entry, partsIn[entry.book ?? ''] ?? []));
};
