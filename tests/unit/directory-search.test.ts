import { describe, expect, test } from 'vitest';
import { openDirectory, search } from '#domain/directory/search.ts';
import { compactIndex } from '../support/catalogue.ts';

const directory = openDirectory(compactIndex);
const first = (query: string) => search(directory, query).hits[0];

/** What people type, the kommune that should come first, and why it is found. */
const expectations: [query: string, kommune: string, reason: string][] = [
  ['Drammen', 'Drammen', 'name'],
  ['drammen kommune', 'Drammen', 'name'],
  ['  DRAMMEN ', 'Drammen', 'name'],
  ['dram', 'Drammen', 'name'],
  ['drmmen', 'Drammen', 'name'],
  ['dramen', 'Drammen', 'name'],
  ['tronheim', 'Trondheim', 'name'],
  ['Tromsø', 'Tromsø', 'name'],
  ['tromsoe', 'Tromsø', 'name'],
  ['tromso', 'Tromsø', 'name'],
  ['aalesund', 'Ålesund', 'name'],
  ['baerum', 'Bærum', 'name'],
  ['voss herad', 'Voss', 'name'],
  ['nes', 'Nes', 'name'],
  ['sør-aurdal', 'Sør-Aurdal', 'name'],
  ['Gáivuotna', 'Kåfjord', 'otherLanguage'],
  ['gaivuotna', 'Kåfjord', 'otherLanguage'],
  ['Kaivuono', 'Kåfjord', 'otherLanguage'],
  ['Guovdageaidnu', 'Kautokeino', 'otherLanguage'],
  ['Snåase', 'Snåsa', 'otherLanguage'],
  ['Raane', 'Rana', 'otherLanguage'],
  ['Svelvik', 'Drammen', 'former'],
  ['svelvik kommune', 'Drammen', 'former'],
  ['Tysfjord', 'Narvik', 'former'],
  ['Snillfjord', 'Orkland', 'former'],
  ['Rygge', 'Moss', 'former'],
  ['3060', 'Drammen', 'postalCode'],
  ['3060 Svelvik', 'Drammen', 'postalCode'],
  ['0301', 'Oslo', 'kommuneNumber'],
  ['3301', 'Drammen', 'kommuneNumber'],
  ['0711', 'Drammen', 'former'],
  ['Nordland', 'Bodø', 'fylke'],
  ['Nordlánnda', 'Bodø', 'fylke'],
  ['Finnmark', 'Alta', 'fylke'],
  ['Ølen', 'Vindafjord', 'former'],
  ['Mosjøen', 'Vefsn', 'place'],
];

describe('the first hit', () => {
  test.each(expectations)('of «%s» is %s, by %s', (query, kommune, reason) => {
    expect([first(query)?.kommune.name, first(query)?.reason.type]).toEqual([kommune, reason]);
  });

  test('of Svelvik says until when it was a kommune', () => {
    expect(first('Svelvik')?.reason).toEqual({
      type: 'former',
      name: 'Svelvik',
      number: '0711',
      year: 2019,
      split: false,
    });
  });
});

describe('all the hits', () => {
  test('of a fylke are its kommuner, the largest first', () => {
    const names = search(directory, 'Nordland').hits.map(({ kommune }) => kommune.name);
    expect(names).toHaveLength(41);
    expect(names.slice(0, 2)).toEqual(['Bodø', 'Rana']);
  });

  test('of a kommune that was split are all its successors', () => {
    const names = search(directory, 'Tysfjord').hits.map(({ kommune }) => kommune.name);
    expect(names).toEqual(expect.arrayContaining(['Narvik', 'Hamarøy']));
  });

  test('of a name two kommuner share are both', () => {
    const names = search(directory, 'Herøy').hits.map(({ kommune }) => kommune.name);
    expect(names).toEqual(expect.arrayContaining(['Herøy (Møre og Romsdal)', 'Herøy (Nordland)']));
  });

  test('name each kommune once', () => {
    for (const query of ['s', 'nes', '30', 'svelvik']) {
      const numbers = search(directory, query).hits.map(({ kommune }) => kommune.number);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  test('are none for an empty query, signs alone, or words far from any name', () => {
    for (const query of ['', '   ', '?!', 'xyzzyqwerty', '99999']) {
      expect(search(directory, query).hits, query).toEqual([]);
    }
  });
});

test('a postal code on Svalbard says that it is no kommune', () => {
  expect(search(directory, '9170')).toEqual({ hits: [], outside: 'LONGYEARBYEN' });
});

test('every kommune is the first hit of its own name, number and names in other languages', () => {
  for (const [number, name, , , , ...others] of compactIndex.kommuner) {
    expect(search(directory, name).hits[0]?.kommune.number, name).toBe(number);
    for (const [other] of others) {
      const found = search(directory, other).hits.map(({ kommune }) => kommune.number);
      expect(found.slice(0, 2), other).toContain(number);
    }
    expect(
      search(directory, number).hits.map(({ kommune }) => kommune.number),
      number,
    ).toContain(number);
  }
});
