import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toCsv } from '#domain/site/csv.ts';
import { sheetOf } from '#domain/directory/sheet/rows.ts';
import { headers } from '#domain/directory/sheet/columns.ts';
import type { Coordination } from '#domain/directory/types.ts';
import { catalogue, catalogueOfSite } from '../../support/catalogue.ts';
import { confirmation, importInto, madeUp, project, textIn, today } from '../../support/made-up.ts';

const [source] = madeUp().evidence as [Coordination['evidence'][number]];
const confirmedBy = (id: string, kommuner: string[], name: string) =>
  madeUp({
    id,
    kommuner,
    person: { name, email: `${id}@example.com` },
    confirmation,
    evidence: [{ ...source, url: `https://example.com/${id}` }],
  });
const records = [
  confirmedBy('en', ['1101'], 'Eksempel En'),
  confirmedBy('to', ['4221', '4222'], 'Eksempel To'),
  confirmedBy('tre', ['0301'], 'Eksempel Tre'),
];
const [first, ...exported] = sheetOf(records, { ...catalogue, today });
let root: string;

beforeEach(() => {
  root = project(records);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The sheet after somebody has sorted some of its columns, and not the others. */
function sortedBy(columns: readonly string[]) {
  const moved = (row: number) => (row + 1) % exported.length;
  const isMoved = (at: number) => columns.includes(headers[at] ?? '');
  const rows = exported.map((row, at) =>
    row.map((cell, column) => (isMoved(column) ? (exported[moved(at)]?.[column] ?? '') : cell)),
  );
  return toCsv([first ?? [], ...rows], 'people');
}

describe('a sheet in which a column has slipped stops the import', () => {
  test.each([
    ['the ids', ['id']],
    ['the numbers of the kommuner', ['kommuner']],
    ['the names of the kommuner', ['kommunenavn']],
    ['kommuner, numbers and names', ['kommuner', 'kommunenavn', 'fylke']],
    ['the persons', ['person_navn', 'person_telefon', 'person_epost']],
    ['the e-mails of persons', ['person_epost']],
    ['the addresses of sources', ['kilde_nettadresse']],
  ])('when only %s are sorted', async (_, columns) => {
    const before = textIn(root);
    const { code, said } = await importInto(root, sortedBy(columns), ['--write']);
    expect([code, textIn(root)]).toEqual([1, before]);
    expect(said).toMatch(/rad 2, kolonne [A-Z]+ \(\w+\): .+forskjøvet seg/);
    expect(said).toContain('sorter hele arket');
  });

  test('and is told of by the first of many rows, with how many more there are', async () => {
    const many = catalogueOfSite.kommuner.slice(0, 9);
    rmSync(root, { recursive: true, force: true });
    root = project(many.map(({ id }) => madeUp({ id: `nr-${id}`, kommuner: [id] })));
    const rows = many.map(({ id }) => `nr-${id};Tulleby`).join('\n');
    const { said } = await importInto(root, `id;kommunenavn\n${rows}\n`, ['--partial']);
    expect(said.match(/Fant:/g)).toHaveLength(5);
    expect(said).toContain('… og 4 celler til med samme feil.');
    expect(said).toContain('Filen har 9 feil.');
  });

  test('but not when the whole sheet is sorted', async () => {
    const { code, said } = await importInto(root, sortedBy(headers));
    expect([code, said]).toEqual([0, expect.stringContaining('3 rader er som før')]);
  });
});

test('a name that is not that of the number is told with both', async () => {
  const { said } = await importInto(root, 'id;kommunenavn;merknad_nb\nto;Valle og Oslo;x\n', [
    '--partial',
  ]);
  expect(said).toContain('Fant:      «Valle og Oslo» ved 4221 4222');
  expect(said).toContain('Ventet:    «Valle, Bykle»');
});

test('the names may be written otherwise: in another order, with «kommune», or not at all', async () => {
  for (const names of ['bykle, VALLE', 'Valle kommune; Bykle kommune', '']) {
    const { code } = await importInto(root, `id;kommunenavn\nto;"${names}"\n`, ['--partial']);
    expect([names, code]).toEqual([names, 0]);
  }
});
