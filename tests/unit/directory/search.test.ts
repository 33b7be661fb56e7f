import { describe, expect, test } from 'vitest';
import { unpackIndex } from '#domain/directory/search-index.ts';
import { search } from '#domain/directory/search.ts';
import { catalogue, packedIndex } from '../../support/catalogue.ts';

const directory = unpackIndex(packedIndex);
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
  ['Vestland fylke', 'Bergen', 'fylke'],
  ['Porsáŋgu gielda', 'Porsanger', 'otherLanguage'],
  ['Svelvik 3060', 'Drammen', 'postalCode'],
  ['Drammen, Buskerud', 'Drammen', 'name'],
  ['Svelvik, Drammen', 'Drammen', 'former'],
  ['bussstasjonen svelvik', 'Drammen', 'former'],
  ['Bergen sentrum', 'Bergen', 'name'],
  ['Osol', 'Oslo', 'name'],
  ['Tøyen', 'Oslo', 'part'],
  ['Holmlia', 'Oslo', 'part'],
  ['Frogner', 'Oslo', 'part'],
  ['Søndre Nordstrand', 'Oslo', 'part'],
  ['St. Hanshaugen', 'Oslo', 'part'],
  ['Hordaland', 'Bergen', 'formerFylke'],
  ['Viken', 'Bærum', 'formerFylke'],
  ['Nes (Buskerud)', 'Nesbyen', 'former'],

  ['1507', 'Ålesund', 'formerNumber'],
  ['Haram', 'Haram', 'name'],
];

describe('the first hit', () => {
  test.each(expectations)('of «%s» is %s, by %s', (query, kommune, reason) => {
    expect([first(query)?.kommune.name, first(query)?.reason.type]).toEqual([kommune, reason]);
  });

  test('of Svelvik says until when it was a kommune', () => {
    expect(first('Svelvik')?.reason).toEqual({
      type: 'former',
      name: 'Svelvik',
      year: 2019,
      change: 'merged',
    });
  });
});

