import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { headers } from '#domain/directory/sheet/columns.ts';
import { catalogueOfSite as catalogue } from '../../support/catalogue.ts';
import { readSite } from '../../../scripts/support/site.ts';

const site = readSite();
const textOf = (file: string) => readFileSync(join(site.folder, 'api/v1', file), 'utf8');
type Rows = Record<string, string>[];

describe('the coordinations as CSV', () => {
  const rows = parse(textOf('koordinatorer.csv'), { columns: true }) as Rows;

  test('have one row each, with the headers that are documented', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual(headers);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows).toHaveLength(catalogue.coordinations.length);
  });

  test('name kommuner that exist', () => {
    const known = new Set(catalogue.kommuner.map(({ id }) => id));
    const unknown = rows.flatMap(({ kommuner = '' }) =>
      kommuner.split(' ').filter((number) => !known.has(number)),
    );
    expect(unknown).toEqual([]);
  });

  test('say of each kommune the status its own file says', () => {
    const names: Record<string, string> = {
      bekreftet: 'confirmed',
      'bekreftelse utløpt': 'expired',
      'kilde funnet': 'source',
    };
    const alone = rows.filter(({ kommuner = '' }) =>
      kommuner
        .split(' ')
        .every((one) => rows.filter((row) => row.kommuner?.includes(one)).length === 1),
    );
    expect(alone).not.toEqual([]);
    for (const { kommuner = '', status = '' } of alone) {
      for (const number of kommuner.split(' ')) {
        const { status: own } = JSON.parse(textOf(`kommuner/${number}.json`)) as { status: string };
        expect(names[status], number).toBe(own);
      }
    }
  });
});

describe('the template', () => {
  test('opens in Excel with the same headers and one example', () => {
    const text = textOf('koordinatorer-mal.csv');
    expect(text.startsWith('\ufeffid;')).toBe(true);
    const rows = parse(text, { columns: true, delimiter: ';', bom: true }) as Rows;
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0] ?? {})).toEqual(headers);
  });

  test('is linked to from the page on data, in both languages', () => {
    for (const language of ['', '/nn']) {
      const page = site.pages.find(({ address }) => address === `${language}/om/data/`);
      const links = page?.document
        .querySelectorAll('main a')
        .map((link) => link.getAttribute('href'));
      expect(links).toContain('/api/v1/koordinatorer-mal.csv');
      expect(links).toContain('/api/v1/koordinatorer.csv');
    }
  });
});
