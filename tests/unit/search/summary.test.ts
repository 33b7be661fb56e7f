import { expect, test } from 'vitest';
import { summaryOf } from '#domain/search/summary.ts';
import type { SearchData } from '#domain/search/page-data.ts';

const told = {
  hits: '{count} treff på «{query}»',
  hitsOfKind: '{count} treff på «{query}» · {kind}',
  noneOfKind: '{count} treff på «{query}», men ingen av typen {kind}',
  noHits: 'Ingen treff på «{query}».',
  noHitsHelp: 'Prøv et kortere ord.',
  kinds: { chapter: 'Kapittel' },
} as SearchData;

const summary = (total: number, chosen?: 'chapter', shown?: 'chapter') =>
  summaryOf({ query: 'råd', total }, { chosen, shown }, told, 'nb').replaceAll('\u00a0', ' ');

test('tells how many hits there are, of which kind, and when none is of the kind that is chosen', () => {
  expect(summary(12)).toBe('12 treff på «råd»');
  expect(summary(12_000)).toBe('12 000 treff på «råd»');
  expect(summary(3, 'chapter', 'chapter')).toBe('3 treff på «råd» · Kapittel');
  expect(summary(3, 'chapter')).toBe('3 treff på «råd», men ingen av typen Kapittel');
});

test('tells what to try where there is none, whatever is chosen', () => {
  expect(summary(0)).toBe('Ingen treff på «råd». Prøv et kortere ord.');
  expect(summary(0, 'chapter')).toBe(summary(0));
});
