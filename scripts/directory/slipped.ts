/** What tells that a column has slipped past the others, as when one column alone was sorted. */
import { cellOf } from '#domain/directory/sheet/cells.ts';
import { columns, headerKey, type Column } from '#domain/directory/sheet/columns.ts';
import { namesColumn } from '#domain/directory/sheet/side-sheets.ts';
import { withoutGuard } from '#domain/site/formula-guard.ts';
import { fold } from '#domain/site/norwegian.ts';
import type { ImportOptions, Touched } from './import-options.ts';
import { quoted, type SheetProblem } from './problems.ts';
import { readCell } from './read-cell.ts';
import type { PlacedColumn, Row } from './table.ts';

const kommunerColumn = columns.find(({ name }) => name === 'kommuner') as Column;

/** The columns whose value belongs to one coordination and hardly ever to another. */
export const ownColumns = columns.filter(({ name }) =>
  /^(?:kommuner$|person_|rollekontakt_(?:telefon|epost|nettadresse)|kilde_nettadresse)/.test(name),
);

const asName = (text: string) => fold(text.replace(/\s+(?:kommune|herad)\s*$/iu, ''));

/**
 * Rows in which the names of the kommuner are not those of their numbers.
 *
 * @param numbersOf the numbers a row is about
 */
export function problemsOfNames(
  rows: readonly Row[],
  headers: readonly string[],
  kommuneNames: ImportOptions['kommuneNames'],
  numbersOf: (row: Row) => readonly string[],
): SheetProblem[] {
  const at = headers.findIndex((header) => headerKey(header) === namesColumn);
  if (at < 0) return [];
  return rows.flatMap((row): SheetProblem[] => {
    const text = withoutGuard((row.texts[at] ?? '').trim());
    const numbers = numbersOf(row);
    const names = numbers.map((id) => kommuneNames.get(id));
    // A number that no kommune has is told of where numbers are looked up.
    if (text === '' || names.length === 0 || names.includes(undefined)) return [];
    const given = text.split(/\s*[,;]\s*/).map(asName);
    const expected = new Set(names.map((name) => asName(name ?? '')));
    if (given.length === expected.size && given.every((name) => expected.has(name))) return [];
    return [
      {
        kind: 'otherNames',
        row: row.row,
        column: at + 1,
        header: namesColumn,
        found: `${quoted(text)} ved ${numbers.join(' ')}`,
        expected: `«${names.join(', ')}»`,
      },
    ];
  });
}

/** The numbers a row of a coordination is about: its own, else those the catalogue has. */
export function numbersIn(row: Row, id: string, records: ImportOptions['records']): string[] {
  const cell =
    row.cells.get(kommunerColumn) ??
    cellOf(
      records.find((record) => String(record.id) === id),
      kommunerColumn,
    );
  return readCell(cell, 'kommuner') as string[];
}

/** Values that have moved from one coordination to another, which has got something else. */
export function problemsOfMoves(
  touched: readonly Touched[],
  records: ImportOptions['records'],
  placed: readonly PlacedColumn[],
  own: readonly Column[] = ownColumns,
): SheetProblem[] {
  const changes = (column: Column, one: Touched) =>
    one.before !== undefined && cellOf(one.before, column) !== cellOf(one.after, column);
  return own.flatMap((column) => {
    const changed = touched.filter((one) => one.after && changes(column, one));
    const former = new Map(changed.map((one) => [cellOf(one.before, column), one.id]));
    const stays = new Set(
      records
        .filter(({ id }) => changed.every((one) => one.id !== id))
        .map((record) => cellOf(record, column)),
    );
    return changed.flatMap((one): SheetProblem[] => {
      const value = cellOf(one.after, column);
      const from = former.get(value);
      if (value === '' || from === undefined || stays.has(value)) return [];
      return [
        {
          kind: 'movedValue',
          row: one.row,
          column: placed.find((each) => each.column === column)?.at,
          header: column.name,
          found: `${quoted(value)}, som står hos «${from}»`,
          expected: quoted(cellOf(one.before, column)),
        },
      ];
    });
  });
}
