import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitter } from '#domain/search/compounds.ts';

const words = new Set(
  'politi råd arbeid barne barnevern vern vakt forebygging kriminalitet kvalitet kurs kveld start skole over sikt'.split(
    ' ',
  ),
);
const rules = { short: ['råd'], neverLast: ['ende'], neverFirst: ['over'], whole: ['skolestart'] };
const split = splitter(words, rules);

test.each([
  ['politiråd', ['politi', 'råd']],
  ['politirådets', ['politi', 'rådets']],
  ['forebyggingsarbeid', ['forebyggings', 'arbeid']],
  ['barnevernvakt', ['barne', 'vern', 'vakt']],
  ['barnevernsvakt', ['barne', 'verns', 'vakt']],
  ['kriminalitetsforebygging', ['kriminalitets', 'forebygging']],
])('%s is cut into %s, with its binding letter in the part before', (word, parts) => {
  expect(split(word)).toEqual(parts);
});

test('a binding s is not taken for the first letter of the next word', () => {
  const withSkurs = splitter(new Set([...words, 'skurs']), rules);
  expect(withSkurs('kveldskurs')).toEqual(['kvelds', 'kurs']);
});

test.each(['oversikt', 'skolestart', 'vern', 'ukjentord', 'rådende'])('%s stays whole', (word) => {
  expect(split(word)).toEqual([word]);
});

test('the parts of a word are the word when they are joined', () => {
  const letters = fc.array(fc.constantFrom(...words, 's', 'e', 'x'), { maxLength: 5 });
  fc.assert(
    fc.property(letters, (pieces) => {
      const word = pieces.join('');
      expect(split(word).join('')).toBe(word);
    }),
  );
});
