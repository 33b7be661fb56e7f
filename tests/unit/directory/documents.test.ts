import { describe, expect, test } from 'vitest';
import { documentsOf, isExpired } from '#domain/directory/documents/listed.ts';
import { document as plan } from '../../support/coordination.ts';

describe('a plan', () => {
  test.each([
    ['before its first year', '2019-12-31', false],
    ['on the last day of its last year', '2023-12-31', false],
    ['on the day after', '2024-01-01', true],
  ])('%s, %s, is expired: %s', (_, today, expected) => {
    expect(isExpired(plan(), today)).toBe(expected);
  });

  test('without years is never expired', () => {
    expect(isExpired(plan({ years: undefined }), '2099-01-01')).toBe(false);
  });
});

test('an agreement expires as a plan does, and a survey of one year does not', () => {
  expect(isExpired(plan({ kind: 'avtale' }), '2024-01-01')).toBe(true);
  expect(isExpired(plan({ kind: 'ungdata' }), '2024-01-01')).toBe(false);
});

test('a plan without a last year is never expired', () => {
  expect(isExpired(plan({ years: { from: 2018 } }), '2099-01-01')).toBe(false);
});

test('the documents of a kommune are those about it, the newest first, and the expired last', () => {
  const documents = [
    plan({ title: 'Gammel' }),
    plan({ title: 'Udatert', kind: 'politirad', years: undefined }),
    plan({ title: 'Ny', years: { from: 2024, to: 2027 }, kommuner: ['3301', '3303'] }),
    plan({ title: 'Hele landet', kommuner: [] }),
    plan({ title: 'Bare den andre', kommuner: ['3303'] }),
  ];
  const titles = (kommune: string) =>
    documentsOf(documents, kommune, '2026-11-21').map(({ title }) => title);
  expect(titles('3301')).toEqual(['Ny', 'Udatert', 'Gammel']);
  expect(titles('3303')).toEqual(['Ny', 'Bare den andre']);
});
