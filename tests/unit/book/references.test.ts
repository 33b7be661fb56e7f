import { expect, test } from 'vitest';
import { parseReference, referencesIn } from '#domain/book/references.ts';

test('takes a reference apart', () => {
  expect(parseReference('begrep:politirad')).toEqual({ kind: 'begrep', id: 'politirad' });
  expect(parseReference('side:/om/#a')).toEqual({ kind: 'side', id: '/om/#a' });
});

test('leaves ordinary addresses alone', () => {
  for (const href of [
    'https://example.com',
    'mailto:a@example.com',
    '#kilde',
    '/om/',
    'toString:x',
  ]) {
    expect(parseReference(href)).toBeUndefined();
  }
});

test('finds each reference of a kind once, in the order of first mention', () => {
  const text = 'Se [b](kilde:to) og [a](kilde:en), [b](kilde:to) og [c](begrep:slt).';
  expect(referencesIn(text, 'kilde')).toEqual(['to', 'en']);
  expect(referencesIn(text, 'begrep')).toEqual(['slt']);
});
