import { CsvError, parse } from 'csv-parse/sync';
import { columnOf } from '#domain/directory/sheet/columns.ts';
import { limits } from './limits.ts';
import type { SheetProblem } from './problems.ts';

/** The rows of a sheet as text; a row may be shorter than the others. */
export type Reading = { rows: string[][] } | { problem: SheetProblem };

const delimiters = [';', ',', '\t'] as const;

const records = (text: string, delimiter: string, to: number = limits.rows + 2): string[][] =>
  parse(text, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: limits.cell * limits.columns,
    to,
  });

/** How many headers of the first row are known, when it is split so. */
function knownHeaders(text: string, delimiter: string): number {
  try {
    return (records(text, delimiter, 1)[0] ?? []).filter((header) => columnOf(header)).length;
  } catch {
    return 0;
  }
}

function problemOf(error: unknown): SheetProblem {
  if (!(error instanceof CsvError)) return { kind: 'notASheet' };
  const row = typeof error.records === 'number' ? error.records + 1 : undefined;
  return error.code === 'CSV_MAX_RECORD_SIZE'
    ? { kind: 'longCell', row, expected: `høyst ${limits.cell} tegn i en celle` }
    : { kind: 'unclosedQuote', row, expected: 'celler der hermetegn åpnes og lukkes' };
}

/** Reads CSV, with the delimiter that gives the most headers we know. */
export function readCsv(text: string): Reading {
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
