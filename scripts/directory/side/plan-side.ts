import {
  headersOf,
  itemPath,
  namesColumn,
  numbersOf,
  type SideSheet,
} from '#domain/directory/sheet/side-sheets.ts';
import { headerKey } from '#domain/directory/sheet/columns.ts';
import { withoutGuard } from '#domain/site/formula-guard.ts';
import { likelyMeant } from '#domain/site/spelling.ts';
import type { Problem } from '../../content-check/problems.ts';
import { inSheetWords } from '../cell-words.ts';
import type { Touched } from '../import-options.ts';
import type { RawRecord } from '../merge.ts';
import { quoted, type SheetProblem } from '../problems.ts';
import type { ReferenceData } from '../reference-data.ts';
import { problemsOfMoves, problemsOfNames } from '../slipped.ts';
import { tableOf, type KnownHeaders, type PlacedColumn, type Row } from '../table.ts';
import { problemsOfRecord } from '../validate.ts';
import { isRemoved, mergeItems } from './item-edits.ts';

/** What a sheet would do to the records its rows belong to. */
export interface SidePlan {
  sheet: SideSheet;
  touched: Touched[];
  /** Records whose rows say what is there. */
  unchanged: number;
  problems: SheetProblem[];
}

/** The columns whose value hardly ever belongs to another record. */
const ownColumns = /^(?:telefon|epost|adresse|kontakt_nettadresse|dokument_nettadresse|tittel)$/;

const knownOf = (sheet: SideSheet): KnownHeaders => {
  const byKey = new Map(sheet.columns.map((column) => [headerKey(column.name), column]));
  const shown = new Set([sheet.key, namesColumn].map(headerKey));
  return {
    names: headersOf(sheet),
    needed: headersOf(sheet).filter((header) => header !== namesColumn),
    columnOf: (header) => {
      const key = headerKey(header);
      return byKey.get(key) ?? (shown.has(key) ? 'shown' : undefined);
    },
  };
};

/** Where a field of a record stands: the row of its item, and the column. */
function placeOf(
  sheet: SideSheet,
  { field = '' }: Problem,
  rows: readonly Row[],
  placed: readonly PlacedColumn[],
) {
  const path = field.replace(/\[(\d+)\]/g, '.$1');
  const isPart = (whole: string, part: string) => whole === part || whole.startsWith(`${part}.`);
  for (const [at, row] of rows.entries()) {
    const start = itemPath(sheet, at).join('.');
    const column = sheet.columns.find((one) => {
      const own = [start, ...one.path].filter((step) => step !== '').join('.');
      return isPart(own, path) || isPart(path, own);
    });
    if (column && (start === '' || isPart(path, start))) {
      return {
        row: row.row,
        column,
        at: placed.find((one) => one.column === column)?.at,
        cells: row.cells,
      };
    }
  }
  return undefined;
}

function problemsIn(
  sheet: SideSheet,
  record: RawRecord,
  rows: readonly Row[],
  placed: readonly PlacedColumn[],
  known: ReferenceData,
): SheetProblem[] {
  const kept = rows.filter((row) => !isRemoved(sheet, row));
  return problemsOfRecord(sheet.owner, record, known).map((problem): SheetProblem => {
    const place = placeOf(sheet, problem, kept, placed);
    if (!place) return { ...problem, row: rows[0]?.row, header: problem.field ?? '' };
    const values = inSheetWords(problem, place.column, place.cells.get(place.column), known);
    return {
      kind: problem.kind,
      row: place.row,
      column: place.at,
      header: place.column.name,
      ...(values.found !== undefined && { found: values.found }),
      ...(values.expected !== undefined && { expected: values.expected }),
      suggestion: values.suggestion,
    };
  });
}

/** Says what a sheet would do. Records without a row stay as they are; it finds every problem, and writes nothing. */
export function planSide(
  sheet: SideSheet,
  cells: readonly (readonly string[])[],
  records: readonly RawRecord[],
  known: ReferenceData,
): SidePlan {
  const table = tableOf(cells, knownOf(sheet));
  if (table.problems.length > 0) {
    return { sheet, touched: [], unchanged: 0, problems: table.problems };
  }
  const [headers = []] = cells;
  const keyAt = headers.findIndex((header) => headerKey(header) === headerKey(sheet.key));
  const keyOf = ({ texts }: Row) => {
    const text = withoutGuard((texts[keyAt] ?? '').trim());
    return sheet.owner === 'kommuner' && /^\d{3}$/.test(text) ? `0${text}` : text;
  };
  const byId = new Map(records.map((record) => [String(record.id), record]));
  const groups = Map.groupBy(table.rows, keyOf);
  const isNew = (id: string) => sheet.owner === 'publishedDocuments' && id !== '' && !byId.has(id);
  const unknown = table.rows
    .filter((row) => !byId.has(keyOf(row)) && !isNew(keyOf(row)))
    .map((row): SheetProblem => ({
      kind: 'unknownReference',
      row: row.row,
      column: keyAt + 1,
      header: sheet.key,
      found: quoted(keyOf(row)),
      expected: 'en id som finnes',
      suggestion: likelyMeant(keyOf(row), [...byId.keys()]),
    }));
  const repeated = [...groups].flatMap(([id, rows]): SheetProblem[] =>
    sheet.from !== undefined || rows.length < 2
      ? []
      : [
          {
            kind: 'repeatedId',
            row: rows[1]?.row,
            column: keyAt + 1,
            header: sheet.key,
            found: quoted(id),
          },
        ],
  );
  const problems: SheetProblem[] = [...unknown, ...repeated];
  const touched = [...groups].flatMap(([id, rows]): Touched[] => {
    const before = byId.get(id);
    if (!before && !isNew(id)) return [];
    const isWhole = sheet.path.length === 0;
    if (before && isWhole && rows.every((row) => isRemoved(sheet, row))) {
      return [{ id, row: rows[0]?.row, before, edits: [] }];
    }
    const merged = mergeItems(sheet, before ?? { id }, rows, table.placed);
    problems.push(...merged.problems);
    if (before && merged.edits.length === 0) return [];
    if (merged.problems.length === 0) {
      problems.push(...problemsIn(sheet, merged.after, rows, table.placed, known));
    }
    const idEdit = sheet.columns[0];
    const edits =
      before || !idEdit
        ? merged.edits
        : [
            { path: ['id'], value: id, column: { ...idEdit, kind: 'id' as const } },
            ...merged.edits,
          ];
    return [{ id, row: rows[0]?.row, before, after: merged.after, edits }];
  });
  const numbersIn = (row: Row) => {
    const id = keyOf(row);
    const after = touched.find((one) => one.id === id)?.after ?? byId.get(id);
    return after ? numbersOf(sheet, after) : [];
  };
  const movable = sheet.columns.filter(({ name }) => ownColumns.test(name));
  const itemOf = (record: RawRecord | undefined) =>
    sheet.path.length === 0 ? record : (record?.[sheet.path[0] ?? ''] as RawRecord | undefined);
  const asItems = touched.map((one) => ({
    ...one,
    before: itemOf(one.before),
    after: itemOf(one.after),
  }));
  const allItems = records.map((record) => ({ ...itemOf(record), id: record.id }));
  return {
    sheet,
    touched,
    unchanged: groups.size - touched.length - unknown.length,
    problems: [
      ...problems,
      ...problemsOfNames(table.rows, headers, known.kommuneNames, numbersIn),
      ...(sheet.from === undefined
        ? problemsOfMoves(asItems, allItems, table.placed, movable)
        : []),
    ].toSorted((a, b) => (a.row ?? Infinity) - (b.row ?? Infinity) || 0),
  };
}
