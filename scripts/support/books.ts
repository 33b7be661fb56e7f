import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { BookFile } from '#schemas/book/book.ts';
import { bookIds } from '#schemas/book/books.ts';

/* Where the books of the site stand among its addresses. */

/** The folder of each book, as `handbok`. */
export const bookFolders: readonly string[] = bookIds.map((id) => {
  const order = new URL(`../../content/${id}/rekkefolge.yaml`, import.meta.url);
  return (parse(readFileSync(order, 'utf8')) as BookFile).address;
});

const folders = bookFolders.join('|');

/** Fits the address of a chapter of any book, in either language. */
export const chapterAddress = new RegExp(`^(/nn)?/(${folders})/(?!alt/|endringer/)[a-z0-9-]+/$`);
