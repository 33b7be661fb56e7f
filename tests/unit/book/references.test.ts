import { expect, test } from 'vitest';
import { parse } from '#book/tree/parse.ts';
import { idsReferredTo, parseReference, textsByReference } from '#domain/book/references.ts';
import { treeOf } from '../../support/prose.ts';

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
  for (const tree of [parse(text), treeOf(text)]) {
    expect(idsReferredTo(tree, 'kilde')).toEqual(['to', 'en']);
    expect(idsReferredTo(tree, 'begrep')).toEqual(['slt']);
  }
});

test('a source without words is found as one with words', () => {
  const text = 'En.[](kilde:to) To.[](kilde:en)';
  for (const tree of [parse(text), treeOf(text)])
    expect(idsReferredTo(tree, 'kilde')).toEqual(['to', 'en']);
});

test('a reference inside code is no reference', () => {
  expect(idsReferredTo(parse('Skriv `[a](kilde:en)`.'), 'kilde')).toEqual([]);
});

test('finds the texts that refer to something, each once and in their order', () => {
  const texts = ['[a](kilde:en) [b](kilde:en)', '[c](begrep:en)', 'En.[](kilde:en) [d](kilde:to)'];
  const referringTo = textsByReference(texts, parse);
  expect(referringTo('kilde', 'en')).toEqual([texts[0], texts[2]]);
  expect(referringTo('begrep', 'en')).toEqual([texts[1]]);
  expect(referringTo('lov', 'en')).toEqual([]);
});
