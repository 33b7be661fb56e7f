import { expect, test } from 'vitest';
import { show } from '../../../scripts/content-check/schema-problems.ts';

test('a text is shown whole in quotation marks', () => {
  expect(show('Gå til innholdet')).toBe('«Gå til innholdet»');
  expect(show('a'.repeat(80))).toBe(`«${'a'.repeat(80)}»`);
});

test('a long text is cut at a word, and its quotation marks are closed', () => {
  const text =
    'Reglene vi viser til, med det de sier i klart språk, hvor du leser dem, og når vi sist så etter.';
  expect(show(text)).toBe(
    '«Reglene vi viser til, med det de sier i klart språk, hvor du leser dem, og når …»',
  );
  expect(show('a'.repeat(90))).toBe(`«${'a'.repeat(80)} …»`);
});

test('a text of several lines is shown on one', () => {
  expect(show('Første linje\n  og andre.\n')).toBe('«Første linje og andre.»');
});

test('what is no text is shown as data, and nothing by its name', () => {
  expect(show(['a', 1])).toBe('["a",1]');
  expect(show(undefined)).toBe('ingenting');
});
