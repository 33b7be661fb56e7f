import type { ImportOptions, Touched } from './import-options.ts';
import { merge } from './merge.ts';
import {
  idOf,
  isExample,
  problemsOfIds,
  problemsOfRemovals,
  problemsOfShared,
  problemsOfTouched,
} from './plan-problems.ts';
import type { SheetProblem } from './problems.ts';
import { numbersIn, problemsOfMoves, problemsOfNames } from './slipped.ts';
import { tableOf, type PlacedColumn, type Row } from './table.ts';
import { problemsInRow } from './validate.ts';

/** What an import would do, and what stops it. */
export interface Plan {
  touched: Touched[];
  /** Rows that say what the catalogue says. */
  unchanged: number;
  /** The row of the template's example, which is not read. */
  example?: number | undefined;
  problems: SheetProblem[];
}

function touchedBy(rows: readonly Row[], placed: PlacedColumn[], options: ImportOptions) {
  const byId = new Map(options.records.map((record) => [String(record.id), record]));
  const problems: SheetProblem[] = [];
  const touched = rows.flatMap((row): Touched[] => {
    const id = idOf(row);
    const before = byId.get(id);
    const merged = merge(before ?? { evidence: [{}] }, row, placed);
    problems.push(...merged.problems);
    if (before && merged.edits.length === 0) return [];
    if (merged.problems.length === 0) {
      problems.push(...problemsInRow(merged.record, row, placed, options));
    }
    return [{ id, row: row.row, before, after: merged.record, edits: merged.edits }];
  });
  const named = new Set(rows.map((row) => idOf(row)));
  const leftOut = [...byId]
    .filter(([id]) => !named.has(id) && (!options.partial || options.remove.includes(id)))
    .map(([id, before]): Touched => ({ id, before, edits: [] }));
  return { touched: [...touched, ...leftOut], problems };
}

/** Says what a sheet would do to the catalogue. Finds every problem; writes nothing. */
export function planImport(sheet: readonly (readonly string[])[], options: ImportOptions): Plan {
  const table = tableOf(sheet);
  if (table.problems.length > 0 && table.rows.length === 0) {
    return { touched: [], unchanged: 0, problems: table.problems };
  }
  const { placed } = table;
  const example = table.rows.find((row) => isExample(row, sheet[0] ?? []));
  const rows = table.rows.filter((row) => row !== example);
  const ofIds = problemsOfIds(rows, placed, options);
  const bad = new Set(ofIds.map(({ row }) => row));
  const readable = rows.filter(({ row }) => !bad.has(row));
  const { touched, problems } = touchedBy(readable, placed, options);
  const after = new Map(touched.map((one) => [one.id, one.after]));
  const final = [
    ...options.records.flatMap((record) => {
      const id = String(record.id);
      const now = after.has(id) ? after.get(id) : record;
      return now ? [now] : [];
    }),
    ...touched.flatMap((one) => (one.before || !one.after ? [] : [one.after])),
  ];
  const removals = ofIds.length > 0 ? [] : problemsOfRemovals(touched, options);
  return {
    touched,
    unchanged: readable.length - touched.filter(({ row }) => row !== undefined).length,
    example: example?.row,
    problems: [
      ...table.problems,
      ...ofIds,
      ...problems,
      ...touched.flatMap((one) => problemsOfTouched(one, placed, options)),
      ...problemsOfShared(touched, final, placed),
      ...problemsOfNames(rows, sheet[0] ?? [], options.kommuneNames, (row) =>
        numbersIn(row, idOf(row), options.records),
      ),
      ...problemsOfMoves(touched, options.records, placed),
      ...removals,
    ].toSorted((a, b) => (a.row ?? Infinity) - (b.row ?? Infinity) || 0),
  };
}
