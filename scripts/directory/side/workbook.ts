import { columnOf } from '#domain/directory/sheet/columns.ts';
import { sideSheetOf, type SideSheet } from '#domain/directory/sheet/side-sheets.ts';
import { quoted, type SheetProblem } from '../problems.ts';
import type { NamedSheet } from '../read-csv.ts';

/** What the sheets of a file are: that of the coordinations, and those beside it. */
export interface Workbook {
  coordinations?: readonly (readonly string[])[];
  side: { sheet: SideSheet; rows: readonly (readonly string[])[] }[];
}

const isOfCoordinations = (headers: readonly string[]) =>
  headers.some((header) => columnOf(header) !== undefined && columnOf(header) !== 'shown');

/** Tells the sheets of a file apart by their headers. A file of one sheet that is none of ours is read as coordinations. */
export function sortSheets(sheets: readonly NamedSheet[]): Workbook | { problem: SheetProblem } {
  const sorted = sheets.map(({ name, rows }) => ({
    name,
    rows,
    sheet: sideSheetOf(rows[0] ?? []),
    isMain: isOfCoordinations(rows[0] ?? []),
  }));
  const side = sorted.flatMap(({ sheet, rows }) => (sheet ? [{ sheet, rows }] : []));
  const main = sorted.filter(({ sheet }) => !sheet);
  const isTwice = side.some(({ sheet }, at) => side.findIndex((one) => one.sheet === sheet) < at);
  if (isTwice || main.length > 1 || (side.length > 0 && main.some(({ isMain }) => !isMain))) {
    const found = sheets.map(({ name }) => quoted(name)).join(', ');
    return { problem: { kind: 'severalSheets', found, expected: 'ett ark av hvert slag' } };
  }
  return { ...(main[0] && { coordinations: main[0].rows }), side };
}
