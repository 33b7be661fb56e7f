import { cellOf } from '#domain/directory/sheet/cells.ts';
import { itemPath, itemsOf, type SideSheet } from '#domain/directory/sheet/side-sheets.ts';
import { problemOfCell, problemOfChange } from '../cell-problems.ts';
import { apply, isSame, wholePairs, type Edit, type RawRecord } from '../merge.ts';
import type { SheetProblem } from '../problems.ts';
import { isRemoval, readCell } from '../read-cell.ts';
import type { PlacedColumn, Row } from '../table.ts';

/** True for a row that takes its item away: «(fjern)» in the first cell after the key and the names. */
export function isRemoved({ columns: [first] }: SideSheet, { cells }: Row): boolean {
  const text = first && cells.get(first);
  return text !== undefined && isRemoval(text);
}

/** What the cells of a row change in an item. An empty cell is a field that is not there. */
function editsOf(sheet: SideSheet, item: unknown, row: Row): Edit[] {
  return sheet.columns.flatMap((column): Edit[] => {
    const [text, now] = [row.cells.get(column) ?? '', cellOf(item, column)];
    const path = column.path;
    if (text === '') return now === '' ? [] : [{ path, column }];
    const value = readCell(text, column.kind);
    return isSame(value, readCell(now, column.kind), column) ? [] : [{ path, value, column }];
  });
}

function problemsOfCells(
  { columns }: SideSheet,
  { row, cells }: Row,
  edits: readonly Edit[],
  placed: PlacedColumn[],
): SheetProblem[] {
  return columns.flatMap((column) => {
    const text = cells.get(column) ?? '';
    const at = placed.find((one) => one.column === column)?.at;
    const place = { row, column: at, header: column.name };
    const isNew = edits.some((edit) => edit.column === column);
    const problem = problemOfCell(text, place) ?? (isNew && problemOfChange(text, place));
    return problem ? [problem] : [];
  });
}

/** What the rows of one record make of it: the items it shall have, in the order of the rows. */
export function mergeItems(
  sheet: SideSheet,
  record: RawRecord,
  rows: readonly Row[],
  placed: PlacedColumn[],
): { after: RawRecord; edits: Edit[]; problems: SheetProblem[] } {
  const items = itemsOf(sheet, record);
  const kept = rows.filter((row) => !isRemoved(sheet, row));
  const editsByRow = kept.map((row, at) => editsOf(sheet, items[at], row));
  const sets = editsByRow.flatMap((own, at) => {
    // The whole of a pair of which both are taken away, as in a row of the coordinations.
    const whole = wholePairs((items[at] ?? {}) as RawRecord, own);
    return whole.map((edit): Edit => ({ ...edit, path: [...itemPath(sheet, at), ...edit.path] }));
  });
  const [column] = sheet.columns;
  const gone = items
    .map((_, at) => at)
    .filter((at) => at >= kept.length && column)
    .toReversed()
    .flatMap((at): Edit[] => (column ? [{ path: itemPath(sheet, at), column }] : []));
  const isListGone = kept.length === 0 && sheet.from === 0 && gone.length > 0 && column;
  const removals: Edit[] = isListGone ? [{ path: sheet.path, column }] : gone;
  const edits = [...removals, ...sets];
  return {
    after: apply(record, edits),
    edits,
    problems: kept.flatMap((row, at) => problemsOfCells(sheet, row, editsByRow[at] ?? [], placed)),
  };
}
