import { describe, expect, test } from 'vitest';
import { bestSections } from '#elements/search/pagefind.ts';
import { answerQuality, suggestion } from '#domain/search/search-words.ts';

describe('how well a hit answers the query', () => {
  test.each([
    ['politiråd', ['politirådet'], 'word'],
    ['politirådet', ['politiråd'], 'beginning'],
    ['politirod', ['politiet'], 'beginning'],
    ['tausetsplikt', ['ta'], 'nothing'],
    ['asdfgh', ['a'], 'nothing'],
    ['rus', ['rusmiddel'], 'word'],
    ['hvem bestemmer', ['Hvem'], 'word'],
    ['stillingsprosent', ['Bygg SLT', 'nyansatt stillingsprosent'], 'word'],
    ['politiråd', [], 'nothing'],
  ] as const)('«%s» against %j is %s', (query, found, answer) => {
    expect(answerQuality(query, found)).toBe(answer);
  });
});

describe('the word that was meant', () => {
  const words = ['taushetsplikt', 'politiråd', 'mandat'];

  test.each([
    ['tausetsplikt', 'taushetsplikt'],
    ['politirod', 'politiråd'],
    ['mandta', 'mandat'],
    ['mandat', undefined],
    ['politirådet', undefined],
    ['noe helt annet', undefined],
  ])('of «%s» is %s', (query, word) => {
    expect(suggestion(query, words)).toBe(word);
  });
});

test('the sections of a hit stand by how well they answer, not by their place on the page', () => {
  const section = (title: string, ...scores: number[]) => ({
    title,
    url: `#${title}`,
    weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
  });
  const sections = [section('first', 1), section('second', 5, 4), section('third', 3)];
  expect(bestSections(sections, 2).map(({ title }) => title)).toEqual(['second', 'third']);
});
