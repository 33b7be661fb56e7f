/** All that can be downloaded. */
import {
  allChapters,
  books,
  chapterIn,
  chaptersWrittenIn,
  readingPaths,
  type ReadingPath,
} from '#content/books.ts';
import { forms, type Form } from '#content/assessment.ts';
import { editionOfBook, editionOfChapter, editionOfPath, type Edition } from '#content/editions.ts';
import { editionOfForm, type FormEdition } from '#content/form-edition.ts';
import { editionOfGuide, type GuideEdition } from '#content/guide-edition.ts';
import { guideIds, guideIn } from '#content/guides.ts';
import type { Book, ChapterId } from '#domain/book/book.ts';
import { languages, originalLanguage, type Language } from '#domain/site/language.ts';

/** Anything that can be downloaded. */
export type AnyEdition = Edition | GuideEdition | FormEdition;

/** Makes an edition once for each thing and language. */
function once<Item, Made>(
  nameOf: (item: Item) => string,
  make: (item: Item, to: Language) => Made,
) {
  const made = new Map<string, Made>();
  return (item: Item, language: Language): Made => {
    const key = `${language} ${nameOf(item)}`;
    const edition = made.get(key) ?? make(item, language);
    made.set(key, edition);
    return edition;
  };
}

const ofBook = once(({ id }: Book) => id, editionOfBook);
const ofChapter = once(({ book, id }: ChapterId) => `${book.id}/${id}`, editionOfChapter);
const ofPath = once(({ id }: ReadingPath) => id, editionOfPath);
const ofGuide = once((id: string) => id, editionOfGuide);
const ofForm = once(({ id }: Form) => id, editionOfForm);

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

/** The edition of a guide for readers of a language. */
export const guideEdition = (id: string, language: Language): GuideEdition =>
  ofGuide(id, guideIn(id, language).writtenIn);

/** A form as a blank sheet for readers of a language. */
export const formEdition = (form: Form, language: Language): FormEdition => ofForm(form, language);

/* For readers of each language, those they share once. */
const inEachLanguage = <Made>(make: (language: Language) => Made[]): Made[] => [
  ...new Set(languages.flatMap(make)),
];

/** The editions of whole books, which are made as EPUB as well. */
export const bookEditions = (): Edition[] =>
  inEachLanguage((language) => books.map((book) => bookEdition(book, language)));

/** Every edition, each once. */
export const allEditions = (): AnyEdition[] =>
  inEachLanguage((language) => [
    ...books.map((book) => bookEdition(book, language)),
    ...allChapters.map((chapter) => chapterEdition(chapter, language)),
    ...readingPaths.map((path) => pathEdition(path, language)),
    ...guideIds.map((id) => guideEdition(id, language)),
    ...forms.map((form) => formEdition(form, language)),
  ]);
