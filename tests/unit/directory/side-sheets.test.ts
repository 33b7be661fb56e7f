import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toCsv } from '#domain/site/csv.ts';
import {
  itemsOf,
  sideRowsOf,
  sideSheets,
  type SideSheet,
} from '#domain/directory/sheet/side-sheets.ts';
import type { Column } from '#domain/directory/sheet/columns.ts';
import { cellOf } from '#domain/directory/sheet/cells.ts';
import type { Coordination, Kommune, PublishedDocument } from '#domain/directory/types.ts';
import {
  documentsFile,
  kommunerFile,
  readCatalogue,
  type Catalogue,
} from '../../../scripts/directory/catalogue.ts';
import { exportDirectory } from '../../../scripts/directory/export.ts';
import { importDirectory } from '../../../scripts/directory/import.ts';
import type { RawRecord } from '../../../scripts/directory/merge.ts';
import { readSheet } from '../../../scripts/directory/read-sheet.ts';
import { planSide } from '../../../scripts/directory/side/plan-side.ts';
import { isFull } from '../../support/full.ts';
import { importInto, madeUp, project, textIn, today } from '../../support/made-up.ts';

const here = (text: string) => ({ nb: text, nn: `${text} på nynorsk` });
const source = (name: string) => ({
  ...madeUp().evidence[0],
  url: `https://example.com/${name}`,
});
const two = madeUp({
  id: 'to',
  kommuner: ['4221', '4222'],
  evidence: [source('a'), source('b'), source('c')] as Coordination['evidence'],
  links: [{ title: here('Mer'), url: 'https://example.com/mer', seen: '2026-11-01' }],
  levels: { governing: here('Politirådet'), dating: here('Udatert'), seen: '2026-11-01' },
});
const document = {
  id: 'eksempel-plan',
  title: 'Eksempelplan',
  lang: 'nb',
  kommuner: ['4221'],
  kind: 'plan',
  years: { from: 2025, to: 2028 },
  source: 'https://example.com/plan',
  read: 'side',
  seen: '2026-11-01',
};
let root: string;

beforeEach(() => {
  root = project([madeUp({ id: 'en', kommuner: ['1101'] }), two]);
  writeFileSync(
    join(root, documentsFile),
    JSON.stringify([document])
      .replace(/^\[|\]$/g, '\n')
      .replace(/^\n/, '- '),
  );
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const recordOf = (id: string) =>
  (parse(textIn(root)) as Coordination[]).find((one) => one.id === id);
const documents = () =>
  parse(readFileSync(join(root, documentsFile), 'utf8')) as PublishedDocument[];
const kommuneOf = (id: string) =>
  (JSON.parse(readFileSync(join(root, kommunerFile), 'utf8')) as Kommune[]).find(
    (one) => one.id === id,
  );

const sheetNamed = (name: string) => sideSheets.find((sheet) => sheet.name === name) as SideSheet;

/** A sheet of what a project holds, as somebody has changed it. */
function changed(name: string, change: (rows: string[][]) => string[][] = (rows) => rows) {
  const rows = sideRowsOf(sheetNamed(name), readCatalogue(root) as Catalogue);
  return toCsv(change(rows.map((row) => [...row])), 'people');
}

/** Puts a value into the column of a row. */
const set = (row: number, column: string, value: string) => (rows: string[][]) =>
  rows.map((cells, at) =>
    at === row ? cells.map((cell, place) => (rows[0]?.[place] === column ? value : cell)) : cells,
  );

describe('a workbook of every sheet', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'slt-ark-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('imported as it was exported changes nothing', async () => {
    const lines: string[] = [];
    const context = { root, today, print: (text: string) => void lines.push(text) };
    const file = join(folder, 'alt.xlsx');
    expect(await exportDirectory([file], context)).toBe(0);
    const [before, docs] = [textIn(root), documents()];
    expect(await importDirectory([file, '--write'], context)).toBe(0);
    expect([textIn(root), documents()]).toEqual([before, docs]);
    const said = lines.join('\n');
    expect(said).toContain('kilder: 0 nye, 0 endres, 0 fjernes, 1 er som før.');
    expect(said).toContain('dokumenter: 0 nye, 0 endres, 0 fjernes, 1 er som før.');
  });
});

