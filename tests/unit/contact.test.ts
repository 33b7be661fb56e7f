import { describe, expect, test } from 'vitest';
import { contactOf, lastChecked, statusOf } from '#domain/directory/contact.ts';
import type { Coordination } from '#domain/directory/types.ts';

const today = '2026-11-21';
const person = { name: 'Eksempel Eksempelsen', phone: '00000000', email: 'eksempel@example.com' };

const coordination = (facts: Partial<Coordination>): Coordination => ({
  id: 'eksempel',
  kommuner: ['0000'],
  role: { nb: 'SLT-koordinator', nn: 'SLT-koordinator' },
  bydeler: [],
  documents: [],
  evidence: [
    {
      from: 'kommunen',
      dating: { nb: 'Udatert', nn: 'Udatert' },
      seen: '2026-11-01',
      trust: 'lav',
    },
  ],
  ...facts,
});
const confirmedOn = (date: string) =>
  coordination({ person, confirmation: { date, by: 'kommunen', source: 'brev' } });

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
    const roleContact = {
      name: { nb: 'Kontoret', nn: 'Kontoret' },
      email: 'kontor@example.com',
      url: 'https://example.com',
      dating: { nb: 'Udatert', nn: 'Udatert' },
      seen: '2024-11-21',
    };
    expect(contactOf(coordination({ roleContact }), today)).toMatchObject({
      roleContact,
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
  const roleContact = {
    name: { nb: 'Kontoret', nn: 'Kontoret' },
    url: 'https://example.com',
    dating: { nb: 'Udatert', nn: 'Udatert' },
    seen: '2020-01-01',
  };
  const shown = contactOf({ ...confirmedOn('2026-05-01'), roleContact }, today);
  expect(shown).toMatchObject({ person, withheld: false });
  expect(shown.roleContact).toBeUndefined();
});

describe('the status of a kommune', () => {
  test('is unknown without a coordination', () => {
    expect(statusOf([], today)).toBe('unknown');
  });

  test('is «source found» with a source alone', () => {
    expect(statusOf([coordination({})], today)).toBe('source');
  });

  test('is confirmed for twenty-four months and no longer', () => {
    expect(statusOf([confirmedOn('2024-11-21')], today)).toBe('confirmed');
    expect(statusOf([confirmedOn('2024-11-20')], today)).toBe('source');
  });
});

test('the date of check is the latest of all dates of the coordinations', () => {
  expect(lastChecked([coordination({}), confirmedOn('2026-11-12')])).toBe('2026-11-12');
  expect(lastChecked([])).toBeUndefined();
});
