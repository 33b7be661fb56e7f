import { rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsx, { type SheetData } from 'write-excel-file/node';
import { headers } from '#domain/directory/sheet/columns.ts';
import { toCsv } from '#domain/site/csv.ts';
import { sheetOf } from '#domain/directory/sheet/rows.ts';
import { checkContent } from '../../../scripts/content-check/check.ts';
import { filesOnDisk } from '../../../scripts/content-check/files.ts';
import { readCatalogue, type Catalogue } from '../../../scripts/directory/catalogue.ts';
import { planImport } from '../../../scripts/directory/plan.ts';
import { inWords } from '../../../scripts/directory/problems.ts';
import { readSheet } from '../../../scripts/directory/read-sheet.ts';
import { readRecords, writeRecords } from '../../../scripts/directory/records-file.ts';
import { kindOf, sideBySide } from '../../../scripts/directory/side-by-side.ts';
import { problemsInRow } from '../../../scripts/directory/validate.ts';
import { catalogue as real } from '../../support/catalogue.ts';
import { isFull, runsOf } from '../../support/full.ts';
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

/** FUZZ_SEED=… runs the same inputs again. */
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const records = [
  madeUp(),
  madeUp({ id: 'bekreftet', kommuner: ['4220'], person, confirmation, percent: 50 }),
  madeUp({ id: 'oslo', kommuner: ['0301'], note: { nb: 'Merknad; «én»', nn: 'Merknad, "éin"' } }),
];
const good = sheetOf(records, { kommuner: real.kommuner, fylker: real.fylker, today });

let root: string;
let catalogue: Catalogue;

beforeAll(() => {
  root = project(records);
  catalogue = readCatalogue(root) as Catalogue;
  console.log(`Fuzz of the import: ${runsOf(2_400)} damaged sheets, FUZZ_SEED=${seed}`);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const longest = { time: 0 };
/** Milliseconds of work in all threads: unlike the clock, the same on a busy machine. */
const workDone = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Reads a file as the command does. Gives what went wrong, or holds the result against the schema. */
async function outcome(bytes: Uint8Array): Promise<'refused' | 'nothing' | 'changed'> {
  const started = workDone();
  const reading = await readSheet(bytes);
  const said = 'problem' in reading ? [reading.problem] : undefined;
  const plan =
    'problem' in reading
      ? undefined
      : planImport(reading.rows, {
          records: catalogue.file.chunks.map(({ record }) => record),
          ids: catalogue.ids,
          kommuneNames: new Map(),
          remove: [],
          partial: true,
          today,
        });
  if (plan) sideBySide(plan, 80);
  const time = workDone() - started;
  longest.time = Math.max(longest.time, time);
  expect(time).toBeLessThan(5_000);
  const problems = said ?? plan?.problems ?? [];
  for (const problem of problems) {
    expect(inWords(problem)).toContain('Slik retter du: ');
    expect(inWords(problem)).not.toMatch(/undefined|\[object|(?!\n)\p{Cc}/u);
    expect(inWords(problem).length).toBeLessThan(2_000);
  }
  if (problems.length > 0 || !plan) return 'refused';
  if (plan.touched.length === 0) return 'nothing';
  const changes = plan.touched.map((one) => ({ ...one, kind: kindOf(one) }));
  const written = readRecords(await writeRecords(catalogue.file, changes));
  expect(
    written?.chunks.flatMap(({ record }) =>
      problemsInRow(record, noRow, [], { ids: catalogue.ids, kommuneNames: new Map(), today }),
    ),
  ).toEqual([]);
  return 'changed';
}

const noRow = { row: 1, cells: new Map(), texts: [] };
const encode = (text: string) => strToU8(text);
const nasty = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("https://example.com";"Klikk")',
    "=cmd|' /C calc'!A0",
    '+1',
    '-1',
    '@SUM(1)',
    '"',
    '""',
    '";"',
    "'",
    '\0',
    '\u0007',
    '\u001b[31m',
    '\u202e',
    '\ufeff',
    '\ufffd',
    'Ã¸',
    '\r',
    '\n',
    '\r\n',
    ';',
    ',',
    '\t',
    '(fjern)',
    '9999',
    '0301',
    '4221 4221',
    'eksempel',
    'oslo',
    '__proto__',
    'constructor',
    'toString',
    'Infinity',
    'NaN',
    '1e999',
    '99999999999999999999',
    '46000',
    '31.02.2026',
    '0',
    '-0',
    '0,5',
    '50 %',
    'TRUE',
    '#REF!',
    '<script>',
    '{{x}}',
    '${x}',
    '- a: b',
    '&x *x',
    'null',
    '2027-01-01',
    'https://',
    'javascript:alert(1)',
    'a@b',
    '😀',
    'e\u0301'.repeat(50),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.integer({ min: 1, max: 40_000 }).map((length) => 'x'.repeat(length)),
);

/** A good sheet in which some cells, headers among them, hold something else. */
const damagedCellsOf = (whole: readonly (readonly string[])[]) =>
  fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(headers.length), nasty), {
      minLength: 1,
      maxLength: 4,
    })
    .map((damages) => {
      const rows = whole.map((row) => [...row]);
      for (const [row, column, text] of damages) (rows[row] as string[])[column] = text;
      return rows;
    });
const damagedCells = damagedCellsOf(good);
const withoutSigns = good.map((row) => row.map((cell) => cell.replace(/[";]/g, '')));

/** Rows left out, put in twice, cut short, or empty; columns that change places. */
const damagedRows = fc
  .tuple(
    fc.array(fc.oneof(fc.nat(good.length - 1), fc.constant(-1)), { maxLength: 8 }),
    fc.nat(headers.length),
    fc.boolean(),
  )
  .map(([order, width, hasHeader]) => {
    const rows = order.map((at) => [...(good[at] ?? [])].slice(0, width || undefined));
    return hasHeader ? [[...headers].slice(0, width || undefined), ...rows] : rows;
  });

const asCsv = (rows: readonly (readonly string[])[]) => encode(toCsv(rows, 'people'));
const withoutQuotes = (rows: readonly (readonly string[])[]) =>
  encode(rows.map((row) => row.join(';')).join('\n'));

const encodings: ((text: string) => Uint8Array)[] = [
  encode,
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(Buffer.from(text, 'utf8').toString('latin1'), 'utf8'),
  (text) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text, 'latin1')]),
];

/** Bytes put in, taken out, changed or cut off anywhere. */
function damagedBytes(whole: Uint8Array) {
  const step = fc.tuple(
    fc.constantFrom('put', 'take', 'change', 'cut', 'double'),
    fc.nat(whole.length - 1),
    fc.uint8Array({ minLength: 1, maxLength: 20 }),
  );
  return fc.array(step, { minLength: 1, maxLength: 5 }).map((steps) =>
    steps.reduce<Uint8Array>((bytes, [what, position, other]) => {
      const at = Math.min(position, bytes.length);
      const [before, after] = [bytes.slice(0, at), bytes.slice(at)];
      const rest =
        {
          put: after,
          take: after.slice(other.length),
          change: after.slice(other.length),
          cut: new Uint8Array(),
          double: bytes,
        }[what] ?? after;
      const middle = what === 'put' || what === 'change' ? other : new Uint8Array();
      return Buffer.concat([before, middle, rest]);
    }, whole),
  );
}

const asXlsx = (rows: readonly (readonly string[])[]) =>
  writeXlsx(
    rows.map((row) =>
      row.map((value) => (value === '' ? null : { value, type: String })),
    ) as SheetData,
  ).toBuffer();

const run = async (inputs: fc.Arbitrary<Uint8Array>, full: number) => {
  const numRuns = runsOf(full);
  const counts = { refused: 0, nothing: 0, changed: 0 };
  await fc.assert(
    fc.asyncProperty(inputs, async (bytes) => {
      counts[await outcome(bytes)] += 1;
    }),
    { seed, numRuns },
  );
  console.log(
    `  ${numRuns} inputs: ${JSON.stringify(counts)}, longest ${Math.round(longest.time)} ms`,
  );
  return counts;
};

describe('a damaged sheet is a clear error or a right import', { timeout: 120_000 }, () => {
  test('with cells that are not what they should be', async () => {
    const counts = await run(damagedCells.map(asCsv), 800);
    if (isFull) expect(Math.min(counts.refused, counts.changed)).toBeGreaterThan(0);
  });

  test('with cells that break the CSV', async () => {
    const counts = await run(damagedCellsOf(withoutSigns).map(withoutQuotes), 400);
    if (isFull) expect(Math.min(counts.refused, counts.changed)).toBeGreaterThan(0);
  });

  test('with rows left out, doubled, cut or empty', async () => {
    await run(damagedRows.map(asCsv), 300);
  });

  test('in the wrong encoding', async () => {
    const inputs = fc
      .tuple(damagedCells, fc.constantFrom(...encodings))
      .map(([rows, encoded]) => encoded(toCsv(rows, 'people').slice(1)));
    await run(inputs, 300);
  });

  test('with bytes put in, taken out and cut off', async () => {
    await run(damagedBytes(asCsv(good)), 300);
  });

  test('as an .xlsx file with bytes put in, taken out and cut off', async () => {
    await run(damagedBytes(await asXlsx(good)), 200);
  });

  test('as an .xlsx file whose parts are damaged inside a whole zip', async () => {
    const parts = unzipSync(await asXlsx(good));
    const names = Object.keys(parts);
    const inputs = fc
      .constantFrom(...names)
      .chain((name) =>
        damagedBytes(parts[name] ?? new Uint8Array()).map((part) =>
          zipSync({ ...parts, [name]: part }),
        ),
      );
    await run(inputs, 100);
  });
});

describe('a file made to do harm', { timeout: 60_000 }, () => {
  const sheetWith = (sheet: string) =>
    asXlsx(good).then((file) => {
      const parts = unzipSync(file);
      const name = Object.keys(parts).find((one) => one.includes('worksheets/sheet')) ?? '';
      return zipSync({ ...parts, [name]: strToU8(sheet) });
    });
  const rows = (cells: string) =>
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;

  test.each([
    ['a cell far away', rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
    ['a cell beyond all columns', rows('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>')],
    ['a row beyond all numbers', rows('<row r="9e15"><c r="A9000000000000000"><v>1</v></c></row>')],
    [
      'entities in entities',
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rows('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>')}`,
    ],
    ['tags that never end', '<worksheet>'.repeat(100_000)],
    ['nothing', ''],
  ])('%s is refused in time', async (_, sheet) => {
    expect(await outcome(await sheetWith(sheet))).toBe('refused');
  });

  test('a zip that unpacks to too much is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': [new Uint8Array(41_000_000), { level: 9 }] });
    expect(bomb.length).toBeLessThan(100_000);
    const reading = await readSheet(bomb);
    expect(reading).toMatchObject({ problem: { kind: 'tooLarge' } });
  });

  test('a zip that lies of what it unpacks to is refused', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': [new Uint8Array(30_000_000), { level: 9 }] });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 4; at += 1) {
      if (view.getUint32(at, true) === 30_000_000) view.setUint32(at, 100, true);
    }
    expect(await outcome(bomb)).toBe('refused');
  });

  test('a file of many small parts is refused', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 600 }, (_, at) => [`xl/${at}.xml`, strToU8('x')]),
    );
    expect(await readSheet(zipSync(parts))).toMatchObject({ problem: { kind: 'tooLarge' } });
  });

  test.each([0, 1])('a cell of 10 MB in row %d is refused', async (row) => {
    const huge = good.map((cells) => [...cells]);
    (huge[row] as string[])[5] = 'æ'.repeat(10_000_000);
    expect(await readSheet(asCsv(huge))).toMatchObject({ problem: { kind: 'tooLarge' } });
    expect(await outcome(await asXlsx(huge))).toBe('refused');
  });

  test.each([
    ['delimiters', ';'.repeat(4_900_000)],
    ['line breaks', '\n'.repeat(4_900_000)],
    ['quotes', '"'.repeat(4_900_001)],
    ['a quote that never closes', `id;rolle_nb\n"${'x;\n'.repeat(1_600_000)}`],
    ['apostrophes', `id;rolle_nb\noslo;${"'".repeat(4_000_000)}`],
    ['spaces', `id;rolle_nb\noslo;${' '.repeat(4_000_000)}x`],
  ])('a file of nothing but %s is refused in time', async (_, text) => {
    expect(await outcome(encode(text))).toBe('refused');
  });
});

test(
  'the whole command leaves the catalogue as it was, or right',
  { timeout: 120_000 },
  async () => {
    const folder = project(records);
    const before = textIn(folder);
    await fc.assert(
      fc.asyncProperty(damagedCells.map(asCsv), async (bytes) => {
        writeFileSync(coordinationsIn(folder), before);
        const { code } = await importInto(folder, bytes, ['--write', '--partial']);
        if (code !== 0) expect(textIn(folder)).toBe(before);
        else
          expect(readRecords(textIn(folder))?.chunks.length).toBeGreaterThanOrEqual(records.length);
        expect(
          checkContent(filesOnDisk(folder), today).problems.filter(({ file }) =>
            file.endsWith('samordninger.yaml'),
          ),
        ).toEqual([]);
      }),
      { seed, numRuns: isFull ? 15 : 5 },
    );
    rmSync(folder, { recursive: true });
  },
);