const text = fc
  .string({ unit: fc.constantFrom(...'abæøå ;,"\'=+-@:#09'), minLength: 1, maxLength: 12 })
  .filter((one) => one.trim() !== '');
const day = fc.constantFrom('2020-02-29', '2026-11-01', '1999-12-31');
const url = fc.constantFrom('https://example.com', 'http://example.com/a?b=1&c=2#d');
const byKind: Record<Column['kind'], fc.Arbitrary<unknown>> = {
  text,
  word: fc.constantFrom('har', 'plan', 'nb'),
  phone: fc.constantFrom('02800', '51000000'),
  address: url,
  date: day,
  number: fc.integer({ min: 1990, max: 2030 }),
  kommuner: fc.constantFrom(['0301'], ['1101', '4221']),
  id: fc.constant('x'),
  ids: fc.constant(['oslo-alna']),
};

/** Items with a value in any of the columns of a sheet, whole or in part. */
const itemsFor = (sheet: SideSheet) =>
  fc
    .tuple(...sheet.columns.map(({ kind }) => fc.option(byKind[kind])))
    .filter((values) => values.some((value) => value !== null))
    .map((values) => {
      const item: Record<string, unknown> = {};
      sheet.columns.forEach(({ path }, at) => {
        const [field = '', inner] = path.map(String);
        const value = values[at];
        if (value === null || value === undefined) return;
        if (inner === undefined) item[field] = value;
        else item[field] = { ...(item[field] as object | undefined), [inner]: value };
      });
      return item;
    });

describe('each sheet', () => {
  const known = { ids: new Map(), kommuneNames: new Map(), today };
  const owned = (sheet: SideSheet, items: object[], id: string): RawRecord => {
    if (sheet.path.length === 0) return { id, ...items[0] };
    const [field = ''] = sheet.path;
    return {
      id,
      kommuner: ['0301'],
      [field]: sheet.from === undefined ? items[0] : [...(sheet.from === 1 ? [{}] : []), ...items],
    };
  };

  test.each(sideSheets.map((sheet) => [sheet.name, sheet] as const))(
    '«%s» read as it was written is the same items, and changes nothing',
    async (_, sheet) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(itemsFor(sheet), {
            minLength: 1,
            maxLength: sheet.from === undefined ? 1 : 4,
          }),
          async (items) => {
            const record = owned(sheet, items, sheet.owner === 'kommuner' ? '0301' : 'en');
            const rows = sideRowsOf(sheet, {
              coordinations: [],
              publishedDocuments: [],
              kommuner: [],
              [sheet.owner]: [record],
            } as never);
            const reading = await readSheet(new TextEncoder().encode(toCsv(rows, 'people')));
            if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
            const nothing = planSide(sheet, reading.rows, [record], known);
            expect([nothing.touched, nothing.problems]).toEqual([[], []]);
            // Read into a record that lacks them, the items come out as they were.
            const bare = owned(sheet, [], String(record.id));
            const { touched } = planSide(sheet, reading.rows, [bare], known);
            const cells = (of: unknown) =>
              itemsOf(sheet, of).map((item) => sheet.columns.map((one) => cellOf(item, one)));
            expect(cells(touched[0]?.after)).toEqual(cells(record));
          },
        ),
        { numRuns: isFull ? 100 : 15 },
      );
    },
  );

  test('has a column for every field its items may have', () => {
    const catalogue = readCatalogue(root) as Catalogue;
    for (const sheet of sideSheets) {
      const ownerFields = new Set(sheet.columns.map(({ path }) => path[0]));
      for (const record of catalogue[sheet.owner])
        for (const item of itemsOf(sheet, record)) {
          const fields = Object.keys(item as object).filter((field) => field !== 'id');
          expect([sheet.name, fields.filter((field) => !ownerFields.has(field))]).toEqual([
            sheet.name,
            [],
          ]);
        }
    }
  });
});

