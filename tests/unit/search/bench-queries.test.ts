import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isFound, isWorse, rankOf, scoreOf } from '../../../scripts/bench/search/judge.ts';
import { missingAnswers } from '../../../scripts/bench/search/missing-answers.ts';
import {
  loadQueries,
  readQueries,
  type SearchQuery,
} from '../../../scripts/bench/search/queries.ts';

describe('the queries of the bench of the search', () => {
  test('can all be read, none in both files', () => {
    expect(loadQueries).not.toThrow();
  });

  const file = 'word:\n  nb:\n    hasj: /handbok/rus/\n';

  test('know which of the files they are of', () => {
    expect(readQueries(file, 'report')).toEqual([
      { text: 'hasj', language: 'nb', kind: 'word', set: 'report', answers: ['/handbok/rus/'] },
    ]);
  });

  test('are none in a file that only has a comment', () => {
    expect(readQueries('# None yet.\n', 'report')).toEqual([]);
  });

  test('are refused when they stand under two kinds', () => {
    const twice = `${file}synonym:\n  nb:\n    Hasj: /bekymret/\n`;
    expect(() => readQueries(twice, 'tune')).toThrow('«Hasj» (nb) stands twice');
  });

  test.each([
    ['a kind nobody knows', 'words:\n  nb:\n    hasj: /handbok/rus/\n', 'words'],
    ['an address without its slash', 'word:\n  nb:\n    hasj: /handbok/rus\n', 'hasj'],
    ['no answer', 'word:\n  nb:\n    hasj: []\n', 'hasj'],
  ])('are refused with %s, told by place', (_, yaml, place) => {
    expect(() => readQueries(yaml, 'tune')).toThrow(place);
  });
});

describe('the answers of a query', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-queries-'));
  mkdirSync(join(folder, 'handbok/rus'), { recursive: true });
  writeFileSync(join(folder, 'handbok/rus/index.html'), '<h2 id="ungdata">Ungdata</h2>');
  afterAll(() => rmSync(folder, { recursive: true }));

  const naming = (answer: string): SearchQuery[] => [
    { text: 'hasj', language: 'nb', kind: 'word', set: 'tune', answers: [answer] },
  ];

  test.each(['/handbok/rus/', '/handbok/rus/#ungdata'])('%s is there', (answer) => {
    expect(missingAnswers(naming(answer), folder)).toEqual([]);
  });

  test.each([
    ['/handbok/hasj/', 'no such page is built'],
    ['/handbok/rus/#hasj', 'the page has no id "hasj"'],
  ])('%s is told as missing, with its query', (answer, why) => {
    expect(missingAnswers(naming(answer), folder)).toEqual([
      `tune.yaml: «hasj» (nb): ${answer}: ${why}.`,
    ]);
  });
});

describe('judging hits', () => {
  const hit = (address: string, ...sections: string[]) => ({ address, sections });

  test('a page is answered by any part of it', () => {
    expect(rankOf(['/rus/'], [hit('/vold/'), hit('/rus/#ungdata')])).toBe(2);
  });

  test('a heading is answered by itself, or when it is listed under its page', () => {
    expect(rankOf(['/rus/#ungdata'], [hit('/rus/')])).toBeUndefined();
    expect(rankOf(['/rus/#ungdata'], [hit('/rus/#ungdata')])).toBe(1);
    expect(rankOf(['/rus/#ungdata'], [hit('/rus/', '/rus/#prover', '/rus/#ungdata')])).toBe(1);
  });

  test('the first of several answers counts, and an answer of another language does not', () => {
    expect(rankOf(['/rus/', '/vold/'], [hit('/skole/'), hit('/vold/'), hit('/rus/')])).toBe(2);
    expect(rankOf(['/rus/'], [hit('/nn/rus/')])).toBeUndefined();
  });

  test('what is below the third is not found, but counts in the mean', () => {
    const outcomes = [1, 4, undefined, undefined].map((rank, at) => ({ rank, empty: at === 3 }));
    expect(outcomes.map(isFound)).toEqual([true, false, false, false]);
    expect(scoreOf(outcomes)).toEqual({ count: 4, recall: 0.25, mrr: 1.25 / 4, empty: 1 });
  });

  test('worse is further down, or not at all', () => {
    const at = (rank?: number) => ({ rank, empty: false });
    expect(isWorse(at(1), at(2))).toBe(true);
    expect(isWorse(at(9), at())).toBe(true);
    expect(isWorse(at(2), at(1))).toBe(false);
    expect(isWorse(at(), at())).toBe(false);
  });
});
