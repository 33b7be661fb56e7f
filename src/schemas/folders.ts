/** Where the entries of a row of the registry lie, and what they are called. */
import type { CollectionDefinition, DataRow, ProseRow } from './collections.ts';

/* The languages as the folders of content/ are named. */
const languageFolders = ['nb', 'nn'] as const;

/** A folder that holds entries of a collection. */
export interface EntryFolder {
  /** Path under content/, without slashes at its ends; empty for content/ itself. */
  path: string;
  /** The book whose folder it is. */
  book: string | undefined;
  /** The language its prose is in. */
  language: 'nb' | 'nn' | undefined;
}

/** True for a row of prose. */
export const isProse = (row: CollectionDefinition): row is ProseRow =>
  'extension' in row && row.extension === 'mdx';

/** A name in a folder, and in the folder above it where there is one. */
const joined = (...names: (string | undefined)[]) =>
  names.filter((name) => name && name !== '.').join('/');

/**
 * The folders of a row, those of the original language first.
 *
 * @param books ids of the books there are
 */
export function foldersOf(row: DataRow | ProseRow, books: readonly string[]): EntryFolder[] {
  const languages = isProse(row) ? languageFolders : [undefined];
  return (row.ofBooks ? books : [undefined]).flatMap((book) =>
    languages.map((language) => ({ path: joined(book, row.folder, language), book, language })),
  );
}

/** The pattern of the files that are entries of a row in one of its folders, under content/. */
export const patternIn = (row: DataRow | ProseRow, { path }: EntryFolder): string =>
  joined(path, `${('only' in row && row.only) || '*'}.${row.extension}`);

/**
 * The id of an entry among all of its collection: `politirad`, `nb/om`, `handbok/nb/hva-er-slt`, and of the
 * one file of a book that of the book.
 *
 * @param name the name of the file without its extension
 */
export const entryIdOf = (
  row: DataRow | ProseRow,
  { book, language }: EntryFolder,
  name: string,
): string => (book && 'only' in row ? book : joined(book, language, name));

/** What a reference calls an entry, the same in every language: `om`, `handbok/hva-er-slt`. */
export const referenceIdOf = (
  row: DataRow | ProseRow,
  { book }: EntryFolder,
  name: string,
): string => (book && 'only' in row ? book : joined(book, name));

/** The folder editors find the entries of a row in, from the root of the project. */
export const placeOf = (row: CollectionDefinition, book?: string): string =>
  'file' in row
    ? `content/${row.file}`
    : joined(
        'content',
        row.ofBooks ? book : undefined,
        row.folder,
        isProse(row) ? 'nb' : undefined,
      );

/** The page of prose that has an address of its own, in bokmål: `/om/data/`; its front is `/om/`. */
export const pageOfProse = ({ address = '', front }: ProseRow, name: string): string =>
  name === front ? `/${address}/` : `/${address}/${name}/`;
