import { stringify } from 'csv-stringify/sync';
import { guarded } from './cells.ts';

/** Who the file is for. */
export type CsvReader = 'people' | 'machines';

const forms = {
  /** What Excel opens by itself in Norway. */
  people: { delimiter: ';', bom: true },
  /** RFC 4180. */
  machines: { delimiter: ',', bom: false },
} as const;

/** A sheet as CSV. No cell of it is run as a formula. */
export const toCsv = (rows: readonly (readonly string[])[], reader: CsvReader): string =>
  stringify(
    rows.map((row) => row.map(guarded)),
    { ...forms[reader], record_delimiter: '\r\n' },
  );
