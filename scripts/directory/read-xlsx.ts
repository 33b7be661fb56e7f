import { Worker } from 'node:worker_threads';
import { unzipSync } from 'fflate';
import { limits } from './limits.ts';
import { quoted, type SheetProblem } from './problems.ts';
import type { Reading } from './read-csv.ts';
import type { ReadSheet, WorkerAnswer } from './xlsx-worker.ts';

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

/** Reads in a thread of its own, which is stopped when it takes too long or too much memory. */
function inThread(bytes: Uint8Array): Promise<WorkerAnswer | 'stopped'> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  const answer = new Promise<WorkerAnswer | 'stopped'>((resolve) => {
    const timer = setTimeout(() => resolve('stopped'), limits.time);
    worker.once('message', (message: WorkerAnswer) => resolve(message));
    worker.once('error', () => resolve('stopped'));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve('stopped');
    });
  });
  return answer.finally(() => worker.terminate());
}

function chosen(sheets: readonly ReadSheet[], wanted: string | undefined): Reading {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  const names = sheets.map(({ name }) => quoted(name)).join(', ');
  const [only] = wanted === undefined ? filled : sheets.filter(({ name }) => name === wanted);
  if (!only) {
    return wanted === undefined
      ? { problem: { kind: 'noRows' } }
      : { problem: { kind: 'unknownSheet', found: quoted(wanted), expected: names } };
  }
  if (wanted === undefined && filled.length > 1) {
    return { problem: { kind: 'severalSheets', found: names, expected: 'ett ark med innhold' } };
  }
  const { merged, formulaErrors, rows } = only;
  if (merged.length > 0) return { problem: { kind: 'mergedCells', found: merged.join(', ') } };
  if (formulaErrors.length > 0) {
    return { problem: { kind: 'formulaError', found: formulaErrors.join(', ') } };
  }
  return { rows };
}

/**
 * Reads an .xlsx file.
 *
 * @param wanted the name of the sheet; without it, the only one that holds anything
 */
export async function readXlsx(bytes: Uint8Array, wanted?: string): Promise<Reading> {
  const problem = problemOfSize(bytes);
  if (problem) return { problem };
  const answer = await inThread(bytes);
  if (answer === 'stopped') return { problem: { kind: 'tooSlow' } };
  return 'damage' in answer
    ? { problem: { kind: 'damagedSheet', found: quoted(answer.damage) } }
    : chosen(answer.sheets, wanted);
}
