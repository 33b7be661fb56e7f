import { expect, test } from 'vitest';
import { labelOf, placeOf, readingOrder } from '#domain/book/handbook.ts';

const parts = [
  { id: 'del-1', chapters: ['a', 'b'] },
  { id: 'del-2', chapters: ['c'] },
];

test('the reading order runs through all parts', () => {
  expect(readingOrder(parts)).toEqual(['a', 'b', 'c']);
});

test('a chapter has its neighbours across parts', () => {
  expect(placeOf('a', parts)).toEqual({ part: 'del-1', previous: undefined, next: 'b' });
  expect(placeOf('b', parts)).toEqual({ part: 'del-1', previous: 'a', next: 'c' });
  expect(placeOf('c', parts)).toEqual({ part: 'del-2', previous: 'b', next: undefined });
});

test('a chapter outside the order is an error that says where to put it', () => {
  expect(() => placeOf('x', parts)).toThrow(
    'Chapter "x" is in no part of content/handbok/rekkefolge.yaml.',
  );
});

test('chapters are numbered through all parts, and appendices have letters', () => {
  const withAppendices = [
    ...parts.map((part) => ({ ...part, kind: 'chapters' as const })),
    { id: 'vedlegg', kind: 'appendices' as const, chapters: ['x', 'y'] },
  ];
  expect(['a', 'b', 'c', 'x', 'y'].map((id) => labelOf(id, withAppendices))).toEqual([
    '1',
    '2',
    '3',
    'A',
    'B',
  ]);
});