describe('all the hits', () => {
  test('of a fylke are its kommuner, the largest first', () => {
    const names = search(directory, 'Nordland').hits.map(({ kommune }) => kommune.name);
    expect(names).toHaveLength(41);
    expect(names.slice(0, 2)).toEqual(['Bodø', 'Rana']);
  });

  test('of a fylke of today leave out what lay in a former one that begins with its name', () => {
    for (const name of ['Vestfold', 'Troms']) {
      const { hits } = search(directory, name);
      expect(hits.length, name).toBeGreaterThan(1);
      expect(new Set(hits.map(({ kommune }) => kommune.fylke)), name).toEqual(new Set([name]));
    }
  });

  test('of the beginning of a fylke have those of today before those of a former one', () => {
    const types = search(directory, 'vestfol').hits.map(({ reason }) => reason.type);
    expect(types.lastIndexOf('fylke')).toBeLessThan(types.indexOf('formerFylke'));
  });

  test('of a former fylke are all that lay in it, wherever they lie now', () => {
    const { hits } = search(directory, 'Vestfold og Telemark');
    const fylker = new Set(hits.map(({ kommune }) => kommune.fylke));
    expect(fylker).toEqual(new Set(['Vestfold', 'Telemark']));
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

test('a postal code or name on Svalbard says that it is no kommune', () => {
  for (const query of ['9170', 'Longyearbyen', '9170 Longyearbyen']) {
    expect(search(directory, query)).toMatchObject({ hits: [], outside: 'Longyearbyen' });
  }
  expect(search(directory, 'Svalbard')).toMatchObject({ hits: [], outside: 'Svalbard' });
  expect(search(directory, 'jan mayen')).toMatchObject({ hits: [], outside: 'Jan Mayen' });
});

describe('how sure a search is', () => {
  test('is certain of the one kommune that has all of what was written as a name, or as a postal code', () => {
    for (const query of [
      'Drammen',
      'Gáivuotna',
      'Svelvik',
      'Moelv',
      'Stovner',
      '3060',
      '3060 Svelvik',
    ])
      expect(search(directory, query).certain, query).toBe(true);
  });

  test('is certain of what is only begun when it can be nothing else', () => {
    expect(search(directory, 'dramm').certain).toBe(true);
    expect(search(directory, 'kristians').certain).toBe(false);
  });

  test('is not certain of what several have, of a guess, or of what is far from those who have it', () => {
    for (const query of [
      'Herøy',
      'Fjell',
      'Snillfjord',
      'Lofoten',
      'Nordland',
      'drmmen',
      '306',
      '3001',
    ])
      expect(search(directory, query).certain, query).toBe(false);
  });

  test('says when the hits are a guess', () => {
    expect(search(directory, 'drmmen').guessed).toBe(true);
    expect(search(directory, 'bussstasjonen svelvik').guessed).toBe(true);
    expect(search(directory, 'dram').guessed).toBe(false);
  });
});

test('a name as it is written stands before one that only lacks its letters', () => {
  expect(first('Lardal')?.kommune.name).toBe('Larvik');
  expect(first('Lærdal')?.kommune.name).toBe('Lærdal');
  expect(search(directory, 'Lardal').hits.map(({ kommune }) => kommune.name)).toContain('Lærdal');
});

test('a doubled letter is a smaller mistake than two that have changed places', () => {
  expect(first('Romssa suohkan')?.reason).toMatchObject({ type: 'fylke', name: 'Troms' });
});

test('a kommune as lists tell it apart from another of the name needs no other reason', () => {
  for (const query of ['Våler (Viken)', 'våler viken']) {
    expect(search(directory, query)).toMatchObject({
      hits: [{ kommune: { name: 'Våler (Østfold)' }, reason: { type: 'name' } }],
      guessed: false,
    });
  }
});

describe('digits', () => {
  test.each(['7010', '7 010', '70 10', '701 0', '7010trondheim', 'trondheim7010', 'NO-7010'])(
    '«%s» are one postal code',
    (query) => {
      const reason = { type: 'postalCode', code: '7010' };
      expect(search(directory, query).hits).toMatchObject([
        { kommune: { name: 'Trondheim' }, reason },
      ]);
    },
  );

  test('that are begun with a space find what they would without it', () => {
    expect(search(directory, '7 01').hits).toEqual(search(directory, '701').hits);
  });

  test('that are too many to be a code find nothing', () => {
    for (const query of ['22 33 44 55', '70 100', '12345']) {
      expect(search(directory, query).hits, query).toEqual([]);
    }
  });
});

test('a likely misspelling stands after names that hold the letters', () => {
  const names = search(directory, 'Olso').hits.map(({ kommune }) => kommune.name);
  expect(names.slice(0, 2)).toEqual(['Molde', 'Oslo']);
  expect(new Set(names).size).toBe(names.length);
});

test('a short beginning of a fylke does not bring all its kommuner', () => {
  const names = search(directory, 'Mo').hits.map(({ kommune }) => kommune.name);
  expect(names).toContain('Molde');
  expect(names).not.toContain('Sunndal');
  expect(search(directory, 'Trondeim').hits).toHaveLength(1);
});

test('a number that has ended stands after the numbers in use', () => {
  const types = (query: string) => search(directory, query).hits.map(({ reason }) => reason.type);
  expect(types('1850')).toEqual(['postalCode', 'former', 'former']);
  expect(types('1507')).toEqual(['formerNumber', 'former']);
});

test('no reason says of a kommune that it went into itself', () => {
  for (const { reason, positions } of [...directory.words, ...directory.numbers]) {
    if (reason.type !== 'former') continue;
    for (const at of positions) {
      expect(reason.name).not.toBe(directory.kommuner[at]?.name);
    }
  }
});

describe('a police district', () => {
  const names = (query: string) => search(directory, query).hits.map(({ kommune }) => kommune.name);
  const inDistrict = (district: string) =>
    catalogue.kommuner
      .filter(({ policeDistrict }) => policeDistrict === district)
      .map(({ displayName }) => displayName);

  test('gives all its kommuner, says why, and the largest first', () => {
    const { hits } = search(directory, 'Sør-Øst politidistrikt');
    expect(hits[0]).toMatchObject({
      kommune: { name: 'Drammen' },
      reason: { type: 'policeDistrict', name: 'Sør-Øst' },
    });
    expect(new Set(names('Sør-Øst politidistrikt'))).toEqual(new Set(inDistrict('Sør-Øst')));
    expect(names('politidistrikt Sør-Øst')).toEqual(names('Sør-Øst politidistrikt'));
  });

  test('with the name of a fylke must be asked for as one', () => {
    expect(names('Nordland')).not.toContain('Gratangen');
    expect(new Set(names('Nordland politidistrikt'))).toEqual(new Set(inDistrict('Nordland')));
    expect(names('Oslo')).toEqual(['Oslo']);
    expect(names('Oslo politidistrikt')).toEqual(['Oslo', 'Bærum', 'Asker']);
  });

  test('stands after the kommuner that begin with the same letters', () => {
    const [hit] = search(directory, 'vest').hits;
    expect(hit?.kommune.name).toBe('Vestby');
    expect(names('vest')).toContain('Bergen');
  });
});

test('a bydel says what SLT is called there, and that name is found too', () => {
  expect(first('Grünerløkka')?.reason).toMatchObject({ type: 'part', localName: 'SaLTo' });
  expect(first('Tøyen')?.reason).not.toHaveProperty('localName');
  expect(first('salto')?.reason).toEqual({ type: 'localName', name: 'SaLTo' });
});
