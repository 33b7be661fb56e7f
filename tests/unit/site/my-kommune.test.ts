import { expect, test } from 'vitest';
import { entriesOf, myKommuneIn, type MyKommune } from '#domain/site/my-kommune.ts';

const vindafjord: MyKommune = {
  number: '1160',
  name: 'Vindafjord',
  fylke: 'Rogaland',
  policeDistrict: 'Sør-Vest',
  writtenForm: 'nynorsk',
  inhabitants: 8938,
  website: 'vindafjord.kommune.no',
};

test('a kommune is read back as it was kept, and forgotten whole', () => {
  expect(myKommuneIn(entriesOf(vindafjord))).toEqual(vindafjord);
  const forgotten = entriesOf(undefined);
  expect(Object.keys(forgotten).toSorted()).toEqual(Object.keys(entriesOf(vindafjord)).toSorted());
  expect(Object.values(forgotten).every((value) => value === undefined)).toBe(true);
});

test.each(Object.keys(vindafjord))('without its %s there is no kommune', (key) => {
  expect(myKommuneIn({ ...entriesOf(vindafjord), [key]: undefined })).toBeUndefined();
});

test.each([
  ['number', '12'],
  ['inhabitants', '-3'],
  ['inhabitants', 'mange'],
  ['writtenForm', 'dansk'],
])('nor with a %s like «%s», which anything may have written there', (key, value) => {
  expect(myKommuneIn({ ...entriesOf(vindafjord), [key]: value })).toBeUndefined();
});
