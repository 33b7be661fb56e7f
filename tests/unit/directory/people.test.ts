import { describe, expect, test } from 'vitest';
import { packIndex } from '#domain/directory/packed-index.ts';
import { unpackIndex, withoutPastPeople } from '#domain/directory/search-index.ts';
import { search } from '#domain/directory/search.ts';
import type { Coordination } from '#domain/directory/types.ts';
import { catalogue } from '../../support/catalogue.ts';

/** A made-up coordination with a made-up contact, confirmed on a day or never. */
const example = (id: string, kommuner: string[], name: string, date?: string): Coordination => ({
  id,
  kommuner,
  role: { nb: 'SLT-koordinator', nn: 'SLT-koordinator' },
  evidence: [],
  bydeler: [],
  links: [],
  person: { name, phone: '12345678', email: 'post@eksempel.example' },
  ...(date && { confirmation: { date, by: 'Eksempel kommune', source: 'Oppdiktet' } }),
});

const index = packIndex({
  ...catalogue,
  today: '2026-11-24',
  coordinations: [
    example('fersk', ['4221', '4222'], 'Fersk Eksempelsen', '2026-10-01'),
    example('gammel', ['3301'], 'Gammel Oppdiktet', '2024-11-23'),
    example('aldri', ['4601'], 'Ubekreftet Påfunn'),
    example('framtid', ['5001'], 'Framtidig Tenktnavn', '2027-01-01'),
  ],
});
const directory = unpackIndex(index);
const found = (query: string) =>
  search(directory, query).hits.map(({ kommune, reason }) => `${kommune.name} ${reason.type}`);

describe('a contact that is confirmed and fresh', () => {
  test.each(['Fersk Eksempelsen', 'fersk eks', 'Eksempelsen', 'eksempels'])(
    'is found by «%s», with each kommune it covers',
    (query) => {
      expect(found(query)).toEqual(['Valle person', 'Bykle person']);
    },
  );

  test('is not found by a few letters, by letters from the inside, or by a misspelling', () => {
    for (const query of ['fe', 'sempelsen', 'Eksempelsne', 'Fersk Eksempelsøn']) {
      expect(
        found(query).filter((hit) => hit.endsWith('person')),
        query,
      ).toEqual([]);
    }
  });

  test('comes without telephone number and e-mail', () => {
    expect(JSON.stringify(index)).not.toMatch(/12345678|eksempel\.example/);
  });
});

test.each(['Gammel Oppdiktet', 'Ubekreftet Påfunn', 'Framtidig Tenktnavn'])(
  'the withheld name %s is not in the index at all',
  (name) => {
    for (const part of name.split(' ')) expect(JSON.stringify(index)).not.toContain(part);
    expect(found(name)).toEqual([]);
  },
);

test('a name is found until its last day, also in an index made long before', () => {
  const foundOn = (day: string) =>
    search(unpackIndex(withoutPastPeople(index, day)), 'Fersk Eksempelsen').hits.length;
  const [, lastDay] = index.people[0] ?? [];
  expect(lastDay).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(foundOn(lastDay ?? '')).toBe(2);
  expect(foundOn('2099-01-01')).toBe(0);
});
