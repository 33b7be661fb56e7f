import { describe, expect, test } from 'vitest';
import {
  everyKommune,
  narrowedResult,
  passes,
  statusInAddress,
  type Filters,
} from '#domain/directory/filters.ts';
import { unpackIndex } from '#domain/directory/search-index.ts';
import { search } from '#domain/directory/search.ts';
import { catalogue, packedIndex } from '../../support/catalogue.ts';

const directory = unpackIndex(packedIndex);
const names = (filters: Filters) =>
  everyKommune(directory, filters).map(({ kommune }) => kommune.name);

describe('a filter alone', () => {
  test('by fylke gives its kommuner from A to Å', () => {
    const found = names({ fylke: 'nordland' });
    expect(found).toHaveLength(41);
    expect(found[0]).toBe('Alstahaug');
    expect(found.at(-1)).toBe('Øksnes');
  });

  test('by police district gives every kommune the catalogue puts there', () => {
    for (const [district, slug] of [
      ['Sør-Øst', 'sor-ost'],
      ['Møre og Romsdal', 'more-og-romsdal'],
      ['Nordland', 'nordland'],
    ] as const) {
      const inCatalogue = catalogue.kommuner
        .filter(({ policeDistrict }) => policeDistrict === district)
        .map(({ displayName }) => displayName);
      expect(new Set(names({ politidistrikt: slug }))).toEqual(new Set(inCatalogue));
    }
  });

  test('by status parts the country without overlap', () => {
    const counts = Object.values(statusInAddress).map((status) => names({ status }).length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(catalogue.kommuner.length);
    expect(names({ status: 'hadde' })).toContain('Drammen');
    expect(names({ status: 'vet-ikke' })).not.toContain('Drammen');
  });

  test('by shared coordination gives the kommuner of the coordinations that cover several', () => {
    const several = catalogue.coordinations.flatMap(({ kommuner }) =>
      kommuner.length > 1 ? kommuner : [],
    );
    const found = everyKommune(directory, { felles: 'ja' }).map(({ kommune }) => kommune.number);
    expect(new Set(found)).toEqual(new Set(several));
    expect(names({ felles: 'ja' })).toEqual(expect.arrayContaining(['Valle', 'Bykle']));
  });
});

describe('filters together', () => {
  test('must all be passed', () => {
    const filters: Filters = { fylke: 'agder', felles: 'ja', status: 'hadde' };
    expect(names(filters)).toEqual(['Bykle', 'Valle']);
    for (const { kommune } of everyKommune(directory, filters)) {
      expect(passes(kommune, filters)).toBe(true);
    }
  });

  test('narrow a search, keep its order and count what they left out', () => {
    const all = search(directory, 'sand');
    const { hits, leftOut } = narrowedResult(all, { fylke: 'rogaland' });
    expect(hits.map(({ kommune }) => kommune.name)).toContain('Sandnes');
    expect(hits).toEqual(all.hits.filter(({ kommune }) => kommune.fylkeSlug === 'rogaland'));
    expect(leftOut).toBe(all.hits.length - hits.length);
  });

  test('make a search uncertain when they leave out the kommune it was certain of', () => {
    const found = search(directory, 'Drammen');
    expect(narrowedResult(found, { fylke: 'buskerud' }).certain).toBe(true);
    expect(narrowedResult(found, { fylke: 'troms' })).toMatchObject({ certain: false, leftOut: 1 });
  });
});
