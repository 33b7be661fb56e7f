/** All that can be downloaded. */
import {
  allChapters,
  books,
  chapterIn,
  chaptersWrittenIn,
  readingPaths,
  type ReadingPath,
} from '#content/books.ts';
import { editionOfBook, editionOfChapter, editionOfPath, type Edition } from '#content/editions.ts';
import type { Book, ChapterId } from '#domain/book/book.ts';
import { originalLanguage, type Language } from '#domain/site/language.ts';

/** Makes an edition once for each thing and language. */
function once<Item>(nameOf: (item: Item) => string, make: (item: Item, to: Language) => Edition) {
  const made = new Map<string, Edition>();
  return (item: Item, language: Language): Edition => {
    const key = `${language} ${nameOf(item)}`;
    const edition = made.get(key) ?? make(item, language);
    made.set(key, edition);
    return edition;
  };
}

const ofBook = once(({ id }: Book) => id, editionOfBook);
const ofChapter = once(({ book, id }: ChapterId) => `${book.id}/${id}`, editionOfChapter);
const ofPath = once(({ id }: ReadingPath) => id, editionOfPath);

/** The edition of a book for readers of a language: in bokmål as long as some chapter is. */
export const bookEdition = (book: Book, language: Language): Edition =>
  ofBook(book, chaptersWrittenIn(book, language));

/** The edition of a chapter for readers of a language. */
export const chapterEdition = (chapter: ChapterId, language: Language): Edition =>
  ofChapter(chapter, chapterIn(chapter.book, chapter.id, language).writtenIn);

/** The edition of a reading path for readers of a language: in bokmål as long as some chapter is. */
export function pathEdition(path: ReadingPath, language: Language): Edition {
  const isWritten = path.chapters.every(
    ({ book, id }) => chapterIn(book, id, language).writtenIn === language,
  );
  return ofPath(path, isWritten ? language : originalLanguage);
}

const inLanguage = (language: Language): Edition[] => [
  ...books.map((book) => bookEdition(book, language)),
  ...allChapters.map((chapter) => chapterEdition(chapter, language)),
  ...readingPaths.map((path) => pathEdition(path, language)),
];

/** Every edition, each once. */
export const editions: readonly Edition[] = [
  ...new Set([...inLanguage('nb'), ...inLanguage('nn')]),
];

/** Those of whole books, which are made as EPUB as well. */
export const bookEditions = editions.filter(({ kind }) => kind === 'book');
