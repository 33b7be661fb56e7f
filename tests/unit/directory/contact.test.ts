import { describe, expect, test } from 'vitest';
import {
  contactChecked,
  contactOf,
  lastChecked,
  ownContactOf,
  policeContactOf,
  confirmationStatusOf,
} from '#domain/directory/contact.ts';
import { confirmedOn, coordination, person, roleContact } from '../../support/coordination.ts';

const today = '2026-11-21';

describe('what may be shown of a contact', () => {
  test('a person confirmed this year is shown without a warning', () => {
    const shown = contactOf(confirmedOn('2026-05-01'), today);
    expect(shown).toMatchObject({ person, ageing: false, withheld: false });
  });

  test('a person confirmed more than twelve months ago is shown with a warning', () => {
    expect(contactOf(confirmedOn('2025-11-20'), today)).toMatchObject({ person, ageing: true });
  });

  test('a person confirmed more than twenty-four months ago is withheld', () => {
    const shown = contactOf(confirmedOn('2024-11-20'), today);
    expect(shown).toEqual({ ageing: false, withheld: true });
  });

  test('a person who was never confirmed is withheld', () => {
    expect(contactOf(coordination({ person }), today)).toEqual({ ageing: false, withheld: true });
  });

  test('a person confirmed on a day that has not come is withheld', () => {
    expect(contactOf(confirmedOn('2027-01-01'), today)).toEqual({ ageing: false, withheld: true });
  });

  test('a role contact is shown until it is twenty-four months since we read it', () => {
    const old = { ...roleContact, seen: '2024-11-21' };
    expect(contactOf(coordination({ roleContact: old }), today)).toMatchObject({
      roleContact: old,
      ageing: true,
    });
    const older = { ...roleContact, seen: '2024-11-20' };
    expect(contactOf(coordination({ roleContact: older }), today)).toEqual({
      ageing: false,
      withheld: true,
    });
  });
});

test('nothing is said to be withheld while any of the contacts is shown', () => {
  const old = { ...roleContact, seen: '2020-01-01' };
  const shown = contactOf(confirmedOn('2026-05-01', { roleContact: old }), today);
  expect(shown).toMatchObject({ person, withheld: false });
  expect(shown.roleContact).toBeUndefined();
});

describe('whether the kommune has confirmed what is listed', () => {
  test('is unknown without a coordination', () => {
    expect(confirmationStatusOf([], today)).toBe('unknown');
  });

  test('is «source found» with a source alone', () => {
    expect(confirmationStatusOf([coordination({})], today)).toBe('source');
  });

  test('is confirmed for twenty-four months, and expired from then on', () => {
    expect(confirmationStatusOf([confirmedOn('2024-11-21')], today)).toBe('confirmed');
    expect(confirmationStatusOf([confirmedOn('2024-11-20')], today)).toBe('expired');
  });

  test('is not expired by a confirmation that has not come, and not while another holds', () => {
    expect(confirmationStatusOf([confirmedOn('2026-11-22')], today)).toBe('source');
    expect(
      confirmationStatusOf([confirmedOn('2020-01-01'), confirmedOn('2026-01-01')], today),
    ).toBe('confirmed');
  });
});

test('the telephone of the kommune itself is shown until it is twenty-four months since we read it', () => {
  const shown = (seen: string) => ownContactOf({ contact: { ...roleContact, seen } }, today);
  expect(shown('2024-11-21')).toMatchObject({ phone: roleContact.phone });
  expect(shown('2024-11-20')).toBeUndefined();
  expect(shown('2026-11-22')).toBeUndefined();
  expect(ownContactOf({}, today)).toBeUndefined();
});

describe('the politikontakt', () => {
  const policeContact = { ...roleContact, kommuner: ['3301'] };

  test('is shown to the kommuner it serves', () => {
    const shared = coordination({ kommuner: ['3301', '3303'], policeContact });
    expect(policeContactOf(shared, '3301', today)).toEqual(policeContact);
    expect(policeContactOf(shared, '3303', today)).toBeUndefined();
    expect(policeContactOf(coordination({ policeContact: roleContact }), '3303', today)).toEqual(
      roleContact,
    );
  });

  test('is shown until it is twenty-four months since we read of it', () => {
    const seen = (date: string) =>
      policeContactOf(
        coordination({ policeContact: { ...roleContact, seen: date } }),
        '3301',
        today,
      );
    expect(seen('2024-11-21')).toBeDefined();
    expect(seen('2024-11-20')).toBeUndefined();
    expect(seen('2026-11-22')).toBeUndefined();
  });
});

test('the date of check is the latest of all dates of the coordinations', () => {
  expect(lastChecked([coordination({}), confirmedOn('2026-11-12')])).toBe('2026-11-12');
  const source = 'https://example.com/';
  const link = { title: roleContact.name, url: source, seen: '2026-11-13' };
  expect(lastChecked([coordination({ links: [link] })])).toBe('2026-11-13');
  expect(lastChecked([])).toBeUndefined();
});

test('the date beside the contact is that of what says so, not of a link or the levels', () => {
  const source = 'https://example.com/';
  const newer = coordination({
    links: [{ title: roleContact.name, url: source, seen: '2026-11-14' }],
    policeContact: { ...roleContact, seen: '2026-11-15' },
    levels: { dating: roleContact.name, seen: '2026-11-16' },
  });
  expect(contactChecked([newer])).toBe('2026-11-01');
  expect(
    contactChecked([newer, coordination({ roleContact: { ...roleContact, seen: '2026-11-12' } })]),
  ).toBe('2026-11-12');
  expect(contactChecked([confirmedOn('2026-11-11')])).toBe('2026-11-11');
  expect(contactChecked([])).toBeUndefined();
});
