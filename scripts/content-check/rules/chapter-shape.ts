import type { BookFile, ChapterPart } from '#schemas/book/book.ts';
import { readEntries, soundEntries, type Rule } from './context.ts';
import { missingParts, type Part } from './parts.ts';

/* How each part a book may ask its chapters for (content/README.md) is written. Everything else stands where it says
   something: no more headings are asked for. */
const parts: Readonly<Record<ChapterPart, Part>> = {
  example: {
    part: 'et eksempel: «<Callout kind="eksempel" …>»',
    written: /^<Callout kind="eksempel"/m,
  },
  check: {
    part: '«## Sjekk deg selv», med lenker som [A1](punkt:A1)',
    written: /^## Sjekk deg (selv|sjølv)$[^#]*\(punkt:/m,
    heading: /^## Sjekk deg (selv|sjølv)$/m,
  },
  further: {
    part: '«## Les videre», med lenker til kapitler',
    written: /^## Les (videre|vidare)$[^#]*\(kapittel:/m,
    heading: /^## Les (videre|vidare)$/m,
  },
  source: { part: 'minst én kilde: [](kilde:…)', written: /\(kilde:/ },
};

/** A chapter has the parts its book says a reader looks for. Appendices are as they need to be. */
export const chaptersHaveTheirParts: Rule = (context) =>
  soundEntries<BookFile>(context, 'books').flatMap(({ book, data }) => {
    const asked = data.chaptersHave.map((name) => parts[name]);
    const chapters = new Set(
      data.parts.filter(({ kind }) => kind !== 'appendices').flatMap((part) => part.chapters),
    );
    return readEntries(context, 'chapters')
      .filter((entry) => entry.book === book && chapters.has(entry.id))
      .flatMap((entry) => missingParts(entry, asked));
  });
