/** Reads .xlsx files in a thread of its own. Started by xlsx-thread.ts alone. */
import { parentPort } from 'node:worker_threads';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile, { type CellValue } from 'read-excel-file/universal';

/** One sheet of the file, as text. */
export interface ReadSheet {
  name: string;
  rows: string[][];
  /** Ranges of merged cells, as `A1:C1`. */
  merged: string[];
  /** Cells that show an error in place of a value, as `B2`. */
  formulaErrors: string[];
}

/** What the thread says: the sheets, or that the file can't be read. */
export type WorkerAnswer = { sheets: ReadSheet[] } | 'damaged';

function textOf(cell: CellValue | null): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell);
  return Number.isNaN(cell.valueOf()) ? '' : cell.toISOString().slice(0, 10);
}

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** What the reader does not tell of: merged cells, and errors, which it reads as empty cells. */
function marksOf(bytes: Uint8Array): Pick<ReadSheet, 'merged' | 'formulaErrors'>[] {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name),
  });
  return Object.values(parts).map((part) => {
    const xml = strFromU8(part);
    return {
      merged: matches(xml, /<mergeCell [^>]*?ref="([^"]{1,40})"/g).slice(0, 10),
      formulaErrors: matches(xml, /<c (?=[^>]*\bt="e")[^>]*?\br="([^"]{1,20})"/g).slice(0, 10),
    };
  });
}

async function read(bytes: Uint8Array): Promise<WorkerAnswer> {
  try {
    const sheets = await readXlsxFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    const marks = marksOf(bytes);
    return {
      sheets: sheets.map(({ sheet: name, data }) => ({
        name,
        rows: data.map((row) => row.map(textOf)),
        merged: marks.flatMap(({ merged }) => merged),
        formulaErrors: marks.flatMap(({ formulaErrors }) => formulaErrors),
      })),
    };
  } catch {
    return 'damaged';
  }
}

parentPort?.on('message', (bytes: Uint8Array) => {
  void read(bytes).then((answer) => parentPort?.postMessage(answer));
});
parentPort?.postMessage('ready');
