import { expect, test } from 'vitest';
import { numberRank, type Entry, type SearchIndex } from '#domain/directory/search-index.ts';
import { hasName, withoutYears } from '#domain/search/named-places.ts';
import {
  asksForPlaces,
  fileOfPlace,
  placesIn,
  placesNamed,
  placesTogether,
} from '#domain/search/places.ts';
import { namesLike } from '#domain/search/names-like.ts';
import { beginnings } from '#domain/search/search-files.ts';

test('a name is found as whole words only', () => {
  expect(hasName('rusplan i Mo i Rana', 'mo i rana')).toBe(true);
  expect(hasName('Osloskolen', 'oslo')).toBe(false);
});

test('a year among other words is no number of a place, alone it may be', () => {
  expect(placesNamed(withoutYears('konferanse 2026'), [])).toEqual([]);
  expect(placesNamed(withoutYears('2026'), [])).toEqual(['2026']);
  expect(placesNamed(withoutYears('Asker 2024 1384'), ['asker'])).toEqual(['1384', 'asker']);
});

const kommune = (name: string, fylke: string) => ({
  ...{ number: name, name, slug: name.toLowerCase(), fylke, fylkeSlug: fylke.toLowerCase() },
  ...{ district: '', status: 'unknown' as const, year: undefined, shares: false },
});
const entry = (written: string, positions: number[], reason: Entry['reason'], rank = 0): Entry => ({
  ...{ key: written.replace('æ', 'a'), written, letters: 0, rank, positions, reason },
});
const index: SearchIndex = {
  kommuner: [
    kommune('Larvik', 'Vestfold'),
    kommune('Lærdal', 'Vestland'),
    kommune('Bø', 'Nordland'),
  ],
  words: [
    entry('larvik', [0], { type: 'name' }),
    entry('lærdal', [1], { type: 'name' }),
    entry('lardal', [0], { type: 'former', name: 'Lardal', year: 2017, change: 'merged' }, 4),
    entry('vestland', [1], { type: 'fylke', name: 'Vestland', slug: 'vestland' }, 3),
    entry('kari', [0], { type: 'person', name: 'Kari' }, 8),
  ],
  numbers: [
    entry(
      '3256',
      [0],
      { type: 'postalCode', code: '3256', place: 'Larvik', box: false },
      numberRank.postalCode,
    ),
  ],
  outside: new Map(),
};
const places = placesIn(index);
const slugsFor = (query: string) => {
  const named = placesNamed(query, [...places.keys()]);
  return placesTogether(
    query,
    named.map((name) => places.get(name) ?? []),
  ).map(([, slug]) => slug);
};

test('a name, a postal code and a fylke lead to their pages, a person to none', () => {
  expect(slugsFor('Larvik')).toEqual(['larvik']);
  expect(slugsFor('3256')).toEqual(['larvik']);
  expect(places.get('vestland')).toEqual([['Vestland', 'vestland']]);
  expect(places.has('kari')).toBe(false);
});

test('what is written letter by letter comes before what only has its letters', () => {
  expect(slugsFor('lardal')).toEqual(['larvik', 'lærdal']);
  expect(slugsFor('Lærdal')[0]).toBe('lærdal');
});

test('where several names lead to one kommune it is that one, else those of each', () => {
  expect(slugsFor('lardal larvik')).toEqual(['larvik']);
  expect(slugsFor('3256 larvik')).toEqual(['larvik']);
  expect(slugsFor('larvik vestland')).toEqual(['larvik', 'vestland']);
});

test('a name that is part of a longer one is not named itself', () => {
  expect(placesNamed('Nord Odal kommune', ['odal', 'nord odal'])).toEqual(['nord odal']);
});

test.each([
  ['Larvik kommune', ['larvik'], true],
  ['3256', ['3256'], true],
  ['hjelp 3256', ['3256'], true],
  ['rusplan Larvik', ['larvik'], false],
  ['rusplan', [], false],
])('«%s» with %j asks for a place: %s', (query, named, isAsked) => {
  expect(asksForPlaces(query, named)).toBe(isAsked);
});

test('names stand in files by their first two letters, numbers by their first two digits', () => {
  expect([fileOfPlace('larvik'), fileOfPlace('Østre Toten'), fileOfPlace('3256')]).toEqual([
    'l0',
    'o4',
    '32',
  ]);
  expect(beginnings).toContain(fileOfPlace('å'));
});

test('a name with a letter wrong is like the name, a short word like none', () => {
  const names = ['bergen', 'vang', 'trondheim', 'bo'];
  expect(namesLike('bergn', names)).toEqual(['bergen']);
  expect(namesLike('trondhiem', names)).toEqual(['trondheim']);
  expect(namesLike('vaping', names)).toEqual([]);
  expect(namesLike('bu', names)).toEqual([]);
});
