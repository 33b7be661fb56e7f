import { limits } from './limits.ts';
import { quoted } from './problems.ts';
import { readCsv, type Reading, type SheetsReading } from './read-csv.ts';
import { readText } from './read-text.ts';
import { readXlsx } from './read-xlsx.ts';

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

/**
 * The sheets of a file, whatever its name: what it holds decides how it is read.
 *
 * @param sheet the name of the one sheet that is wanted of an .xlsx file
 */
export async function readSheets(bytes: Uint8Array, sheet?: string): Promise<SheetsReading> {
  if (bytes.length > limits.file) {
    const found = `${bytes.length} byte`;
    return { problem: { kind: 'tooLarge', found, expected: `høyst ${limits.file} byte` } };
  }
  if (startsWith(bytes, 0x50, 0x4b)) return readXlsx(bytes, sheet);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const found = 'en eldre Excel-fil (.xls), eller en fil med passord';
    return { problem: { kind: 'notASheet', found, expected: '.xlsx uten passord, eller CSV' } };
  }
  const text = readText(bytes);
  if ('problem' in text) return text;
  const reading = readCsv(text.text);
  return 'problem' in reading ? reading : { sheets: [{ name: '', rows: reading.rows }] };
}

/** The rows of a file that has one sheet, or of the one that is wanted. */
export async function readSheet(bytes: Uint8Array, sheet?: string): Promise<Reading> {
  const reading = await readSheets(bytes, sheet);
  if ('problem' in reading) return reading;
  const [only, ...others] = reading.sheets;
  if (only && others.length === 0) return { rows: only.rows };
  const found = reading.sheets.map(({ name }) => quoted(name)).join(', ');
  return { problem: { kind: 'severalSheets', found, expected: 'ett ark med innhold' } };
}
