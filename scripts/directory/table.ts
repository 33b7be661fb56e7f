import {
  columnOf,
  columns,
  headerKey,
  shownColumns,
  type Column,
} from '#domain/directory/sheet/columns.ts';
import { withoutGuard } from '#domain/site/formula-guard.ts';
import { likelyMeant } from '#domain/site/spelling.ts';
import { limits } from './limits.ts';
import { quoted, type SheetProblem } from './problems.ts';

/** A column of the file: which one it is, and where it stands, counted from 1. */
export interface PlacedColumn {
  column: Column;
  at: number;
}

/** A row of the file that holds something. */
export interface Row {
  /** As the spreadsheet counts it. */
  row: number;
  /** Text by column; only what is not empty. */
  cells: Map<Column, string>;
  /** The whole row, to tell the example of the template. */
  texts: readonly string[];
}

/** What a file holds, in terms of the catalogue. */
export interface Table {
  placed: PlacedColumn[];
  rows: Row[];
  problems: SheetProblem[];
}

/** The headers a sheet may have, and which of them it must. */
export interface KnownHeaders {
  names: readonly string[];
  columnOf: (header: string) => Column | 'shown' | undefined;
  needed: readonly string[];
}

const ofCoordinations: KnownHeaders = {
  names: [...columns.map(({ name }) => name), ...shownColumns],
  columnOf,
  needed: ['id'],
};

const isEmpty = (row: readonly string[]) => row.every((cell) => cell.trim() === '');
const known = (row: readonly string[], { columnOf }: KnownHeaders) =>
  row.filter((header) => columnOf(header)).length;

/** The column that was most likely meant. */
const likelyColumn = (header: string, { names }: KnownHeaders) =>
  names.find((name) => headerKey(name) === likelyMeant(headerKey(header), names.map(headerKey)));

function problemOfHeader(
  header: string,
  at: number,
  before: readonly string[],
  rows: readonly (readonly string[])[],
  headers: KnownHeaders,
) {
  const place = { row: 1, column: at + 1 };
  if (header.trim() === '') {
    const filled = rows.findIndex((row) => (row[at] ?? '').trim() !== '');
    if (filled < 0) return [];
    const found = `${quoted(rows[filled]?.[at] ?? '')} i rad ${filled + 2}`;
    return [{ ...place, kind: 'emptyHeader', found, expected: 'en overskrift' } as const];
  }
  const found = quoted(header);
  if (!headers.columnOf(header)) {
    const expected = 'en overskrift fra malen';
    return [
      {
        ...place,
        kind: 'unknownColumn',
        found,
        expected,
        suggestion: likelyColumn(header, headers),
      } as const,
    ];
  }
  return before.some((other) => headerKey(other) === headerKey(header))
    ? [{ ...place, kind: 'repeatedColumn', found } as const]
    : [];
}

function problemsOfHeaders(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  wanted: KnownHeaders,
): SheetProblem[] {
  if (known(headers, wanted) === 0) {
    const better = rows.slice(0, 20).findIndex((row) => known(row, wanted) > 0);
    return [
      {
        kind: 'noHeaders',
        row: 1,
        found: headers.slice(0, 5).map(quoted).join(', '),
        expected: wanted.names.slice(0, 6).join(', ') + ' …',
        ...(better >= 0 && { suggestion: String(better + 2) }),
      },
    ];
  }
  const found = headers
    .slice(0, limits.columns)
    .flatMap((header, at): SheetProblem[] =>
      problemOfHeader(header, at, headers.slice(0, at), rows, wanted),
    );
  const has = new Set(headers.map(headerKey));
  return [
    ...found,
    ...wanted.needed
      .filter((header) => !has.has(headerKey(header)))
      .map((expected): SheetProblem => ({ kind: 'missingColumn', row: 1, expected })),
  ];
}

function problemsOfSize(rows: readonly (readonly string[])[]): SheetProblem[] {
  if (rows.length > limits.rows + 1 || rows.some(({ length }) => length > limits.columns)) {
    const expected = `høyst ${limits.rows} rader og ${limits.columns} kolonner`;
    return [{ kind: 'tooLarge', expected }];
  }
  return rows.flatMap((row, at) =>
    row.flatMap((text, column): SheetProblem[] => {
      if (text.length <= limits.cell) return [];
      const expected = `høyst ${limits.cell} tegn`;
      const found = `${text.length} tegn`;
      return [{ kind: 'longCell', row: at + 1, column: column + 1, found, expected }];
    }),
  );
}

function problemsOfWidth(rows: readonly Row[], width: number): SheetProblem[] {
  return rows.flatMap(({ row, texts }): SheetProblem[] => {
    const extra = texts.findIndex((text, at) => at >= width && text.trim() !== '');
    if (extra < 0) return [];
    return [{ kind: 'tooManyCells', row, column: extra + 1, found: quoted(texts[extra] ?? '') }];
  });
}

function cellsOf(texts: readonly string[], placed: readonly PlacedColumn[]): Map<Column, string> {
  return new Map(
    placed
      .map(({ column, at }) => [column, withoutGuard((texts[at - 1] ?? '').trim())] as const)
      .filter(([, text]) => text !== ''),
  );
}

/** Makes the rows of a file into cells by column, and finds what can't be read so. */
export function tableOf(
  sheet: readonly (readonly string[])[],
  wanted: KnownHeaders = ofCoordinations,
): Table {
  const [headers = [], ...rest] = sheet;
  const nothing = { placed: [], rows: [] };
  const ofSize = problemsOfSize(sheet);
  if (ofSize.length > 0) return { ...nothing, problems: ofSize };
  if (sheet.every(isEmpty)) return { ...nothing, problems: [{ kind: 'noRows' }] };
  const ofHeaders = problemsOfHeaders(headers, rest, wanted);
  if (ofHeaders.length > 0) return { ...nothing, problems: ofHeaders };
  const placed = headers.flatMap((header, at): PlacedColumn[] => {
    const column = wanted.columnOf(header);
    return column && column !== 'shown' ? [{ column, at: at + 1 }] : [];
  });
  const rows = rest
    .map((texts, at) => ({ row: at + 2, texts, cells: cellsOf(texts, placed) }))
    .filter(({ texts }) => !isEmpty(texts));
  return { placed, rows, problems: problemsOfWidth(rows, headers.length) };
}
