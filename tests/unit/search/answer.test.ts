import { expect, test } from 'vitest';
import { noKommuner, together, totalIn, totalsOf } from '#domain/search/answer.ts';
import type { Hit, HitKind } from '#domain/search/hit.ts';

const hit = (address: string, kind: HitKind = 'chapter'): Hit => ({
  ...{ address, kind, title: address },
  ...{ excerpt: [], misses: [] },
});
const asker = hit('/kommune/asker/', 'kommune');
const addresses = (...all: Parameters<typeof together>) =>
  together(...all).hits.map(({ address }) => address);

test('a kommune one asks for comes first, and stands once', () => {
  const found = { named: [asker], guessed: [], isAsked: true };
  expect(addresses([hit('/a/'), asker], [hit('/b/')], found)).toEqual([
    ...['/kommune/asker/', '/a/', '/b/'],
  ]);
});

test('a kommune that is named among other words comes after the best page', () => {
  const found = { named: [asker], guessed: [], isAsked: false };
  expect(addresses([hit('/a/'), hit('/b/')], [], found)).toEqual(['/a/', '/kommune/asker/', '/b/']);
});

test('a kommune one can only guess is shown when there is nothing else', () => {
  const found = { named: [], guessed: [asker], isAsked: false };
  expect(addresses([], [hit('/b/')], found)).toEqual(['/b/']);
  expect(addresses([], [], found)).toEqual(['/kommune/asker/']);
});

test('the line goes after what answers the whole query', () => {
  expect(together([hit('/a/')], [hit('/b/')], noKommuner).whole).toBe(1);
});

test('hits are counted by kind, and kinds without hits are left out', () => {
  expect(
    totalsOf([{ kind: 'term' }, { kind: 'term' }, { kind: 'guide' }], {
      ...noKommuner,
      named: [asker],
    }),
  ).toEqual({
    ...{ term: 2, guide: 1, kommune: 1 },
  });
  expect(totalIn({ term: 2, guide: 1 })).toBe(3);
  expect(totalIn({ term: 2, guide: 1 }, 'term')).toBe(2);
  expect(totalIn({ term: 2 }, 'guide')).toBe(0);
});

test('a kommune one can only guess counts when there is nothing else', () => {
  const found = { ...noKommuner, guessed: [asker] };
  expect(totalsOf([], found)).toEqual({ kommune: 1 });
  expect(totalsOf([{ kind: 'term' }], found)).toEqual({ term: 1 });
});
