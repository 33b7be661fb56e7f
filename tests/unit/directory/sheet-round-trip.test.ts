import { readFileSync, rmSync } from 'node:fs';
import { stringify as toCsvText } from 'csv-stringify/sync';
import fc from 'fast-check';
import { check } from 'prettier';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsx, { type SheetData } from 'write-excel-file/node';
import { columnOf } from '#domain/directory/sheet/columns.ts';
import { guarded } from '#domain/site/formula-guard.ts';
import { toCsv } from '#domain/site/csv.ts';
import { sheetOf } from '#domain/directory/sheet/rows.ts';
import type { Coordination } from '#domain/directory/types.ts';
import { readCatalogue, type Catalogue } from '../../../scripts/directory/catalogue.ts';
import type { RawRecord } from '../../../scripts/directory/merge.ts';
import { planImport, type Plan } from '../../../scripts/directory/plan.ts';
import { readSheet } from '../../../scripts/directory/read-sheet.ts';
import { readRecords, writeRecords } from '../../../scripts/directory/records-file.ts';
import { kindOf } from '../../../scripts/directory/side-by-side.ts';
import { catalogue as real } from '../../support/catalogue.ts';
import { isFull } from '../../support/full.ts';
import { coordinationLists, madeUp, project, today } from '../../support/made-up.ts';

const realText = readFileSync(
  new URL('../../../content/katalog/samordninger.yaml', import.meta.url),
  'utf8',
);
let root: string;
let catalogue: Catalogue;

