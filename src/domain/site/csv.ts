import { stringify } from 'csv-stringify/browser/esm/sync';
import { guarded } from './formula-guard.ts';

export type CsvReader = 'people' | 'machines';

const forms = {
  /** What Excel opens by itself in Norway. */
  people: { delimiter: ';', bom: true },
  /** RFC 4180. */
  machines: { delimiter: ',', bom: false },
} as const;

/** Rows as CSV. No cell of it is run as a formula. */
export const toCsv = (rows: readonly (readonly string[])[], reader: CsvReader): string =>
  stringify(
    rows.map((row) => row.map(guarded)),
    {
      ...forms[reader],
      record_delimiter: '\r\n',
      // The library quotes the delimiter of records alone, not a line break of another kind.
      quoted_match: /[\r\n]/,
    },
  );
