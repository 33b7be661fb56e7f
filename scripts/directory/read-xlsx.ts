import { unzipSync } from 'fflate';
import { limits } from './limits.ts';
import { quoted, type SheetProblem } from './problems.ts';
import type { SheetsReading } from './read-csv.ts';
import type { ReadSheet } from './xlsx-worker.ts';
import { readInThread } from './xlsx-thread.ts';

/** Refuses a file that unpacks to more than we would read, before anything of it is unpacked. */
function problemOfSize(bytes: Uint8Array): SheetProblem | undefined {
  let unpacked = 0;
  let parts = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        parts += 1;
        return false;
      },
    });
  } catch {
    return { kind: 'damagedSheet', expected: 'en hel .xlsx-fil' };
  }
  if (unpacked <= limits.unpacked && parts <= limits.parts) return undefined;
  const found = `${parts} deler, ${unpacked} byte når den er pakket ut`;
  return {
    kind: 'tooLarge',
    found,
    expected: `høyst ${limits.parts} deler og ${limits.unpacked} byte`,
  };
}

function chosen(sheets: readonly ReadSheet[], wanted: string | undefined): SheetsReading {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  const kept = wanted === undefined ? filled : sheets.filter(({ name }) => name === wanted);
  if (kept.length === 0) {
    const expected = sheets.map(({ name }) => quoted(name)).join(', ');
    return wanted === undefined
      ? { problem: { kind: 'noRows' } }
      : { problem: { kind: 'unknownSheet', found: quoted(wanted), expected } };
  }
  for (const { merged, formulaErrors } of kept) {
    if (merged.length > 0) return { problem: { kind: 'mergedCells', found: merged.join(', ') } };
    if (formulaErrors.length > 0) {
      return { problem: { kind: 'formulaError', found: formulaErrors.join(', ') } };
    }
  }
  return { sheets: kept.map(({ name, rows }) => ({ name, rows })) };
}

/**
 * Reads an .xlsx file.
 *
 * @param wanted the name of the sheet; without it, all that hold anything
 */
export async function readXlsx(bytes: Uint8Array, wanted?: string): Promise<SheetsReading> {
  const problem = problemOfSize(bytes);
  if (problem) return { problem };
  const answer = await readInThread(bytes);
  if (answer === 'stopped') return { problem: { kind: 'tooSlow' } };
  return answer === 'damaged'
    ? { problem: { kind: 'damagedSheet' } }
    : chosen(answer.sheets, wanted);
}
