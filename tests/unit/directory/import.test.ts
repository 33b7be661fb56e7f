import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import writeXlsx, { type SheetData } from 'write-excel-file/node';
import { columns, headers } from '#domain/directory/sheet/columns.ts';
import { toCsv } from '#domain/site/csv.ts';
import { template } from '#domain/directory/sheet/template.ts';
import type { Coordination } from '#domain/directory/types.ts';
import { exportDirectory } from '../../../scripts/directory/export.ts';
import {
  confirmation,
  coordinationsIn,
  importInto,
  madeUp,
  person,
  project,
  textIn,
  today,
} from '../../support/made-up.ts';

const confirmed = madeUp({ id: 'bekreftet', kommuner: ['4220'], person, confirmation });
let root: string;

beforeEach(() => {
  root = project([madeUp(), confirmed]);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const here = { nb: 'Nb', nn: 'Nn' };
const recordsIn = (folder: string) => parse(textIn(folder)) as Coordination[];
const csv = (...lines: string[]) => `${lines.join('\n')}\n`;

/** A new coordination with all it needs. */
const fresh = {
  id: 'ny-en',
  kommuner: '1111',
  rolle_nb: 'SLT-koordinator',
  rolle_nn: 'SLT-koordinator',
  kilde_fra: 'kommunen',
  kilde_datering_nb: 'Udatert',
  kilde_datering_nn: 'Udatert',
  kilde_lest: '01.11.2026',
  kilde_tillit: 'Middels',
};
const sheetOf = (row: Record<string, string>) =>
  csv(Object.keys(row).join(';'), Object.values(row).join(';'));

describe('a sheet with changes', () => {
  const change = csv('id;Stillingsprosent', 'eksempel-en;50');

  test('is shown side by side, and nothing is written', async () => {
    const before = textIn(root);
    const { code, said } = await importInto(root, change, ['--partial']);
    expect(code).toBe(0);
    expect(said).toMatch(
      /ENDRES: eksempel-en \(rad 2\)\n +felt +før +etter\n +stillingsprosent +50\n/,
    );
    expect(said).toContain('0 nye, 1 endres, 0 fjernes, 0 rader er som før.');
    expect(textIn(root)).toBe(before);
  });

  test('is written with --write, and the earlier file is left beside it', async () => {
    const before = textIn(root);
    const { code } = await importInto(root, change, ['--partial', '--write']);
    expect(code).toBe(0);
    expect(recordsIn(root)).toEqual([{ ...madeUp(), percent: 50 }, confirmed]);
    const earlier = coordinationsIn(root).replace('.yaml', '.forrige.yaml');
    expect(readFileSync(earlier, 'utf8')).toBe(before);
    expect((await importInto(root, change, ['--partial'])).said).toContain('1 rader er som før');
  });

  test('keeps what has no column: more sources, links and levels', async () => {
    const rich = madeUp({
      evidence: [...madeUp().evidence, ...madeUp().evidence],
      links: [{ title: { nb: 'Mer', nn: 'Meir' }, url: 'https://example.com', seen: '2026-01-01' }],
      levels: {
        governing: { nb: 'Politirådet', nn: 'Politirådet' },
        source: 'https://example.com',
        dating: { nb: 'Udatert', nn: 'Udatert' },
        seen: '2026-01-01',
      },
    });
    const rest = project([rich]);
    await importInto(rest, csv('id,kilde_tillit', 'eksempel-en,god'), ['--write']);
    const [first, second] = rich.evidence;
    expect(recordsIn(rest)).toEqual([{ ...rich, evidence: [{ ...first, trust: 'god' }, second] }]);
    rmSync(rest, { recursive: true });
  });

  test('can add a coordination', async () => {
    const { said } = await importInto(root, sheetOf(fresh), ['--partial', '--write']);
    expect(said).toContain('NY: ny-en (rad 2)');
    expect(recordsIn(root).at(-1)).toMatchObject({
      id: 'ny-en',
      kommuner: ['1111'],
      evidence: [{ from: 'kommunen', seen: '2026-11-01', trust: 'middels' }],
    });
    expect(textIn(root)).toContain("\n\n- id: ny-en\n  kommuner: ['1111']\n");
  });

  test('leaves out the example of the template, and says so', async () => {
    const before = textIn(root);
    const { code, said } = await importInto(root, toCsv(template, 'people'), [
      '--partial',
      '--write',
    ]);
    expect(code).toBe(0);
    expect(said).toContain('Rad 2 er eksempelet fra malen, og er ikke lest.');
    expect(textIn(root)).toBe(before);
  });
});

describe('an empty cell', () => {
  const noted = madeUp({
    note: { nb: 'Nb', nn: 'Nn' },
    percent: 40,
    roleContact: {
      name: { nb: 'Kontoret', nn: 'Kontoret' },
      phone: '22000000',
      url: 'https://example.com',
      dating: { nb: 'Udatert', nn: 'Udatert' },
      seen: '2026-11-01',
    },
  });

  test.each([
    ['leaves the value', 'stillingsprosent', '', noted],
    [
      'is not «(fjern)», which takes it away',
      'stillingsprosent',
      ' (Fjern) ',
      { ...noted, percent: undefined },
    ],
    [
      'in the first column of an office is not «(fjern)», which takes all of it away',
      'rollekontakt_navn_nb',
      '(fjern)',
      { ...noted, roleContact: undefined },
    ],
  ])('%s', async (_, column, cell, expected) => {
    const folder = project([noted]);
    await importInto(folder, csv(`id;${column}`, `eksempel-en;${cell}`), ['--write']);
    expect(recordsIn(folder)).toEqual([JSON.parse(JSON.stringify(expected))]);
    rmSync(folder, { recursive: true });
  });

  test('a text taken away in both målformer is gone as a whole, in one of them is an error', async () => {
    const folder = project([noted]);
    const one = await importInto(folder, csv('id;merknad_nb', 'eksempel-en;(fjern)'), ['--write']);
    expect(one.said).toContain('rad 2, kolonne B (merknad_nb): En celle mangler innhold');
    expect(one.said).toContain('tekst på bokmål i «merknad_nb» og på nynorsk i «merknad_nn»');
    await importInto(folder, csv('id;merknad_nb;merknad_nn', 'eksempel-en;(fjern);(fjern)'), [
      '--write',
    ]);
    expect(recordsIn(folder)[0]).not.toHaveProperty('note');
    rmSync(folder, { recursive: true });
  });
});

describe('a confirmed contact', () => {
  const without = (facts: Record<string, string>) => sheetOf({ id: 'bekreftet', ...facts });

  test.each([
    ['left out', csv('id', 'eksempel-en'), []],
    ['whose person is taken away', without({ person_navn: '(fjern)' }), ['--partial']],
    ['whose phone is taken away', without({ person_telefon: '(fjern)' }), ['--partial']],
    [
      'whose confirmation is taken away',
      without({ bekreftet_dato: '(fjern)', person_navn: '(fjern)' }),
      ['--partial'],
    ],
    ['moved from its kommune', without({ kommuner: '1111' }), ['--partial']],
    [
      'dated so far back that it is hidden',
      without({ bekreftet_dato: '01.01.2020' }),
      ['--partial'],
    ],
  ])('%s goes only when it is named', async (_, file, args) => {
    const before = textIn(root);
    const refused = await importInto(root, file, [...args, '--write']);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('En bekreftet kontakt ville forsvinne');
    expect(refused.said).toContain('--remove bekreftet');
    expect(textIn(root)).toBe(before);
    const named = await importInto(root, file, [...args, '--write', '--remove', 'bekreftet']);
    expect(named.code, named.said).toBe(0);
    expect(textIn(root)).not.toBe(before);
  });

  test('a new person needs a new confirmation', async () => {
    const old = await importInto(root, without({ person_navn: 'Eksempel To' }), [
      '--partial',
      '--write',
    ]);
    expect(old.said).toContain('Personen er endret, men bekreftelsen er den gamle');
    const facts = { person_navn: 'Eksempel To', bekreftet_dato: '23.11.2026' };
    const { code } = await importInto(root, without(facts), ['--partial', '--write']);
    expect(code).toBe(0);
    expect(recordsIn(root)[1]).toMatchObject({
      person: { ...person, name: 'Eksempel To' },
      confirmation: { ...confirmation, date: '2026-11-23' },
    });
  });

  test('a person without a confirmation is refused', async () => {
    const file = csv('id;person_navn', 'eksempel-en;Eksempel To');
    const { said } = await importInto(root, file, ['--partial', '--write']);
    expect(said).toContain('En person står oppført uten bekreftelse');
    expect(said).toContain('«bekreftet_dato», «bekreftet_av» og «bekreftet_kilde» i samme rad');
  });

  test('a coordination that is not confirmed goes with --write alone', async () => {
    const { code, said } = await importInto(root, csv('id', 'bekreftet'), ['--write']);
    expect(code).toBe(0);
    expect(said).toContain('FJERNES: eksempel-en');
    expect(recordsIn(root)).toEqual([confirmed]);
  });

  test('all that goes with a coordination is named, also what has no column', async () => {
    const rich = madeUp({
      id: 'rik',
      kommuner: ['1111'],
      localName: 'SaLTo',
      evidence: [...madeUp().evidence, { ...madeUp().evidence[0], url: 'https://example.com/to' }],
      links: [{ title: here, url: 'https://example.com/mer', seen: '2026-01-01' }],
      levels: {
        governing: { nb: 'Politirådet', nn: 'Politirådet' },
        dating: here,
        seen: '2026-01-01',
      },
    } as Partial<Coordination>);
    const folder = project([rich, confirmed]);
    const { said } = await importInto(folder, csv('id', 'bekreftet'));
    expect(said).toMatch(/lokalt navn +SaLTo\n/);
    expect(said).toMatch(/styrende nivå +Politirådet\n/);
    expect(said).toMatch(/lenker +https:\/\/example\.com\/mer\n/);
    expect(said).toMatch(/flere kilder +https:\/\/example\.com\/to\n/);
    rmSync(folder, { recursive: true });
  });

  test('more than five that are left out are taken for a file with changes only', async () => {
    const many = ['0301', '1101', '1103', '1106', '1108', '1111', '1112'];
    const folder = project(
      many.map((kommune, at) => madeUp({ id: `e-${at}`, kommuner: [kommune] })),
    );
    const { code, said } = await importInto(folder, csv('id', 'e-0'), ['--write']);
    expect(code).toBe(1);
    expect(said).toContain('6 av 7 mangler: e-1, e-2, e-3, e-4, e-5 …');
    expect(recordsIn(folder)).toHaveLength(7);
    rmSync(folder, { recursive: true });
  });

  test('--remove of something that stays is an error, with the id that was meant', async () => {
    const { said } = await importInto(root, csv('id', 'bekreftet'), [
      '--partial',
      '--remove',
      'bekrefte',
    ]);
    expect(said).toContain('Mente du «bekreftet»?');
  });
});

describe('a bad row', () => {
  test.each([
    [
      'an unknown kommune',
      { kommuner: '9999' },
      'kolonne B (kommuner)',
      'Fant:      «9999»\n  Ventet:    nummeret en kommune har i dag, med fire sifre, som 0301',
    ],
    [
      'the name of a kommune for its number',
      { kommuner: 'Drammen' },
      'kolonne B (kommuner)',
      'Mente du «3301»?',
    ],
    ['no kommune', { kommuner: '' }, 'kolonne B (kommuner)', 'nummeret en kommune har i dag'],
    [
      'a date that is not one',
      { kilde_lest: '31.02.2026' },
      'kolonne H (kilde_lest)',
      'Fant:      «31.02.2026»\n  Ventet:    en dato som finnes, skrevet DD.MM.ÅÅÅÅ eller ÅÅÅÅ-MM-DD',
    ],
    [
      'a date with a short year',
      { kilde_lest: '24.11.26' },
      'kolonne H (kilde_lest)',
      '«24.11.26»',
    ],
    [
      'a date in the future',
      { kilde_lest: '25.11.2026' },
      'kolonne H (kilde_lest)',
      'Fant:      «25.11.2026»\n  Ventet:    24.11.2026 eller tidligere',
    ],
    [
      'a word that is not one of those',
      { kilde_tillit: 'høy' },
      'kolonne I (kilde_tillit)',
      'lav, middels eller god',
    ],
    ['the same kommune twice', { kommuner: '1111 1111' }, 'kolonne B (kommuner)', '«1111»'],
    [
      'a kommune another one has',
      { kommuner: '4221' },
      'kolonne B (kommuner)',
      'som «eksempel-en» dekker',
    ],
    [
      'a missing field',
      { kilde_datering_nn: '' },
      'kolonne G (kilde_datering_nn)',
      'En celle mangler innhold',
    ],
    ['garbled letters', { rolle_nb: 'LÃ¦rer' }, 'kolonne C (rolle_nb)', 'ødelagt'],
    [
      'a control character',
      { rolle_nb: 'a\u0007b' },
      'kolonne C (rolle_nb)',
      String.raw`«a\u0007b»`,
    ],
    ['the id of the example', { id: 'eksempel' }, 'kolonne A (id)', 'som «sokndal»'],
    ['no id', { id: '' }, 'kolonne A (id)', 'som «sokndal»'],
    ['an id with spaces', { id: 'ny en' }, 'kolonne A (id)', 'små bokstaver'],
  ])(
    '%s is reported with row and column, and nothing is written',
    async (_, facts, place, says) => {
      const before = textIn(root);
      const { code, said } = await importInto(root, sheetOf({ ...fresh, ...facts }), [
        '--partial',
        '--write',
      ]);
      expect(code).toBe(1);
      expect(said).toContain(`rad 2, ${place}: `);
      expect(said).toContain(says);
      expect(said).toContain('Slik retter du: ');
      expect(said).toMatch(/Filen har \d+ feil\. Ingenting ble skrevet\.$/);
      expect(textIn(root)).toBe(before);
    },
  );

  test.each([
    [
      'a percent above all there is',
      'stillingsprosent',
      '150',
      'Fant: +«150»\\n +Ventet: +et tall fra 1 til 100\\n',
    ],
    ['a phone with too few digits', 'rollekontakt_telefon', '123', 'fem eller åtte sifre\\n'],
    ['a bydel that is not one', 'bydeler', 'Stovner', 'Mente du «oslo-stovner»\\?'],
    [
      'the address of a person as that of an office',
      'rollekontakt_epost',
      'a.b@example.com',
      'hører til en person',
    ],
    [
      'an office without a page',
      'rollekontakt_navn_nb',
      'Kontoret',
      'Legg til kolonnen «rollekontakt_nettadresse»',
    ],
  ])('%s', async (_, column, cell, says) => {
    const { code, said } = await importInto(root, csv(`id;${column}`, `eksempel-en;${cell}`), [
      '--partial',
    ]);
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(says));
  });

  test('one of them stops the good ones too', async () => {
    const before = textIn(root);
    const file = csv('id;stillingsprosent', 'eksempel-en;50', 'bekreftet;mye');
    expect((await importInto(root, file, ['--write'])).said).toContain('rad 3, kolonne B');
    expect(textIn(root)).toBe(before);
  });

  test('all are found at once', async () => {
    const file = csv('id;stillingsprosent', 'eksempel-en;mye', 'bekreftet;lite', 'bekreftet;1');
    const { said } = await importInto(root, file);
    expect(said).toContain('Samme id står i to rader');
    expect(said).toContain('Filen har 3 feil.');
  });
});

test('no message speaks YAML to a person with a spreadsheet', async () => {
  const everything = Object.fromEntries(
    columns.map(({ name }) => [name, name === 'id' ? 'ny-en' : 'tull']),
  );
  const heads = ['id', 'person_navn', 'rollekontakt_navn_nb', 'bekreftet_dato'];
  const begun = Object.fromEntries(heads.map((name) => [name, everything[name] ?? '']));
  const unconfirmed = { id: 'eksempel-en', person_navn: 'Eksempel To' };
  for (const row of [everything, begun, unconfirmed, { ...fresh, kilde_lest: '25.11.2026' }]) {
    const { said } = await importInto(root, sheetOf(row), ['--partial']);
    expect(said).toContain('Slik retter du: ');
    expect(said).not.toMatch(
      /confirmation|evidence|«n[bn]:»|hermetegn|\.json|feltet|et felt|undefined/i,
    );
  }
});

describe('a sheet that is not what it should be', () => {
  test.each([
    [
      'an unknown column, with the nearest',
      csv('id;rolle_bm', 'bekreftet;x'),
      'Mente du «rolle_nb»?',
    ],
    [
      'a prototype key as a column',
      csv('id;__proto__;constructor', 'bekreftet;x;y'),
      'kolonne C: Kolonnen finnes ikke',
    ],
    [
      'a column twice',
      csv('id;Rolle NB;rolle_nb', 'bekreftet;x;y'),
      'kolonne C: Kolonnen står to ganger',
    ],
    [
      'a column without a header',
      csv('id;;rolle_nb', 'bekreftet;x;y'),
      'kolonne B: Kolonnen har ingen overskrift',
    ],
    ['no id column', csv('rolle_nb', 'x'), 'Legg til kolonnen «id»'],
    [
      'a title above the headers',
      csv('Samordninger;', 'id;rolle_nb', 'bekreftet;x'),
      'stå i rad 2',
    ],
    [
      'more cells than headers',
      csv('id;rolle_nb', 'bekreftet;x;y'),
      'kolonne C: Raden har flere celler',
    ],
    [
      'a quote that is not closed',
      csv('id;rolle_nb', 'bekreftet;"x'),
      'rad 2: Et hermetegn er ikke lukket',
    ],
    ['no rows', '', 'Filen har ingen rader'],
    ['something else', 'Hei!', 'Øverste rad har ikke overskriftene'],
    ['a zip that ends early', 'PK\u0003\u0004tull', 'Regnearket er skadet'],
    ['an empty character', 'id;\0', 'Tegnsettet er ikke til å kjenne igjen'],
  ])('%s is said clearly', async (_, file, says) => {
    const before = textIn(root);
    const { code, said } = await importInto(root, file, ['--write', '--partial']);
    expect(code).toBe(1);
    expect(said).toContain(says);
    expect(textIn(root)).toBe(before);
  });

  test('empty rows and empty columns do no harm', async () => {
    const file = csv('id;rolle_nb;;', ';;;', 'eksempel-en;;;', '', 'bekreftet;;;', ';;;');
    expect((await importInto(root, file)).said).toContain('2 rader er som før');
  });

  test('an old Excel file is told how to be saved', async () => {
    const { said } = await importInto(root, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    expect(said).toContain('lagre den som .xlsx eller som CSV (UTF-8)');
  });

  test('a file that is not there, and one that is too large', async () => {
    expect((await importInto(root, 'x'.repeat(5_000_001))).said).toContain('Filen er for stor');
    const lines: string[] = [];
    const { importDirectory } = await import('../../../scripts/directory/import.ts');
    const print = (text: string) => void lines.push(text);
    expect(await importDirectory([join(root, 'borte.csv')], { root, today, print })).toBe(1);
    expect(lines.join()).toContain('Filen finnes ikke');
  });

  test('several sheets are named, and one can be chosen', async () => {
    const cell = (value: string) => ({ value, type: String });
    const data = [
      [cell('id'), cell('stillingsprosent')],
      [cell('eksempel-en'), { value: 60, type: Number }],
    ];
    const file = await writeXlsx([
      { data, sheet: 'Kontakter' },
      { data: [[cell('Notat')]], sheet: 'Notater' },
    ] as Parameters<typeof writeXlsx>[0]).toBuffer();
    expect((await importInto(root, file)).said).toContain('«Kontakter», «Notater»');
    const { said } = await importInto(root, file, ['--sheet', 'Kontakter', '--partial']);
    expect(said).toContain('1 endres');
    expect((await importInto(root, file, ['--sheet', 'Kontakt'])).said).toContain(
      'Arket finnes ikke',
    );
  });

  test('merged cells are said clearly', async () => {
    const cell = (value: string) => ({ value, type: String });
    const data = [
      [{ ...cell('id'), columnSpan: 2 }, null],
      [cell('eksempel-en'), cell('x')],
    ];
    const file = await writeXlsx(data as SheetData).toBuffer();
    expect((await importInto(root, file)).said).toMatch(/sammenslåtte celler\n +Fant: +A1:B1/);
  });
});

describe('the command', () => {
  test.each([[[]], [['--skriv']], [['a.csv', 'b.csv']], [['a.csv', '--remove']]])(
    'says how it is used when given %j',
    async (args) => {
      const lines: string[] = [];
      const { importDirectory } = await import('../../../scripts/directory/import.ts');
      const print = (text: string) => void lines.push(text);
      expect(await importDirectory(args, { root, today, print })).toBe(2);
      expect(lines.join()).toContain('Bruk: npm run directory:import -- FIL');
    },
  );

  test('will not work on a catalogue that must be mended first', async () => {
    for (const text of ['- id: a\n', '- id: [\n', 'x: 1\n', '- {id: a}\n- {id: a}\n']) {
      const folder = project(text);
      const { code, said } = await importInto(folder, csv('id', 'a'));
      expect(code).toBe(1);
      expect(said).toContain('npm run check:content');
      rmSync(folder, { recursive: true });
    }
  });

  test('exports to a file that is not there, and never over one that is', async () => {
    const file = join(root, 'ut.csv');
    const lines: string[] = [];
    const surroundings = { root, today, print: (text: string) => void lines.push(text) };
    expect(await exportDirectory([file], surroundings)).toBe(0);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^\ufeffid;kommuner;kommunenavn;/);
    expect(text).toContain(person.phone);
    expect(await exportDirectory([file], surroundings)).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(lines.join()).toContain('finnes fra før');
    expect(await exportDirectory([join(root, 'borte/ut.csv')], surroundings)).toBe(1);
    expect(existsSync(join(root, 'borte'))).toBe(false);
  });

  test('each column is explained to the editors', () => {
    const readme = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');
    const missing = headers.filter((header) => {
      const short = header.replace(/^(rollekontakt|politikontakt)_/, '…_').replace(/_(nb|nn)$/, '');
      return !readme.includes(`\`${short}`);
    });
    expect(columns.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
  });
});