describe('a sheet with changes', () => {
  test('changes a further source, and leaves the first', async () => {
    const file = changed('kilder', set(2, 'kilde_nettadresse', 'https://example.com/ny'));
    const { code, said } = await importInto(root, file, ['--write']);
    expect(code).toBe(0);
    expect(said).toMatch(/ENDRES: to \(kilder, rad 2\)[\s\S]*2: kilde_nettadresse/);
    expect(recordOf('to')?.evidence.map(({ url }) => url)).toEqual([
      'https://example.com/a',
      'https://example.com/b',
      'https://example.com/ny',
    ]);
  });

  test('takes away the row that is left out, and a list of which the only row says so', async () => {
    await importInto(
      root,
      changed('kilder', (rows) => rows.toSpliced(1, 1)),
      ['--write'],
    );
    expect(recordOf('to')?.evidence.map(({ url }) => url)).toEqual([
      'https://example.com/a',
      'https://example.com/c',
    ]);
    await importInto(root, changed('lenker', set(1, 'lenke_tittel_nb', '(fjern)')), ['--write']);
    expect(recordOf('to')?.links).toBeUndefined();
    await importInto(root, changed('nivåer', set(1, 'styrende_nb', '(fjern)')), ['--write']);
    expect(recordOf('to')?.levels).toBeUndefined();
  });

  test('adds a document, changes one, and takes one away', async () => {
    const [, row = []] = sideRowsOf(sheetNamed('dokumenter'), readCatalogue(root) as Catalogue);
    const added = changed('dokumenter', (rows) => [
      ...set(1, 'tittel', 'Ny tittel')(rows),
      row.with(0, 'ny-plan').with(2, 'En annen plan'),
    ]);
    const { code } = await importInto(root, added, ['--write']);
    expect(code).toBe(0);
    expect(documents().map(({ id, title }) => [id, title])).toEqual([
      ['eksempel-plan', 'Ny tittel'],
      ['ny-plan', 'En annen plan'],
    ]);
    await importInto(root, changed('dokumenter', set(1, 'tittel', '(fjern)')), ['--write']);
    expect(documents().map(({ id }) => id)).toEqual(['ny-plan']);
  });

  test("writes a kommune's own contact, and leaves the others byte for byte", async () => {
    const before = readFileSync(join(root, kommunerFile), 'utf8');
    const rows = [
      sideRowsOf(sheetNamed('kommunekontakter'), readCatalogue(root) as Catalogue)[0] ?? [],
      [
        ...['1101', 'Eigersund', '51 00 00 00', 'post@example.com', '', '8–15'],
        ...['https://example.com', 'Udatert', 'Udatert', '01.11.2026'],
      ],
    ];
    const { code } = await importInto(root, toCsv(rows, 'people'), ['--write']);
    expect(code).toBe(0);
    expect(kommuneOf('1101')?.contact).toEqual({
      phone: '51000000',
      email: 'post@example.com',
      openingHours: '8–15',
      url: 'https://example.com',
      dating: { nb: 'Udatert', nn: 'Udatert' },
      seen: '2026-11-01',
    });
    const others = (all: string) =>
      all.split('\n').filter((line) => !line.includes('"id": "1101"'));
    expect(others(readFileSync(join(root, kommunerFile), 'utf8'))).toEqual(others(before));
  });

  test.each([
    [
      'an unknown coordination',
      'kilder',
      set(1, 'samordning', 'tre'),
      /rad 2, kolonne A \(samordning\)/,
    ],
    [
      'the name of another kommune',
      'kilder',
      set(1, 'kommunenavn', 'Oslo'),
      /«Oslo» ved 4221 4222/,
    ],
    [
      'a word that is none',
      'kilder',
      set(2, 'kilde_tillit', 'mye'),
      /rad 3, kolonne [A-Z]+ \(kilde_tillit\)/,
    ],
    [
      'a date that is none',
      'nivåer',
      set(1, 'niva_lest', 'i fjor'),
      /rad 2, kolonne [A-Z]+ \(niva_lest\)/,
    ],
    ['a kind that is none', 'dokumenter', set(1, 'type', 'bok'), /rad 2, kolonne [A-Z]+ \(type\)/],
    [
      'an address that is none',
      'lenker',
      set(1, 'lenke_nettadresse', 'x'),
      /\(lenke_nettadresse\)/,
    ],
    [
      'a column less',
      'dokumenter',
      (rows: string[][]) => rows.map((row) => row.slice(0, -1)),
      /«dokument_lest»/,
    ],
  ])('with %s is refused with its row, and nothing is written', async (_, name, change, words) => {
    const before = [textIn(root), documents()];
    const { code, said } = await importInto(root, changed(name, change), ['--write']);
    expect([code, textIn(root), documents()]).toEqual([1, ...before]);
    expect(said).toMatch(words);
    expect(said).toContain('Slik retter du:');
  });
});
