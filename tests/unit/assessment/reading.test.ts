import { describe, expect, test } from 'vitest';
import type { ScaleAnswer } from '#domain/assessment/answers.ts';
import { readingOf } from '#domain/assessment/priorities.ts';

const ids = ['M5-1', 'M5-2', 'M5-3'];
const read = (...given: (ScaleAnswer | undefined)[]) =>
  readingOf(
    ids,
    Object.fromEntries(
      given.flatMap((answer, at) => (answer === undefined ? [] : [[ids[at] ?? '', answer]])),
    ),
  );

describe('the reading of a form of will', () => {
  test.each([
    [[4, 4, 1], 'low'],
    [[0, 4, 4], 'low'],
    [[4, 2, 4], 'middle'],
    [[3, 3, 4], 'high'],
    [[3, 'not-applicable', 4], 'high'],
  ] as const)('of %j is %s, by the lowest of them', (given, reading) => {
    expect(read(...given)).toBe(reading);
  });

  test('is never high where somebody does not know', () => {
    expect(read(4, 4, 'unknown')).toBe('middle');
    expect(read(1, 4, 'unknown')).toBe('low');
  });

  test('is none until all is answered, nor where nothing is scored', () => {
    expect(read(4, 4)).toBeUndefined();
    expect(read('unknown', 'unknown', 'not-applicable')).toBeUndefined();
  });
});
