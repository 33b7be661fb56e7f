import { CsvError, parse } from 'csv-parse/sync';
import { columnOf } from '#domain/directory/sheet/columns.ts';
import { limits } from './limits.ts';
import type { SheetProblem } from './problems.ts';

/** The rows of a sheet as text; a row may be shorter than the others. */
export type Reading = { rows: string[][] } | { problem: SheetProblem };

/** A sheet of a file. One of CSV has no name. */
export interface NamedSheet {
  name: string;
  rows: string[][];
}

/** The sheets of a file that hold something. */
export type SheetsReading = { sheets: NamedSheet[] } | { problem: SheetProblem };

const delimiters = [';', ',', '\t'] as const;

const records = (text: string, delimiter: string, to: number = limits.rows + 2): string[][] =>
  parse(text, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    to,
  });

/** How many headers of the first row are known, when it is split so. */
function knownHeaders(text: string, delimiter: string): number {
  try {
    const [first = []] = records(text, delimiter, 1);
    return first.slice(0, limits.columns).filter((header) => columnOf(header)).length;
  } catch {
    return 0;
  }
}

function problemOf(error: unknown): SheetProblem {
  if (!(error instanceof CsvError)) return { kind: 'notASheet' };
  const row = typeof error.records === 'number' ? error.records + 1 : undefined;
  return { kind: 'unclosedQuote', row, expected: 'celler der hermetegn åpnes og lukkes' };
}

/** True when there are more cells than an import reads, however they are counted. */
const hasTooManyCells = (text: string) =>
  (text.match(/[;,\t]/g)?.length ?? 0) > limits.rows * limits.columns;

/** Reads CSV, with the delimiter that gives the most headers we know. */
export function readCsv(text: string): Reading {
  if (hasTooManyCells(text)) {
    const expected = `høyst ${limits.rows} rader og ${limits.columns} kolonner`;
    return { problem: { kind: 'tooLarge', expected } };
  }
  // Excel writes and reads a first line that names the delimiter.
  const content = text.replace(/^sep=.\r?\n/, '');
  const best = delimiters
    .map((delimiter) => ({ delimiter, known: knownHeaders(content, delimiter) }))
    .reduce((one, other) => (other.known > one.known ? other : one));
  try {
    return { rows: records(content, best.delimiter) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
