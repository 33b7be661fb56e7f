import { stringify } from 'csv-stringify/sync';

/**
 * Rows as a file that Norwegian spreadsheets open as they are: semicolons, and a mark that it is UTF-8.
 * A cell that a spreadsheet would read as a formula gets an apostrophe first.
 */
export const toSpreadsheet = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], {
    delimiter: ';',
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
