import { expect, test } from 'vitest';
import { openVocabulary, otherWays } from '#domain/search/vocabulary.ts';
import { fold } from '#domain/site/norwegian.ts';
import { closeTo } from '#domain/site/spelling.ts';

const vocabulary = openVocabulary({
  words: 'foreldre innkalling møte politiråd rusproblemer støtte taushetsplikt råd',
  typed: 'lensmann',
  compounds: { short: ['råd'], neverLast: [], neverFirst: [], whole: [] },
});

test.each([
  ['stotte', 'støtte'],
  ['politiraad', 'politiråd'],
])('%s without its letters is %s', (typed, word) => {
  expect(otherWays(typed, vocabulary)).toEqual({ alike: word, parts: [] });
});

test.each(['møteinnkalling', 'moteinnkalling'])('%s is found by its parts', (typed) => {
  expect(otherWays(typed, vocabulary).parts).toEqual(['møte', 'innkalling']);
});

test.each([
  ['tausetsplikt', 'taushetsplikt'],
  ['lennsmann', 'lensmann'],
])('%s is a misspelt %s', (typed, word) => {
  expect(otherWays(typed, vocabulary).spelling).toBe(word);
});

test('of a compound with a part nobody has, the other part is known', () => {
  expect(vocabulary.endsOf('foreldrekafe')).toEqual(['foreldre']);
});

test('a word that is like none is found in no other way', () => {
  expect(otherWays('xyzzyqwert', vocabulary)).toEqual({ parts: [], spelling: undefined });
});

test('words that begin alike are offered, of a beginning that is long enough', () => {
  expect(vocabulary.begunAs('rusp')).toEqual(['rusproblemer']);
  expect(vocabulary.begunAs('rus')).toEqual([]);
});

test.each([
  ['evaulering', ['etablering', 'evaluering'], 'evaluering'],
  ['gambling', ['samling', 'gaming'], 'gaming'],
  ['karten', ['barten', 'karter'], 'karter'],
  ['xyzzyq', ['samling'], undefined],
])('«%s» is meant as the nearest of %s: %s', (typed, words, meant) => {
  expect(closeTo(typed, words, fold)).toBe(meant);
});
