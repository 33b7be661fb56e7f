/** The books: their order, and their chapters in each language. */
import {
  bookOfFile,
  chapterIdsOf,
  labelOf,
  parseChapterName,
  type Book,
  type ChapterId,
} from '#domain/book/book.ts';
import { parse } from '#book/tree/parse.ts';
import { registersIn } from '#book/tree/registers.ts';
import type { ContentReference } from '#domain/book/references.ts';
import type { Language } from '#domain/site/language.ts';
import { bookIds, neededChapters, type NeededChapter } from '#schemas/book/books.ts';
import { byId, entriesOf, need, type CollectionEntry } from './read.ts';
import { proseOf, type Prose } from './prose.ts';
import { textsIn } from './texts.ts';

const files = byId(await entriesOf('books'));

/** All books, in the order of the registry. */
export const books: readonly Book[] = bookIds.map((id) =>
  bookOfFile(id, need(files.get(id), `content/${id}/rekkefolge.yaml`).data),
);

/** The books beside the first, which menus name by their titles. */
export const otherBooks: readonly Book[] = books.slice(1);

/** A book by its id. */
export const bookOf = (id: string): Book =>
  need(
    books.find((book) => book.id === id),
    `The book "${id}"`,
  );

/** A chapter with its prose in a language. */
export interface Chapter extends Omit<Prose<CollectionEntry<'chapters'>>, 'id'>, ChapterId {}

const chapters = await proseOf('chapters');

/** A chapter of a book in a language. */
export const chapterIn = (book: Book, id: string, language: Language): Chapter => ({
  ...chapters.in(`${book.id}/${id}`, language),
  book,
  id,
});

/** The chapters of a book in reading order, in a language. */
export const chaptersIn = (book: Book, language: Language): Chapter[] =>
  chapterIdsOf(book).map((id) => chapterIn(book, id, language));

/** The chapters of all books, in reading order. */
export const allChapters: readonly ChapterId[] = books.flatMap((book) =>
  chapterIdsOf(book).map((id) => ({ book, id })),
);

const chaptersById = new Map(
  allChapters.map((chapter) => [`${chapter.book.id}/${chapter.id}`, chapter]),
);

/**
 * The chapter a reference names, as `bok/kapittel` or by its name alone; the same object each time.
 *
 * @param home the book the name stands in; left out, a name alone belongs to the first book
 */
export function chapterNamed(name: string, home?: Book): ChapterId {
  const { book, id } = parseChapterName(name, home?.id ?? bookIds[0] ?? '');
  return need(chaptersById.get(`${book}/${id}`), `content/${book}/nb/${id}.mdx`);
}

/** The chapter that a reference of an entry means. */
export function chapterOf({ id }: { id: string }): ChapterId {
  const [book = '', , chapter = ''] = id.split('/');
  return chapterNamed(`${book}/${chapter}`);
}

/** What names a chapter outside its book: alone in the first book, else `bok/kapittel`. */
export const nameOfChapter = ({ book, id }: ChapterId): string =>
  book.id === bookIds[0] ? id : `${book.id}/${id}`;

/** A chapter that code asks for by name. */
export const neededChapter = (name: NeededChapter): ChapterId =>
  chapterNamed(neededChapters[name].chapter);

const registersByBook = new Map(
  books.map((book) => [
    book,
    new Set(chaptersIn(book, 'nb').flatMap(({ entry }) => registersIn(parse(entry.body ?? '')))),
  ]),
);

/**
 * Where a reference leads inside the edition of a book on one page: to a chapter of the book, or to a rule
 * or source that one of its registers lists. Nothing when it leads out of the book.
 */
export function fragmentInBook({ kind, id }: ContentReference, book: Book): string | undefined {
  const has = (register: string) => registersByBook.get(book)?.has(register);
  if (kind === 'lov' && has('lover')) return `lov-${id}`;
  if (kind === 'kilde' && has('kilder')) return `kilde-${id}`;
  if (kind !== 'kapittel') return undefined;
  const chapter = chapterNamed(id, book);
  return chapter.book === book ? chapter.id : undefined;
}

/** The language some chapter is still in on the pages of a language: its own, when all are written. */
export const chaptersWrittenIn = (book: Book, language: Language): Language =>
  chaptersIn(book, language).every(({ writtenIn }) => writtenIn === language) ? language : 'nb';

/** «Kapittel 7» or «Vedlegg C». */
export const nameOfPlace = ({ book, id }: ChapterId, language: Language): string =>
  labelOf(book, id, textsIn(language).handbook);

/** «Kapittel 7», with the name of its book where there are several. */
export const nameAmongBooks = (chapter: ChapterId, language: Language): string =>
  books.length > 1
    ? `${chapter.book.title[language]}: ${nameOfPlace(chapter, language)}`
    : nameOfPlace(chapter, language);

/** A book as a page above another. */
export const crumbOf = (book: Book, language: Language) => ({
  title: book.title[language],
  path: book.address,
});

/** What each role should read, in the order of the paths. */
export const readingPaths = (await entriesOf('readingPaths'))
  .map(({ id, data }) => ({
    id,
    ...data,
    chapters: data.chapters.map(({ id: chapter, why }) => ({ ...chapterOf(chapter), why })),
  }))
  .toSorted((a, b) => a.order - b.order);

/** The reading paths that begin in a book. */
export const readingPathsOf = (book: Book) =>
  readingPaths.filter(({ chapters }) => chapters[0]?.book === book);

/** The path a new coordinator begins on. */
export const pathOfNewCoordinator = need(
  readingPaths.find(({ id }) => id === 'ny-koordinator'),
  'content/lesestier/ny-koordinator.yaml',
);

/** A reading path. */
export type ReadingPath = (typeof readingPaths)[number];

/** The reading paths a chapter is on: where on each, counted from 1, and what comes next there. */
export const readingPathsWith = (chapter: ChapterId) =>
  readingPaths.flatMap((path) => {
    const at = path.chapters.findIndex(
      ({ book, id }) => book === chapter.book && id === chapter.id,
    );
    return at < 0 ? [] : [{ path, at: at + 1, next: path.chapters[at + 1] }];
  });
