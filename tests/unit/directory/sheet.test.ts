import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, withoutGuard } from '#domain/site/formula-guard.ts';
import { columnOf, columns, headerKey, headers } from '#domain/directory/sheet/columns.ts';
import { toCsv } from '#domain/site/csv.ts';
import { sheetOf } from '#domain/directory/sheet/rows.ts';
import { template } from '#domain/directory/sheet/template.ts';
import type { Coordination } from '#domain/directory/types.ts';
import { catalogue } from '../../support/catalogue.ts';
import { confirmation, madeUp, person, today } from '../../support/made-up.ts';

const { kommuner, fylker } = catalogue;

/** The one row a coordination becomes in the open data, by header. */
function openRow(coordination: Coordination): Record<string, string> {
  const around = { kommuner, fylker, today, decimal: '.', open: true } as const;
  const rows = sheetOf([coordination], around);
  const csv = toCsv(rows, 'machines');
  return parse(csv, { columns: true })[0] as Record<string, string>;
}

const office = {
  name: { nb: 'Kontoret', nn: 'Kontoret' },
  phone: '22000000',
  email: 'slt@example.com',
  url: 'https://example.com',
  dating: { nb: 'Udatert', nn: 'Udatert' },
  seen: '2026-11-01',
};

describe('the open data', () => {
  test('has the contact of a kommune that has confirmed it', () => {
    const row = openRow(
      madeUp({ person, confirmation, roleContact: office, policeContact: office }),
    );
    expect(row).toMatchObject({
      kommuner: '4221 4222',
      kommunenavn: 'Valle, Bykle',
      fylke: 'Agder',
      status: 'bekreftet',
      person_navn: person.name,
      person_telefon: person.phone,
      bekreftet_dato: confirmation.date,
      rollekontakt_epost: office.email,
      politikontakt_telefon: office.phone,
    });
  });

  test.each([
    ['was never confirmed', undefined, 'kilde funnet'],
    ['was confirmed more than two years ago', '2024-11-23', 'bekreftelse utløpt'],
    ['was confirmed on a day that has not come', '2026-11-25', 'kilde funnet'],
  ])('has nothing of a person who %s, and says the status', (_, date, status) => {
    const coordination = madeUp({
      person,
      ...(date && { confirmation: { ...confirmation, date } }),
    });
    const text = JSON.stringify(openRow(coordination));
    for (const secret of [...Object.values(person), confirmation.by]) {
      expect(text).not.toContain(secret);
    }
    expect(openRow(coordination)).toMatchObject({ status, person_navn: '', bekreftet_dato: '' });
  });

  test.each(['roleContact', 'policeContact'] as const)('has no %s older than two years', (part) => {
    const row = openRow(madeUp({ [part]: { ...office, seen: '2024-11-23' } }));
    expect(Object.values(row)).not.toContain(office.phone);
    expect(Object.values(row)).not.toContain(office.email);
  });

  test('ties the politikontakt to no other kommuner than its own', () => {
    const policeContact = { ...office, kommuner: ['4222'] };
    expect(openRow(madeUp({ policeContact })).politikontakt_kommuner).toBe('4222');
    expect(openRow(madeUp({ policeContact: office })).politikontakt_kommuner).toBe('');
  });

  test('has a point in decimals, and a comma where people edit', () => {
    const half = madeUp({ percent: 12.5 });
    expect(openRow(half).stillingsprosent).toBe('12.5');
    expect(sheetOf([half], { kommuner, fylker, today })[1]).toContain('12,5');
  });
});

describe('a cell that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '+47',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '＝1',
    '=HYPERLINK("https://example.com")',
  ])('%j is made harmless', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(toCsv([[text]], 'people')).toMatch(/^\ufeff"?'/);
  });

  test('other text is left alone', () => {
    for (const text of ['SLT', "'sitat'", '1-2', 'a=b', '', '–']) expect(guarded(text)).toBe(text);
  });

  test('is given back exactly, whatever it is', () => {
    const risky = fc.string({
      unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', 'a'),
    });
    fc.assert(
      fc.property(fc.oneof(risky, fc.string()), (text) => withoutGuard(guarded(text)) === text),
    );
    fc.assert(fc.property(risky, (text) => !/^[=+\-@\t\r\n]/.test(guarded(text))));
  });
});

describe('the columns', () => {
  test('have names of their own, also without case and spaces', () => {
    expect(new Set(headers.map(headerKey)).size).toBe(headers.length);
  });

  test.each(['rolle_nb', 'Rolle NB', ' ROLLE (nb) ', 'rolle-nb', 'RolleNB'])(
    '%j is found',
    (name) => {
      expect(columnOf(name)).toMatchObject({ path: ['role', 'nb'] });
    },
  );

  test.each(['__proto__', 'constructor', 'toString', ''])('%j is none', (name) => {
    expect(columnOf(name)).toBeUndefined();
  });

  test('the template has them all, and an example that is marked', () => {
    const [names, values] = template;
    expect(names).toEqual(headers);
    expect(columns.every(({ name }) => names.includes(name))).toBe(true);
    expect(values.join()).toContain('Eksempel kommune (slett denne raden)');
  });
});
