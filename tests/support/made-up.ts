import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Coordination } from '#domain/directory/types.ts';
import { origins, tellings } from '#schemas/directory/coordination.ts';
import type { CommandContext } from '../../scripts/directory/command-context.ts';
import { importDirectory } from '../../scripts/directory/import.ts';
import { catalogue } from './catalogue.ts';

/** The day the tests of the sheet are set on. */
export const today = '2026-11-24';

const here = (text: string) => ({ nb: text, nn: text });

/** A made-up coordination of Valle and Bykle. */
export const madeUp = (facts: Partial<Coordination> = {}): Coordination => ({
  id: 'eksempel-en',
  kommuner: ['4221', '4222'],
  role: here('SLT-koordinator'),
  bydeler: [],
  links: [],
  evidence: [
    {
      from: 'kommunen',
      url: 'https://example.com/slt',
      dating: here('Udatert'),
      seen: '2026-11-01',
      trust: 'lav',
    },
  ],
  ...facts,
});

/** A made-up person, and the confirmation of it. */
export const person = {
  name: 'Eksempel Eksempelsen',
  phone: '00000000',
  email: 'eksempel@example.com',
};
export const confirmation = {
  date: '2026-05-01',
  by: 'Kommunedirektøren i Eksempel kommune',
  source: 'E-post',
};

/** A folder with the real catalogue, and these coordinations. */
export function project(coordinations: readonly object[] | string): string {
  const root = mkdtempSync(join(tmpdir(), 'slt-sheet-'));
  mkdirSync(join(root, 'content'));
  for (const name of ['katalog', 'dokumenter', 'tekster', 'hjelpetelefoner', 'nettsted.yaml']) {
    cpSync(new URL(`../../content/${name}`, import.meta.url), join(root, 'content', name), {
      recursive: true,
    });
  }
  const text =
    typeof coordinations === 'string'
      ? coordinations
      : stringify(coordinations, { aliasDuplicateObjects: false });
  writeFileSync(coordinationsIn(root), text);
  return root;
}

/** Where the coordinations of a project stand. */
export const coordinationsIn = (root: string) => join(root, 'content/katalog/samordninger.yaml');

/** What stands in the file of coordinations. */
export const textIn = (root: string) => readFileSync(coordinationsIn(root), 'utf8');

/** Imports a file into a project, and gives the exit code and all that was said. */
export async function importInto(
  root: string,
  file: string | Uint8Array,
  args: readonly string[] = [],
  surroundings: Partial<CommandContext> = {},
): Promise<{ code: number; said: string }> {
  const path = join(root, 'inn.csv');
  writeFileSync(path, file);
  const lines: string[] = [];
  const print = (text: string) => void lines.push(text);
  const code = await importDirectory([path, ...args], { root, today, print, ...surroundings });
  return { code, said: lines.join('\n') };
}

const letters = [...'abcæøåÆØÅ éíŋ09 ;,"\'=+-@\t\n#:{}[]&*!|>%`~–«»'];

/** Text with all the signs that CSV, YAML and spreadsheets read as something else. */
const text = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 }),
    fc.constantFrom(
      '=HYPERLINK("https://example.com")',
      "'=1",
      '-',
      '@x',
      '2026-11-24',
      '12',
      'nei',
    ),
    fc.constantFrom('null', '~', '0301', '1e3', '0x1f', 'true', '(fjern)', '# x', 'a: b', '1.12'),
    fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((one) => !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/u.test(one)),
  )
  .filter((one) => one.trim() !== '');

const localised = fc.record({ nb: text, nn: text });
const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2026-11-24'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const url = fc.constantFrom(
  'https://example.com',
  'http://example.com/slt?a=1&b=2#del',
  'https://example.com/a,b;c',
  'https://example.com/%C3%A6',
);
/** What is new of a contact stands on a secure page. */
const secureUrl = url.filter((one) => one.startsWith('https:'));
const phone = fc.constantFrom('00000000', '02800', '22000000', '47000000');
const optional = {
  requiredKeys: ['name', 'url', 'dating', 'seen'] as ('name' | 'url' | 'dating' | 'seen')[],
};
const office = fc.record(
  {
    name: localised,
    phone,
    email: fc.constantFrom('slt@example.com', 'post@eksempel.no'),
    url: secureUrl,
    dating: localised,
    seen: date,
  },
  optional,
);
const policeContact = fc
  .tuple(office, fc.option(fc.constantFrom(['0301'], ['0301', '1103'])))
  .map(([contact, kommuner]) => ({ ...contact, ...(kommuner && { kommuner }) }));
const evidence = fc.record(
  {
    from: fc.constantFrom(...origins),
    tells: fc.constantFrom(...tellings),
    says: localised,
    years: fc.constantFrom({ from: 2016 }, { to: 2019 }, { from: 2020, to: 2024 }),
    url,
    dating: localised,
    seen: date,
    trust: fc.constantFrom('lav' as const, 'middels' as const, 'god' as const),
  },
  { requiredKeys: ['from', 'dating', 'seen', 'trust'] },
);

const facts = fc.record(
  {
    role: localised,
    percent: fc.oneof(
      fc.integer({ min: 1, max: 100 }),
      fc.double({ min: 1, max: 100, noNaN: true }),
    ),
    evidence: fc.array(evidence, { minLength: 1, maxLength: 2 }),
    roleContact: office,
    policeContact,
    office: localised,
    links: fc.constant([{ title: here('Mer'), url: 'https://example.com', seen: '2026-01-01' }]),
    note: localised,
  },
  { requiredKeys: ['role', 'evidence'] },
);

const confirmedPerson = fc.record({
  person: fc.record(
    { name: text, phone, email: fc.constant('eksempel@example.com') },
    { requiredKeys: ['name'] },
  ),
  confirmation: fc.record(
    { date, by: text, source: text, url: secureUrl },
    { requiredKeys: ['date', 'by', 'source'] },
  ),
});

/** Sources of which the first tells of all kommuner of a coordination, and each of the others of its last one alone. */
const toldOf = <Source extends object>(sources: readonly Source[], kommuner: readonly string[]) =>
  sources.map((source, at) => (at === 0 ? source : { kommuner: kommuner.slice(-1), ...source }));

/** Valid lists of coordinations, each of its own kommuner. */
export const coordinationLists = fc
  .tuple(
    fc.array(fc.tuple(facts, fc.option(confirmedPerson), fc.integer({ min: 1, max: 3 })), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.shuffledSubarray(
      catalogue.kommuner.map(({ id }) => id),
      { minLength: 18, maxLength: 18 },
    ),
  )
  .map(([records, numbers]) =>
    records.map(([known, contact, count], at) => {
      const kommuner = numbers.slice(at * 3, at * 3 + count);
      const evidence = toldOf(known.evidence, kommuner);
      return { id: `eksempel-${at + 1}`, kommuner, ...known, evidence, ...contact };
    }),
  );
