import { expect, test } from 'vitest';
import { readingMinutes, wordsIn } from '#domain/book/words.ts';

test('reading takes a minute for 200 words, and never none', () => {
  expect(readingMinutes('ord '.repeat(1000))).toBe(5);
  expect(readingMinutes('')).toBe(1);
});

test('words are counted as the reader sees them', () => {
  expect(
    wordsIn(
      'Se [politirådet](begrep:politirad) – og <Callout kind="tips" title="x">det</Callout> 2026.',
    ),
  ).toBe(4);
});
