import { describe, expect, test } from 'vitest';
import { dutyLinesOf, kommuneContactOf } from '#domain/directory/general-contact.ts';
import type { Kommune } from '#domain/directory/types.ts';
import { officeEmail } from '#schemas/site/common.ts';
import { catalogue } from '../../support/catalogue.ts';
import { dutyLine, roleContact } from '../../support/coordination.ts';

const today = '2026-11-27';
const drammen = catalogue.kommuner.find(({ id }) => id === '3301') as Kommune;
const { url, dating, seen } = roleContact;
const generalEmail: Kommune['generalEmail'] = {
  address: 'post@example.com',
  grade: 'høy',
  sources: ['etatsbasen', 'norske-postlister'],
  years: { from: 2015, to: 2025 },
};
const generalPhone: Kommune['generalPhone'] = {
  number: '22000000',
  grade: 'middels',
  url,
  dating,
  seen,
};
const contactOf = (facts: Partial<Kommune>) => kommuneContactOf({ ...drammen, ...facts }, today);

describe('a kommune is reached', () => {
  test('by the address and number of open lists, with the year of the newest', () => {
    const { own, email, phone } = contactOf({ generalEmail, generalPhone });
    expect(own).toBeUndefined();
    expect(email).toMatchObject({ value: 'post@example.com', year: 2025, isUnsure: false });
    expect(phone).toMatchObject({ value: '22000000', year: undefined, isUnsure: false });
  });

  test('by what its own page told us before those, as far as it told', () => {
    const own = { phone: '33000000', url, dating, seen };
    const { email, phone } = contactOf({ contact: own, generalEmail, generalPhone });
    expect(phone).toBeUndefined();
    expect(email?.value).toBe('post@example.com');
  });

  test('less surely by an address of low grade, or one from before it was merged', () => {
    const low = contactOf({ generalEmail: { ...generalEmail, grade: 'lav' } });
    expect(low.email?.isUnsure).toBe(true);
    const merged = contactOf({ generalEmail: { ...generalEmail, mergedIn: 2020 } });
    expect(merged.email).toMatchObject({ isUnsure: true, mergedIn: 2020 });
  });
});

test('a duty line is that of the kommuner it serves', () => {
  expect(dutyLinesOf([dutyLine], '3301')).toEqual([dutyLine]);
  expect(dutyLinesOf([dutyLine], '3303')).toEqual([]);
});

test.each([
  ['postmottak@eksempel.kommune.no', true],
  ['skien.postmottak@example.com', true],
  ['krodsherad.kommune@example.com', true],
  ['kari.nordmann@eksempel.kommune.no', false],
  ['kari.anne.nordmann@example.com', false],
  ['kari_nordmann@example.com', false],
])('the address %s may be that of an office: %s', (email, expected) => {
  expect(officeEmail.safeParse(email).success).toBe(expected);
});
