import type { Parents, Table, TableCell } from 'mdast';
import { textOf } from './nodes.ts';

/** The mean length of a second column, in letters, that is too much beside a first one on a phone. */
const longColumn = 140;

const number = /^[\d\s.,:%–-]*$/;

const hasLink = ({ children }: Parents): boolean =>
  children.some(
    (child) =>
      child.type === 'link' ||
      child.type === 'reference' ||
      child.type === 'sourceMark' ||
      ('children' in child && hasLink(child)),
  );

const meanLength = (texts: readonly string[]) =>
  texts.reduce((sum, { length }) => sum + length, 0) / texts.length;

/**
 * True for a table that is read row by row, so that a phone may show each row as a block with its cells under each
 * other. Numbers to compare, a sheet to fill in and two short columns stay a table, and so does one with a link in
 * its head, which no block could show.
 */
export function isReadByRow({ children: [head, ...rows] }: Table): boolean {
  if (!head || rows.length === 0 || hasLink(head)) return false;
  const text = (cell: TableCell) => textOf(cell).trim();
  const after = rows.map(({ children }) => children.slice(1).map(text));
  if (head.children.length < 3)
    return meanLength(after.map(([second = '']) => second)) > longColumn;
  return !after.flat().every((cell) => number.test(cell));
}
