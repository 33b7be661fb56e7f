import { resolve } from 'node:path';
import { argumentsOf } from '../arguments.ts';
import { readCatalogue, type Catalogue } from '../catalogue.ts';
import { rowOfColumn } from '#domain/directory/sheet/answer-form.ts';
import type { CommandContext } from '../command-context.ts';
import { planImport, type Plan } from '../plan.ts';
import { inWords, quoted, type SheetProblem } from '../problems.ts';
import { sideBySide, summary } from '../side-by-side.ts';
import { writePlan } from '../write-plan.ts';
import { logFile, readLog, writeLog } from './log.ts';
import { asSheet, readAnswers, type Answer } from './read-answers.ts';
import { unlisted } from './unlisted.ts';

const usage = `Bruk: npm run directory:answers -- MAPPE [valg]

Leser alle svarskjemaene (.xlsx eller .csv) i MAPPE, og viser hva de endrer.
  --write       skriv svarene som er uten feil
  --remove ID   samordningen med denne id-en kan miste sin bekreftede kontakt`;

const options = {
  write: { type: 'boolean', default: false },
  remove: { type: 'string', multiple: true, default: [] as string[] },
} as const;

type Confirming = Extract<Answer, { row: unknown }>;

/** What the answers would do together. Those that can't be taken in are set apart, with what is wrong. */
function planOf(
  answers: readonly Confirming[],
  { file, ids, kommuner }: Catalogue,
  remove: readonly string[],
  today: string,
): {
  plan: Plan;
  sound: readonly Confirming[];
  wrong: { file: string; problems: SheetProblem[] }[];
} {
  const planFor = (some: readonly Confirming[]) =>
    planImport(asSheet(some.map(({ row }) => row)), {
      records: file.chunks.map(({ record }) => record),
      ids,
      kommuneNames: new Map(kommuner.map(({ id, displayName }) => [id, displayName])),
      // A request to remove is of use only where its coordination is among the answers.
      remove: remove.filter((id) => some.some((one) => one.id === id)),
      partial: true,
      today,
    });
  const wrong: { file: string; problems: SheetProblem[] }[] = [];
  let sound = answers;
  let plan = planFor(sound);
  while (plan.problems.length > 0 && sound.length > 0) {
    const { problems } = plan;
    const bad = sound.flatMap((answer, at) => {
      const own = problems.filter(({ row }) => row === at + 2);
      return own.length > 0 ? [{ answer, own }] : [];
    });
    if (bad.length === 0) break;
    wrong.push(...bad.map(({ answer, own }) => ({ file: answer.file, problems: own })));
    sound = sound.filter((one) => bad.every(({ answer }) => answer !== one));
    plan = planFor(sound);
  }
  return { plan, sound, wrong };
}

/** A problem as it is told of a form: by the name of its row, since it has no columns. */
const inForm = ({ header, ...problem }: SheetProblem) =>
  inWords({
    ...problem,
    row: undefined,
    column: undefined,
    ...(header !== undefined && { header: rowOfColumn(header) }),
  });

/**
 * `npm run directory:answers`: reads the forms that kommuner have answered, shows what changes, and writes it with
 * `--write`. A form with mistakes is told of, and keeps nobody else's back.
 *
 * @returns the exit code: 1 when a form must be mended
 */
export async function readInAnswers(
  args: readonly string[],
  context: CommandContext,
): Promise<0 | 1 | 2> {
  const { root, today, print, width = 100, files: disk } = context;
  const given = argumentsOf(args, options);
  if (given?.name === undefined) {
    print(usage);
    return 2;
  }
  const [catalogue, log] = [readCatalogue(root), readLog(root)];
  if (!catalogue || !log) {
    print(inWords({ kind: 'damagedCatalogue' }));
    return 1;
  }
  let reading: Awaited<ReturnType<typeof readAnswers>>;
  const kommuneNames = new Map(catalogue.kommuner.map(({ id, displayName }) => [id, displayName]));
  try {
    const records = catalogue.file.chunks.map(({ record }) => record);
    reading = await readAnswers(resolve(given.name), {
      records,
      kommuneNames,
      unlisted: unlisted(catalogue),
      today,
    });
  } catch {
    print(inWords({ kind: 'notAFolder', found: quoted(given.name), expected: 'en mappe' }));
    return 1;
  }
  const { answers, others } = reading;
  const confirming = answers.filter((one) => 'row' in one);
  const { plan, sound, wrong } = planOf(confirming, catalogue, given.remove, today);
  if (plan.touched.length > 0 && plan.problems.length === 0) {
    // The rows are ours: the kommuner know their forms alone.
    const touched = plan.touched.map((one) => ({ ...one, row: undefined }));
    print(sideBySide({ ...plan, touched }, width));
  }
  const unfit = [...answers.filter((one) => 'problems' in one), ...wrong];
  for (const { file, problems } of unfit)
    for (const words of new Set(problems.map(inForm))) print(`${file}, ${words}\n`);
  const no = answers.filter((one) => 'saysNo' in one);
  for (const { file, id } of no)
    print(
      `${file}: ${id} svarer at de ikke har SLT. Rett oppslaget i samordninger.yaml for hånd.\n`,
    );
  if (others.length > 0) print(`Ikke regneark, og ikke lest: ${others.join(', ')}\n`);
  const yes = sound.filter(({ tells }) => tells === 'har').length;
  const noes = no.length + sound.length - yes;
  print(
    `${answers.length} skjemaer: ${yes} bekrefter, ${noes} sier nei, ${unfit.length} har feil.`,
  );
  if (plan.touched.length > 0) print(summary(plan));
  const status = unfit.length > 0 ? 1 : 0;
  if (!given.write) {
    if (answers.length > 0) print('Ingenting er skrevet. Kjør på nytt med --write for å skrive.');
    return status;
  }
  if (plan.touched.length > 0 && (await writePlan(catalogue, plan, context)) !== 0) return 1;
  const answered = new Set([...sound, ...no].map(({ about }) => about));
  const asked = log.asked.map((one) =>
    answered.has(one.about) && one.answered === undefined ? { ...one, answered: today } : one,
  );
  if (answered.size > 0 && !(await writeLog(root, log.text, asked, disk))) return 1;
  print(`Svarene er notert i ${logFile}. Skjemaene kan ha navn på personer: Slett dem.`);
  return status;
}
