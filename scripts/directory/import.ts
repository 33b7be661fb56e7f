import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogue } from './catalogue.ts';
import type { CommandContext } from './command-context.ts';
import { limits } from './limits.ts';
import { planImport } from './plan.ts';
import { inWords, quoted, type SheetProblem } from './problems.ts';
import { readSheet } from './read-sheet.ts';
import { sideBySide, summary } from './side-by-side.ts';
import { writePlan } from './write-plan.ts';

const usage = `Bruk: npm run directory:import -- FIL.csv [valg]

  --write        skriv endringene; uten den vises de bare
  --partial      filen har bare noen av samordningene; de andre står som de er
  --remove ID    samordningen med denne id-en kan miste sin bekreftede kontakt, eller gå ut
  --sheet NAVN   arket i en .xlsx-fil med flere ark`;

const options = {
  write: { type: 'boolean', default: false },
  partial: { type: 'boolean', default: false },
  remove: { type: 'string', multiple: true, default: [] as string[] },
  sheet: { type: 'string' },
} as const;

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...rest] = positionals;
    return file === undefined || rest.length > 0 ? undefined : { ...values, file };
  } catch {
    return undefined;
  }
}

async function readBytes(file: string): Promise<Uint8Array | SheetProblem> {
  try {
    const { size } = await stat(file);
    if (size <= limits.file) return await readFile(file);
    return { kind: 'tooLarge', found: `${size} byte`, expected: `høyst ${limits.file} byte` };
  } catch {
    return { kind: 'notAFile', found: quoted(file) };
  }
}

function report(problems: readonly SheetProblem[], print: CommandContext['print']): 1 {
  for (const problem of problems) print(`${inWords(problem)}\n`);
  print(`Filen har ${problems.length} feil. Ingenting ble skrevet.`);
  return 1;
}

/**
 * `npm run directory:import`: shows what a sheet would change in the catalogue, and writes it with
 * `--write` when nothing is wrong.
 *
 * @returns the exit code: 0 when all is well, 1 when something must be mended, 2 for a wrong command
 */
export async function importDirectory(
  args: readonly string[],
  context: CommandContext,
): Promise<0 | 1 | 2> {
  const { root, today, print, width = 100 } = context;
  const given = readArguments(args);
  if (!given) {
    print(usage);
    return 2;
  }
  const catalogue = readCatalogue(root);
  if (!catalogue) return report([{ kind: 'damagedCatalogue' }], print);
  const bytes = await readBytes(resolve(given.file));
  if (!(bytes instanceof Uint8Array)) return report([bytes], print);
  const reading = await readSheet(bytes, given.sheet);
  if ('problem' in reading) return report([reading.problem], print);

  const plan = planImport(reading.rows, {
    records: catalogue.file.chunks.map(({ record }) => record),
    ids: catalogue.ids,
    kommuneNames: new Map(catalogue.kommuner.map(({ id, displayName }) => [id, displayName])),
    remove: given.remove,
    partial: given.partial,
    today,
  });
  if (plan.touched.length > 0) print(sideBySide(plan, width));
  if (plan.example !== undefined)
    print(`Rad ${plan.example} er eksempelet fra malen, og er ikke lest.`);
  if (plan.problems.length > 0) return report(plan.problems, print);
  print(summary(plan));
  if (plan.touched.length === 0) return 0;
  if (given.write) return writePlan(catalogue, plan, context);
  print('Ingenting er skrevet. Kjør på nytt med --write for å skrive.');
  return 0;
}
