import { isDeepStrictEqual } from 'node:util';
import { cellOf, valueAt } from '#domain/directory/sheet/cells.ts';
import { columns, type Column } from '#domain/directory/sheet/columns.ts';
import { problemOfCell, problemOfChange } from './cell-problems.ts';
import type { SheetProblem } from './problems.ts';
import { isRemoval, readCell, type CellValue } from './read-cell.ts';
import type { PlacedColumn, Row } from './table.ts';

/** A coordination as the file has it, unchecked. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** One step from what is to what shall be. `value` is left out where something is taken away. */
export interface Edit {
  path: readonly (string | number)[];
  value?: CellValue;
  column: Column;
}

/** What a row makes of a coordination. */
export interface Merged {
  record: RawRecord;
  edits: Edit[];
  problems: SheetProblem[];
}

/** The first column of a group that makes no sense without it: taking it away takes all of it. */
const heads = new Map(
  ['person_navn', 'bekreftet_dato', 'rollekontakt_navn_nb', 'politikontakt_navn_nb'].map((name) => {
    const column = columns.find((one) => one.name === name);
    return [column, column?.path[0]];
  }),
);

/** True when two values say the same; a spreadsheet drops the zeros a phone number begins with. */
export const isSame = (one: CellValue, other: CellValue, { kind }: Column) =>
  isDeepStrictEqual(one, other) ||
  (kind === 'phone' && one !== '' && other !== '' && Number(one) === Number(other));

function editOf(record: RawRecord, column: Column, text: string): Edit | undefined {
  const now = cellOf(record, column);
  const { path, kind } = column;
  if (isRemoval(text) && text !== now) return now === '' ? undefined : { path, column };
  const value = readCell(text, kind);
  return isSame(value, readCell(now, kind), column) ? undefined : { path, value, column };
}

/** Takes away the whole of a group whose head goes and to which nothing new is given. */
function wholeGroups(edits: readonly Edit[]): Edit[] {
  const isRemoved = (edit: Edit) => edit.value === undefined;
  const gone = edits.filter(isRemoved).flatMap(({ column }) => heads.get(column) ?? []);
  const inGroup = ({ path }: Edit, group: unknown) => path.length > 1 && path[0] === group;
  const whole = gone.filter((group) =>
    edits.every((edit) => !inGroup(edit, group) || isRemoved(edit)),
  );
  return edits.flatMap((edit) => {
    const group = whole.find((name) => inGroup(edit, name));
    if (group === undefined) return [edit];
    return heads.has(edit.column) ? [{ path: [group], column: edit.column }] : [];
  });
}

type Container = Record<string | number, unknown>;

/** A record after some edits. */
export function apply(record: RawRecord, edits: readonly Edit[]): RawRecord {
  const copy = structuredClone(record) as Container;
  for (const { path, value } of edits) {
    let at = copy;
    path.forEach((step, depth) => {
      if (depth < path.length - 1) {
        at[step] ??= typeof path[depth + 1] === 'number' ? [] : {};
        at = at[step] as Container;
      } else if (value !== undefined) at[step] = value;
      else if (Array.isArray(at) && typeof step === 'number') at.splice(step, 1);
      else Reflect.deleteProperty(at, step);
    });
  }
  return copy;
}

/** A pair of texts of which both are taken away goes as a whole. */
export function wholePairs(record: RawRecord, edits: readonly Edit[]): Edit[] {
  const after = apply(record, edits);
  const emptied = (edit: Edit) => {
    const parent = edit.path.slice(0, -1);
    const rest = valueAt(after, parent);
    const isEmpty = typeof rest === 'object' && rest !== null && Object.keys(rest).length === 0;
    return edit.value === undefined && parent.length > 0 && isEmpty ? parent : edit.path;
  };
  const paths = edits.map(emptied);
  return edits
    .map((edit, at) => ({ ...edit, path: paths[at] ?? edit.path }))
    .filter(({ path }, at) => paths.findIndex((one) => isDeepStrictEqual(one, path)) === at);
}

/** Puts a row into a coordination, or into nothing when it is new. Fields without a column stay. */
export function merge(record: RawRecord, { row, cells }: Row, placed: PlacedColumn[]): Merged {
  const problems: SheetProblem[] = [];
  const edits = placed.flatMap(({ column, at }): Edit[] => {
    const text = cells.get(column);
    const edit = text === undefined ? undefined : editOf(record, column, text);
    if (text === undefined || edit === undefined) return [];
    const place = { row, column: at, header: column.name };
    const problem = problemOfCell(text, place) ?? problemOfChange(text, place);
    if (problem) problems.push(problem);
    return problem ? [] : [edit];
  });
  const whole = wholePairs(record, wholeGroups(edits));
  return { record: apply(record, whole), edits: whole, problems };
}
