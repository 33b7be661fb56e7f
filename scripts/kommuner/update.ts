import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Kommune } from '#domain/directory/types.ts';
import { collections } from '#schemas/collections.ts';
import { filesOnDisk } from '../content-check/files.ts';
import { readCollection, referencesTo } from '../content-check/raw-entries.ts';
import { checkingTools, schemaProblems } from '../content-check/schema-problems.ts';
import { argumentsOf } from '../directory/arguments.ts';
import { kommunerFile } from '../directory/catalogue.ts';
import type { CommandContext } from '../directory/command-context.ts';
import { inWords, quoted } from '../directory/problems.ts';
import { earlierFile, replaceFile } from '../directory/write.ts';
import { planUpdate, type FieldName, type RegisterPlan } from './changes.ts';
import { withRows } from './kommuner-file.ts';
import { readRegister, registerAddress } from './register.ts';

const usage = `Bruk: npm run kommuner:update -- enheter.json [valg]
      npm run kommuner:update -- --fetch [valg]

  --fetch   hent svaret fra Enhetsregisteret, i stedet for å lese en fil
  --write   skriv endringene; uten den vises de bare

Filen er svaret fra ${registerAddress}`;

/** Bytes of an answer. That of all kommuner is a tenth of it. */
const largest = 20_000_000;

const options = {
  fetch: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
} as const;

async function textOf(file: string | undefined): Promise<{ text: string } | { problem: string }> {
  if (file === undefined) {
    try {
      const response = await fetch(registerAddress, {
        headers: { Accept: 'application/json' },
        signal: AbortSignal.timeout(60_000),
      });
      if (response.ok) return { text: await response.text() };
      throw new Error(`HTTP ${response.status}`);
    } catch (error) {
      const found = (error as Error).message;
      return {
        problem: `Enhetsregisteret svarte ikke\n  Fant:      ${found}\n  Ventet:    et svar fra ${registerAddress}\n  Slik retter du: Se etter at maskinen er på nett, eller åpne adressen i nettleseren, lagre svaret, og les inn filen.`,
      };
    }
  }
  try {
    const { size } = await stat(resolve(file));
    if (size <= largest) return { text: await readFile(resolve(file), 'utf8') };
    return {
      problem: inWords({
        kind: 'tooLarge',
        found: `${size} byte`,
        expected: `høyst ${largest} byte`,
      }),
    };
  } catch {
    return { problem: inWords({ kind: 'notAFile', found: quoted(file) }) };
  }
}

const fieldNames: Record<FieldName, string> = {
  organisationNumber: 'organisasjonsnummer',
  generalEmail: 'e-post',
  generalPhone: 'telefon',
  generalAddress: 'adresse',
};

/** The most lines of what stays as it is: more would push the changes out of sight. */
const mostMissing = 10;

function listed(title: string, lines: readonly string[], most = lines.length): string {
  if (lines.length === 0) return '';
  const rest = lines.length > most ? [`… og ${lines.length - most} til`] : [];
  const shown = [...lines.slice(0, most), ...rest].map((line) => `  ${line}`);
  return `${title}: ${lines.length}\n${shown.join('\n')}\n`;
}

function shown({ changed, agreed, refused, missing, unknown }: RegisterPlan): string {
  const withChanges = changed.filter(({ changes }) => changes.length > 0);
  return [
    ...withChanges.map(({ kommune, changes }) =>
      [
        `ENDRES: ${kommune.displayName} (${kommune.id})`,
        ...changes.map(
          ({ field, before, after }) =>
            `  ${fieldNames[field].padEnd(20)}${before || '(ingenting)'}  →  ${after}`,
        ),
        '',
      ].join('\n'),
    ),
    listed('Ikke tatt inn', refused),
    listed(
      'Kommuner som ikke står i svaret, og blir som de er',
      missing.map(({ displayName, id }) => `${displayName} (${id})`),
      mostMissing,
    ),
    listed(
      'Enheter vi ikke kjenner kommunen til',
      unknown.map(
        ({ navn, organisasjonsnummer, forretningsadresse }) =>
          `${navn} (${organisasjonsnummer}), kommunenummer ${forretningsadresse?.kommunenummer ?? 'mangler'}`,
      ),
    ),
    `${withChanges.length} kommuner endres, ${agreed} får bare ny dato, ${missing.length} mangler i svaret.`,
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * `npm run kommuner:update`: shows what Enhetsregisteret says otherwise of the kommuner, and writes it with `--write`.
 *
 * @returns the exit code
 */
export async function updateKommuner(
  args: readonly string[],
  { root, today, print, files: disk }: CommandContext,
): Promise<0 | 1 | 2> {
  const given = argumentsOf(args, options);
  if (!given || (given.name === undefined) !== given.fetch) {
    print(usage);
    return 2;
  }
  const stop = (problems: readonly string[]) => {
    print(`${problems.join('\n\n')}\n\nIngenting ble skrevet.`);
    return 1 as const;
  };
  const files = filesOnDisk(root);
  const kommuner = readCollection(files, collections.kommuner);
  const fylker = readCollection(files, collections.fylker);
  const schema = collections.kommuner.schema(
    checkingTools(
      new Map([
        ['kommuner', referencesTo(kommuner)],
        ['fylker', referencesTo(fylker)],
      ]),
    ),
  );
  const isSound = (data: unknown) =>
    schemaProblems({ id: '', file: '', data, lineOf: () => 0 }, schema).length === 0;
  const before = kommuner.entries.map(({ data }) => data);
  if (kommuner.problems.length > 0 || !before.every(isSound)) {
    return stop([inWords({ kind: 'damagedCatalogue' })]);
  }
  const answer = await textOf(given.name);
  if ('problem' in answer) return stop([answer.problem]);
  const register = readRegister(answer.text);
  if ('problems' in register) return stop(register.problems);
  const plan = planUpdate(before as Kommune[], register.units, today);
  print(shown(plan));
  if (plan.changed.length === 0) return 0;
  if (!given.write) {
    print('Ingenting er skrevet. Kjør på nytt med --write for å skrive.');
    return 0;
  }
  const path = join(root, kommunerFile);
  const text = await readFile(path, 'utf8');
  const rows = new Map(plan.changed.map(({ kommune, after }) => [kommune.id, after]));
  const fresh = withRows(text, rows);
  const written = JSON.parse(fresh) as Kommune[];
  const expected = (before as Kommune[]).map((one) => rows.get(one.id) ?? one);
  if (
    !isDeepStrictEqual(written, JSON.parse(JSON.stringify(expected))) ||
    !written.every(isSound)
  ) {
    throw new Error('The written kommuner are not what the plan says. Nothing was written.');
  }
  if (!(await replaceFile(path, text, fresh, disk))) {
    return stop([inWords({ kind: 'changedMeanwhile' })]);
  }
  print(`Skrevet til ${kommunerFile}. Den forrige ligger i ${earlierFile(kommunerFile)}.`);
  return 0;
}
