import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SideOwner } from '#domain/directory/sheet/side-sheets.ts';
import { argumentsOf } from './arguments.ts';
import { readCatalogue } from './catalogue.ts';
import type { CommandContext } from './command-context.ts';
import { limits } from './limits.ts';
import { inWords, quoted, type SheetProblem } from './problems.ts';
import { readSheets } from './read-sheet.ts';
import { sideBySide, summary } from './side-by-side.ts';
import { planWorkbook, problemsIn } from './side/plan-workbook.ts';
import { showSide, summaryOf } from './side/show-side.ts';
import { sortSheets } from './side/workbook.ts';
import { writeDocuments, writeKommuner } from './side/write-side.ts';
import { writePlan } from './write-plan.ts';

const usage = `Bruk: npm run directory:import -- FIL [valg]

FIL er et regneark (.xlsx) eller CSV, som npm run directory:export skriver det.

  --write        skriv endringene; uten den vises de bare
  --partial      filen har bare noen av samordningene; de andre står som de er
  --remove ID    samordningen med denne id-en kan miste sin bekreftede kontakt, eller gå ut
  --sheet NAVN   bare dette arket av en .xlsx-fil med flere`;

const options = {
  write: { type: 'boolean', default: false },
  partial: { type: 'boolean', default: false },
  remove: { type: 'string', multiple: true, default: [] as string[] },
  sheet: { type: 'string' },
} as const;

async function readBytes(file: string): Promise<Uint8Array | SheetProblem> {
  try {
    const { size } = await stat(file);
    if (size <= limits.file) return await readFile(file);
    return { kind: 'tooLarge', found: `${size} byte`, expected: `høyst ${limits.file} byte` };
  } catch {
    return { kind: 'notAFile', found: quoted(file) };
  }
}

/** What a column that has slipped does to every row: the first of them say it all. */
const slipped: ReadonlySet<SheetProblem['kind']> = new Set(['otherNames', 'movedValue']);
const mostSlipped = 5;

function report(problems: readonly SheetProblem[], print: CommandContext['print']): 1 {
  for (const [kind, alike] of Map.groupBy(problems, (problem) => problem.kind)) {
    const most = slipped.has(kind) ? mostSlipped : alike.length;
    for (const problem of alike.slice(0, most)) print(`${inWords(problem)}\n`);
    if (alike.length > most) print(`… og ${alike.length - most} celler til med samme feil.\n`);
  }
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
  const given = argumentsOf(args, options);
  if (given?.name === undefined) {
    print(usage);
    return 2;
  }
  const catalogue = readCatalogue(root);
  if (!catalogue) return report([{ kind: 'damagedCatalogue' }], print);
  const bytes = await readBytes(resolve(given.name));
  if (!(bytes instanceof Uint8Array)) return report([bytes], print);
  const reading = await readSheets(bytes, given.sheet);
  if ('problem' in reading) return report([reading.problem], print);
  const workbook = sortSheets(reading.sheets);
  if ('problem' in workbook) return report([workbook.problem], print);

  const plans = planWorkbook(workbook, catalogue, { ...given, today });
  const { main, side, coordinations } = plans;
  if (main && main.touched.length > 0) print(sideBySide(main, width));
  for (const plan of side) if (plan.touched.length > 0) print(showSide(plan, width));
  if (main?.example !== undefined)
    print(`Rad ${main.example} er eksempelet fra malen, og er ikke lest.`);
  const problems = [...(main?.problems ?? []), ...side.flatMap((plan) => problemsIn(plan, plans))];
  if (problems.length > 0) return report(problems, print);
  if (main) print(summary(main));
  for (const plan of side) print(summaryOf(plan));
  const touched = [main, ...side].reduce((sum, plan) => sum + (plan?.touched.length ?? 0), 0);
  if (touched === 0) return 0;
  if (!given.write) {
    print('Ingenting er skrevet. Kjør på nytt med --write for å skrive.');
    return 0;
  }
  const touchedOf = (owner: SideOwner) =>
    side.filter(({ sheet }) => sheet.owner === owner).flatMap((plan) => plan.touched);
  const [documents, kommuner] = [touchedOf('publishedDocuments'), touchedOf('kommuner')];
  let status: 0 | 1 = 0;
  if (coordinations.touched.length > 0) status = await writePlan(catalogue, coordinations, context);
  if (status === 0 && documents.length > 0)
    status = await writeDocuments(catalogue, documents, context);
  if (status === 0 && kommuner.length > 0)
    status = await writeKommuner(catalogue, kommuner, context);
  return status;
}
