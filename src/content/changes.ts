/** What was changed in the matter of the books, for the lists that tell of it. */
import { changesOf, type Change, type ListedChange } from '#domain/book/changes.ts';
import type { Book } from '#domain/book/book.ts';
import type { Language } from '#domain/site/language.ts';
import { chaptersIn, type Chapter } from './books.ts';

/** A chapter with its changes. */
export interface ChangedChapter extends Chapter {
  changes: readonly Change[];
}

/** All changes of a book, the newest first, in the words of the pages of a language. */
export const changesIn = (book: Book, language: Language): ListedChange<ChangedChapter>[] =>
  changesOf(
    chaptersIn(book, language).map((chapter) => ({
      ...chapter,
      changes: chapter.entry.data.changes,
    })),
  );
