import { describe, expect, test } from 'vitest';
import { documentsOf, isExpired } from '#domain/directory/local-documents.ts';
import type { LocalDocument } from '#domain/directory/types.ts';
import { coordination } from '../../support/coordination.ts';

const plan = (facts: Partial<LocalDocument> = {}): LocalDocument => ({
  title: 'Handlingsplan',
  kind: 'plan',
  period: { from: 2020, to: 2023 },
  source: 'https://example.com/',
  seen: '2026-11-21',
  ...facts,
});

describe('a plan', () => {
  test.each([
    ['before its first year', '2019-12-31', false],
    ['on the last day of its last year', '2023-12-31', false],
    ['on the day after', '2024-01-01', true],
  ])('%s, %s, is expired: %s', (_, today, expected) => {
    expect(isExpired(plan(), today)).toBe(expected);
  });

  test('without a period is never expired', () => {
    expect(isExpired(plan({ period: undefined }), '2099-01-01')).toBe(false);
  });
});

test('an agreement expires as a plan does, and a survey of one year does not', () => {
  expect(isExpired(plan({ kind: 'avtale' }), '2024-01-01')).toBe(true);
  expect(isExpired(plan({ kind: 'ungdata' }), '2024-01-01')).toBe(false);
});

describe('the documents of a kommune', () => {
  const documents = [
    plan({ title: 'Gammel' }),
    plan({ title: 'Ny', period: { from: 2024, to: 2027 } }),
    plan({ title: 'Bare den andre', kommuner: ['3303'] }),
  ];
  const titles = (kommune: string) =>
    documentsOf([coordination({ documents })], kommune, '2026-11-21').map(({ title }) => title);

  test('are those about it, with the expired ones last', () => {
    expect(titles('3301')).toEqual(['Ny', 'Gammel']);
    expect(titles('3303')).toEqual(['Ny', 'Gammel', 'Bare den andre']);
  });
});
