import { expect, test } from 'vitest';
import { stemsOf } from '#domain/search/endings.ts';
import { hasBeginning, hasWord } from '#domain/search/judging.ts';
import { sameWordsIn } from '#domain/search/same-words.ts';
import { suggestionsFor } from '#domain/search/suggestions.ts';
import { calledBy } from '#domain/search/titles.ts';

test.each([
  ['politirådet', ['Politiråd']],
  ['plikt', ['taushetsplikten']],
  ['råd', ['politiråd']],
  ['styrende nivå', ['styrende', 'nivået']],
])('«%s» is found in %s', (asked, found) => {
  expect(hasWord(asked, found)).toBe(true);
});

test.each([
  ['tausetsplikt', ['ta']],
  ['råd', ['rådhuset'.slice(2)]],
  ['styrende nivå', ['styrende']],
])('«%s» is not found in %s', (asked, found) => {
  expect(hasWord(asked, found)).toBe(false);
});

test('two forms of a word have a stem in common', () => {
  expect(stemsOf('forebygge').some((stem) => stemsOf('forebygging').includes(stem))).toBe(true);
  expect(stemsOf('plan')).toEqual(['plan']);
});

test('a page is called what its title says, whatever the ending', () => {
  expect(
    calledBy(
      ['arsrapporten'],
      [
        ['arsrapport', 'a'],
        ['arshjul', 'b'],
      ],
    ),
  ).toEqual(new Set(['a']));
});

const glossary = [
  {
    term: { nb: 'taushetsplikt', nn: 'teieplikt' },
    english: 'confidentiality',
    synonyms: { nb: ['taushet'], nn: [] },
  },
];
const kept = {
  same: [{ typed: ['Hasj'], means: ['vold'] }],
  forms: [['vold', 'vald'] as const],
};

test('a term is found by its synonyms, its other name and its English one', () => {
  const [names, typed] = sameWordsIn('nb', glossary, kept).find(([means]) =>
    means.includes('taushetsplikt'),
  ) ?? [[], []];
  expect(names[0]).toBe('taushetsplikt');
  expect(typed).toEqual(expect.arrayContaining(['taushet', 'teieplikt', 'confidentiality']));
});

test('in nynorsk, what a word means is looked for in both written languages', () => {
  const meansOf = (language: 'nb' | 'nn') =>
    sameWordsIn(language, [], kept).find(([, typed]) => typed.includes('hasj'))?.[0];
  expect(meansOf('nb')).toEqual(['vold']);
  expect(meansOf('nn')).toEqual(['vald', 'vold']);
});

test('a misspelt word is offered in the whole query', () => {
  const wanted = ['tausetsplikt', 'skole'].map((written) => ({ written, alternatives: [] }));
  const { spelling } = suggestionsFor(wanted, ['taushetsplikt', undefined], [], 'nb');
  expect(spelling).toBe('taushetsplikt skole');
});

test('a word that begins alike is something like it, letters struck at random are like nothing', () => {
  expect(hasBeginning('foreldrekafe', ['forsvar'])).toBe(true);
  expect(hasBeginning('xyzzyq', ['x', 'ta'])).toBe(false);
});
