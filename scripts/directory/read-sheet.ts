import { limits } from './limits.ts';
import { readCsv, type Reading } from './read-csv.ts';
import { readText } from './read-text.ts';
import { readXlsx } from './read-xlsx.ts';

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

/**
 * The rows of a file, whatever its name: what it holds decides how it is read.
 *
 * @param sheet the name of the sheet in an .xlsx file
 */
export async function readSheet(bytes: Uint8Array, sheet?: string): Promise<Reading> {
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
  return 'problem' in text ? text : readCsv(text.text);
}