beforeAll(() => {
  root = project([madeUp()]);
  catalogue = readCatalogue(root) as Catalogue;
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const asRecords = (list: readonly object[]) => list as readonly RawRecord[];
const sheet = (list: readonly object[]) =>
  sheetOf(
    list.map((one) => ({ bydeler: [], ...one }) as unknown as Coordination),
    { kommuner: real.kommuner, fylker: real.fylker, today },
  );

async function plan(bytes: Uint8Array, records: readonly object[]): Promise<Plan> {
  const reading = await readSheet(bytes);
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return planImport(reading.rows, {
    records: asRecords(records),
    ids: catalogue.ids,
    kommuneNames: new Map(),
    remove: [],
    partial: false,
    today,
  });
}

const nothing = { touched: [], problems: [] };
/** The cells as they stand when a spreadsheet has opened the export. */
const opened = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(guarded));
const encoded = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

/** The rows as Excel keeps them: dates and numbers as such, text as text. */
const asExcelCells = (rows: readonly (readonly string[])[]) =>
  opened(rows).map((row, at) =>
    row.map((cell, column) => {
      const kind = at === 0 ? undefined : columnOf(rows[0]?.[column] ?? '');
      if (cell === '' || !kind || kind === 'shown')
        return cell === '' ? null : { value: cell, type: String };
      if (kind.kind === 'date') return { value: new Date(cell), type: Date, format: 'dd.mm.yyyy' };
      const number = Number(cell.replace(',', '.'));
      const isNumber = ['number', 'phone', 'kommuner'].includes(kind.kind) && !Number.isNaN(number);
      return isNumber ? { value: number, type: Number } : { value: cell, type: String };
    }),
  );

const xlsx = (rows: readonly (readonly string[])[]) =>
  writeXlsx(asExcelCells(rows) as SheetData).toBuffer();

describe('importing what was exported changes nothing', { timeout: 120_000 }, () => {
  test.each([
    ['as exported', (rows: readonly (readonly string[])[]) => encoded(toCsv(rows, 'people'))],
    ['with commas, without a mark', (rows) => encoded(toCsv(rows, 'machines'))],
    ['as Unicode text from Excel', (rows) => utf16(toCsvText(opened(rows), { delimiter: '\t' }))],
    ['with every cell in quotes', (rows) => encoded(toCsvText(opened(rows), { quoted: true }))],
  ] satisfies [string, (rows: readonly (readonly string[])[]) => Uint8Array][])(
    '%s',
    async (_, encode) => {
      await fc.assert(
        fc.asyncProperty(coordinationLists, async (records) => {
          expect(await plan(encode(sheet(records)), records)).toMatchObject({
            ...nothing,
            unchanged: records.length,
          });
        }),
        { numRuns: isFull ? 150 : 37 },
      );
    },
  );

  test('as Excel writes it, with dates and numbers', async () => {
    await fc.assert(
      fc.asyncProperty(coordinationLists, async (records) => {
        // write-excel-file, which only the tests use, loses the text «toString» and its like.
        fc.pre(
          !sheet(records)
            .flat()
            .some((cell) => cell in Object.prototype),
        );
        expect(await plan(await xlsx(sheet(records)), records)).toMatchObject(nothing);
      }),
      { numRuns: isFull ? 40 : 10 },
    );
  });

  test('in Windows-1252, with Norwegian dates, a number for two kommuner, and no leading zeros', async () => {
    const records = [madeUp({ kommuner: ['0301', '4221'], note: { nb: 'Blåbær – «ø»', nn: 'Æ' } })];
    const text = toCsv(sheet(records), 'people')
      .slice(1)
      .replace('0301 4221', '3014221')
      .replace('2026-11-01', '01.11.2026');
    const bytes = Uint8Array.from(text, (sign) => ({ '–': 0x96 })[sign] ?? sign.charCodeAt(0));
    expect(await plan(bytes, records)).toMatchObject(nothing);
  });

  test('with the real catalogue', async () => {
    const records = readRecords(realText)?.chunks.map(({ record }) => record) ?? [];
    expect(records).not.toEqual([]);
    expect(await plan(encoded(toCsv(sheet(records), 'people')), records)).toMatchObject(nothing);
  });
});

describe('what is written', { timeout: 120_000 }, () => {
  /* What is new can't be the word that removes what was there. */
  const newLists = coordinationLists.map(
    (records) =>
      JSON.parse(JSON.stringify(records).replaceAll('"(fjern)"', '"fjern"')) as typeof records,
  );
  const noise = fc.constantFrom('', '# Til redaksjonen: ring først.\n', '\n\n', '# a\n\n# b\n');
  const file = (records: readonly object[], between: string) =>
    writeRecords(
      { head: '# Hodet blir stående.\n\n', chunks: [] },
      planOf([], records).touched.map((one) => ({ ...one, kind: kindOf(one) })),
    ).then((text) => text.replaceAll('\n- id', `\n${between}- id`));

  function planOf(before: readonly object[], after: readonly object[]): Plan {
    return planImport(
      sheet(after).map((row) => [...row]),
      {
        records: asRecords(before),
        ids: catalogue.ids,
        kommuneNames: new Map(),
        remove: before.map((one) => String((one as { id: unknown }).id)),
        partial: false,
        today,
      },
    );
  }

  const changesOf = ({ touched }: Plan) => touched.map((one) => ({ ...one, kind: kindOf(one) }));

  test('is what the sheet says, in the form the content check and Prettier want', async () => {
    await fc.assert(
      fc.asyncProperty(newLists, async (records) => {
        const plan = planOf([], records);
        fc.pre(plan.problems.length === 0);
        const text = await file(records, '');
        expect(readRecords(text)?.chunks.map(({ record }) => record)).toEqual(
          plan.touched.map(({ after }) => after),
        );
        expect(await check(text, { parser: 'yaml', singleQuote: true, printWidth: 100 })).toBe(
          true,
        );
      }),
      { numRuns: isFull ? 50 : 12 },
    );
  });

  test('leaves the head, the comments and every other record byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(newLists, newLists, noise, fc.nat(), async (old, fresh, between, pick) => {
        fc.pre(planOf([], old).problems.length === 0);
        const text = await file(old, between);
        const before = readRecords(text);
        if (!before) throw new Error('The file can not be read');
        const records = before.chunks.map(({ record }) => record);
        const at = pick % records.length;
        const other = { ...records[at], role: fresh[0]?.role };
        const plan = planOf(records, records.with(at, other));
        const after = readRecords(await writeRecords(before, changesOf(plan)));
        expect(after?.head).toBe(before.head);
        expect(after?.chunks.map(({ gap }) => gap)).toEqual(before.chunks.map(({ gap }) => gap));
        const others = (chunks: typeof before.chunks = []) =>
          chunks.map(({ body }) => body).toSpliced(at, 1);
        expect(others(after?.chunks)).toEqual(others(before.chunks));
      }),
      { numRuns: isFull ? 40 : 10 },
    );
  });
});
