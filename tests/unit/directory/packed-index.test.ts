import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSteps, toSteps } from '#domain/directory/packed-index.ts';
import { changeOf, formersOf, isOtherName, lastYearOf } from '#domain/directory/former.ts';
import { unpackIndex } from '#domain/directory/search-index.ts';
import { catalogue, packedIndex } from '../../support/catalogue.ts';

describe('postal codes as steps', () => {
  test('are the first code and the distances between them', () => {
    expect(toSteps('0001 0010 3060')).toBe('1 9 3050');
  });

  test('come back as they went in', () => {
    const codes = fc
      .uniqueArray(fc.integer({ min: 1, max: 9999 }))
      .map((numbers) => numbers.sort((a, b) => a - b).map((code) => String(code).padStart(4, '0')));
    fc.assert(
      fc.property(codes, (list) => {
        expect(fromSteps(toSteps(list.join(' ')))).toEqual(list);
      }),
    );
  });
});

describe('the packed directory', () => {
  test('holds every kommune, the largest first', () => {
    expect(packedIndex.kommuner).toHaveLength(catalogue.kommuner.length);
    expect(packedIndex.kommuner[0]?.[1]).toBe('Oslo');
  });

  test('keeps every postal code', () => {
    const { numbers, outside } = unpackIndex(packedIndex);
    const inIndex =
      numbers.filter(({ reason }) => reason.type === 'postalCode').length +
      [...outside.keys()].filter((key) => /^\d/.test(key)).length;
    const inCatalogue = catalogue.postalCodes.flatMap(({ places, boxes }) =>
      [...Object.values(places), ...Object.values(boxes)].flatMap((codes) => codes.split(' ')),
    ).length;
    expect(inIndex).toBe(inCatalogue);
    expect(inCatalogue).toBeGreaterThan(catalogue.kommuner.length);
  });
});

describe('former kommuner', () => {
  test('a double name is another name only when neither half is today’s', () => {
    expect(isOtherName('Divtasvuodna - Tysfjord', 'Hamarøy')).toBe(true);
    expect(isOtherName('Porsanger - Porsáŋgu', 'Porsanger')).toBe(false);
  });

  test('a name in brackets does not make it another', () => {
    expect(isOtherName('Våler (Viken)', 'Våler')).toBe(false);
    expect(isOtherName('Nes (Buskerud)', 'Nesbyen')).toBe(true);
  });

  test.each([
    ['Svelvik', 'merged'],
    ['Nes (Buskerud)', 'renamed'],
    ['Snillfjord', 'split'],
  ])('%s was %s', (name, change) => {
    const record = catalogue.former.find((candidate) => candidate.name === name);
    if (!record) throw new Error(`${name} is missing`);
    expect(changeOf(record, catalogue.former)).toBe(change);
  });

  test('a kommune that was only renumbered ends when its name does', () => {
    const snillfjord = catalogue.former.filter(({ name }) => name === 'Snillfjord');
    expect(new Set(snillfjord.map(({ to }) => to))).toEqual(new Set([2017, 2019]));
    for (const record of snillfjord) expect(lastYearOf(record, catalogue.former)).toBe(2019);
  });

  test('each name is listed once for the kommune of today', () => {
    const drammen = catalogue.kommuner.find(({ name }) => name === 'Drammen');
    if (!drammen) throw new Error('Drammen is missing');
    expect(formersOf(drammen, catalogue.former).map(({ name, to }) => `${name} ${to}`)).toEqual([
      'Nedre Eiker 2019',
      'Svelvik 2019',
    ]);
  });
});
