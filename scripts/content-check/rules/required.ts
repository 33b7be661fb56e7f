import type { CollectionDefinition } from '#schemas/collections.ts';
import { isProse } from '#schemas/folders.ts';
import { parseChapterName } from '#domain/book/book.ts';
import type { Problem } from '../problems.ts';
import { idsOf, type Rule } from './context.ts';

/** The file an entry would stand in, by what references call it. */
function fileOf(row: CollectionDefinition, reference: string): string {
  if ('file' in row) return `content/${row.file}`;
  const { book, id } = row.ofBooks
    ? parseChapterName(reference, reference)
    : { book: undefined, id: reference };
  const folders = ['content', book, row.folder, isProse(row) ? 'nb' : undefined];
  const name = book === id && 'only' in row ? row.only : id;
  return [...folders.filter((folder) => folder && folder !== '.'), `${name}.${row.extension}`].join(
    '/',
  );
}

/** What code asks for by name is there, and so is the order of every book. */
export const nothingIsMissing: Rule = (context) => {
  const { collections, books } = context.registry;
  return Object.entries(collections).flatMap(([name, row]) => {
    const ofBooks = name === 'books' ? books.map((id) => [id, 'boken'] as const) : [];
    return [...Object.entries(row.required ?? {}), ...ofBooks]
      .filter(([reference]) => !idsOf(context, name).has(reference))
      .map(([reference, neededBy]): Problem => {
        const file = fileOf(row, reference);
        return { kind: 'missingFile', file, line: 1, expected: file, neededBy };
      });
  });
};
