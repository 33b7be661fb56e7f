/** Tables where nobody has written everything. */
import type { Cell, TableContent } from '#domain/book/document.ts';

const isBlank = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' ? cell.trim() === '' : Array.isArray(cell) && cell.length === 0;

/**
 * A table without the columns nobody has written in; the others share their room.
 *
 * @param needed the titles of the columns that stay all the same
 */
export function withoutEmptyColumns(
  { columns, rows }: TableContent,
  needed: readonly string[],
): TableContent {
  const stays = columns.map(
    ({ title }, at) => needed.includes(title) || rows.some((row) => !isBlank(row[at])),
  );
  const kept = columns.filter((_, at) => stays[at]);
  const whole = kept.reduce((sum, { width }) => sum + width, 0);
  return {
    columns: kept.map(({ title, width }) => ({ title, width: width / whole })),
    rows: rows.map((row) => row.filter((_, at) => stays[at])),
  };
}

/**
 * A table where what stands empty is marked as to be filled in.
 *
 * @param wordsFor what stands in an empty cell, by the title of its column
 */
export const filledUp = (
  { columns, rows }: TableContent,
  wordsFor: (title: string) => string,
): TableContent => ({
  columns,
  rows: rows.map((row) =>
    row.map((cell, at) => (isBlank(cell) ? wordsFor(columns[at]?.title ?? '') : cell)),
  ),
});
