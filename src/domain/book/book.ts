import { fill } from '#domain/site/norwegian.ts';
import type { BookFile } from '#schemas/book/book.ts';
import type { Texts } from '#schemas/site/texts.ts';

/** A part of a book with the ids of its chapters, in reading order. */
export type Part = BookFile['parts'][number];

/** A book: what its order file says, and where it is. */
export interface Book extends Omit<BookFile, 'address'> {
  /** Stable id, the name of its folder in content/. */
  id: string;
  /** Its page of contents in bokmål, as `/handbok/`. */
  address: string;
}

/** A chapter by its name in a book. Appendices are chapters too. */
export interface ChapterId {
  book: Book;
  id: string;
}

/** Where a chapter stands in its book. */
export interface Place {
  part: Part;
  /** The number of a chapter, counted through all parts, or the letter of an appendix. */
  number: string;
  /** Ids of the neighbours in the one order. */
  previous: string | undefined;
  next: string | undefined;
}

/** The book an order file describes. */
export const bookOfFile = (id: string, { address, ...file }: BookFile): Book => ({
  ...file,
  id,
  address: `/${address}/`,
});

/** Ids of all chapters of a book in reading order. */
export const chapterIdsOf = ({ parts }: Pick<Book, 'parts'>): string[] =>
  parts.flatMap(({ chapters }) => chapters);

/** 1 → A, 26 → Z, 27 → AA. */
function letters(number: number): string {
  const rest = (number - 1) % 26;
  const before = (number - 1 - rest) / 26;
  return (before > 0 ? letters(before) : '') + String.fromCodePoint(65 + rest);
}

/**
 * Where a chapter stands: its part, its number or letter, and its neighbours.
 *
 * @throws when the chapter is not in the order; the content check finds it first
 */
export function placeOf(book: Book, chapter: string): Place {
  const part = book.parts.find(({ chapters }) => chapters.includes(chapter));
  if (!part)
    throw new Error(
      `Chapter "${chapter}" is in no part of content/${book.id}/rekkefolge.yaml. Run npm run check:content.`,
    );
  const ofKind = book.parts.filter(({ kind }) => kind === part.kind);
  const count = chapterIdsOf({ parts: ofKind }).indexOf(chapter) + 1;
  const order = chapterIdsOf(book);
  const at = order.indexOf(chapter);
  return {
    part,
    number: part.kind === 'chapters' ? String(count) : letters(count),
    previous: order[at - 1],
    next: order[at + 1],
  };
}

/** Whether readers are told how long a chapter takes to read. */
export const hasReadingTime = ({ book, id }: ChapterId): boolean =>
  placeOf(book, id).part.readingTime !== false;

/** «Kapittel 7» or «Vedlegg C». */
export function labelOf(
  book: Book,
  chapter: string,
  words: Pick<Texts['handbook'], 'chapterNumber' | 'appendixLetter'>,
): string {
  const { part, number } = placeOf(book, chapter);
  return part.kind === 'chapters'
    ? fill(words.chapterNumber, { number })
    : fill(words.appendixLetter, { letter: number });
}

/**
 * The book and the chapter a reference names: `bok/kapittel`, or the name of a chapter alone.
 *
 * @param home id of the book a name alone belongs to: that of the text it stands in, else the first
 */
export function parseChapterName(name: string, home: string): { book: string; id: string } {
  const slash = name.indexOf('/');
  return slash < 0
    ? { book: home, id: name }
    : { book: name.slice(0, slash), id: name.slice(slash + 1) };
}
