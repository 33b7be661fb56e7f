import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Indicator } from '#domain/assessment/types.ts';
import { groupBy } from '#domain/site/group-by.ts';
import { anchoring } from './anchoring.ts';
import { coordinator } from './coordinator.ts';
import { groups } from './groups.ts';
import { measures } from './measures.ts';
import { understanding } from './understanding.ts';
import { combinations, levelsFor, type Wording } from './wording.ts';

const path = 'content/egenvurdering/indikatorer.yaml';
const indicators = new Map(
  (parse(readFileSync(path, 'utf8')) as Indicator[]).map((one) => [one.id, one]),
);
const wordings = [...anchoring, ...coordinator, ...groups, ...measures, ...understanding];

/** Whole words of a level that say when it holds. */
const saysAll = (text: string, words: readonly string[]) =>
  words.every((one) => text.includes(one));

describe.each(wordings.map((one) => [one.id, one] as const))('%s', (id, wording) => {
  const levels = indicators.get(id)?.levels ?? { nb: [], nn: [] };

  test('every kommune there may be is on one level, and no more than one', () => {
    const off = combinations(wording)
      .map((facts) => ({ facts, levels: levelsFor(wording, facts) }))
      .filter((one) => one.levels.length !== 1);
    expect(off).toEqual([]);
  });

  test('more in place never gives a lower level', () => {
    expect(stepsDown(wording)).toEqual([]);
  });

  test('each fact decides something', () => {
    const idle = Object.keys(wording.facts).filter((fact) => !isDecisive(wording, fact));
    expect(idle).toEqual([]);
  });

  test.each(['nb', 'nn'] as const)(
    'the levels say what decides between them, in %s',
    (language) => {
      const said = levels[language].map((text) =>
        wording.levels.flatMap((rule, level) => (saysAll(text, rule[language]) ? [level] : [])),
      );
      expect(said, `${path}: the words of ${id} that the cases rest on`).toEqual([
        [0],
        [1],
        [2],
        [3],
        [4],
      ]);
    },
  );

  test.each(wording.cases)('%s', (_words, facts, level) => {
    expect(combinations(wording)).toContainEqual(facts);
    expect(levelsFor(wording, facts)).toEqual([level]);
  });
});

test.each(['A1', 'A3', 'A4', 'B2', 'B3', 'C3', 'D1', 'D5', 'E4', 'G1', 'G2'])(
  'the cases of %s are six or more, on every level',
  (id) => {
    const cases = wordings.find((one) => one.id === id)?.cases ?? [];
    expect(cases.length).toBeGreaterThanOrEqual(6);
    expect(new Set(cases.map(([, , level]) => level)).size).toBe(5);
  },
);

/** Pairs where a fact goes up, the rest stands, and the level goes down. */
function stepsDown(wording: Wording): unknown[] {
  const { facts, neutral = [] } = wording;
  const all = combinations(wording);
  return Object.keys(facts)
    .filter((fact) => !neutral.includes(fact))
    .flatMap((fact) => {
      const rank = (one: (typeof all)[number]) => facts[fact]?.indexOf(one[fact] ?? 0) ?? 0;
      return pairsBut(all, fact)
        .map(([a, b]) => (rank(a) < rank(b) ? [a, b] : [b, a]) as [typeof a, typeof b])
        .filter(([a, b]) => (levelsFor(wording, b)[0] ?? 0) < (levelsFor(wording, a)[0] ?? 0));
    });
}

const isDecisive = (wording: Wording, fact: string): boolean =>
  pairsBut(combinations(wording), fact).some(
    ([a, b]) => levelsFor(wording, a)[0] !== levelsFor(wording, b)[0],
  );

/** Pairs of combinations that differ in one fact alone. */
function pairsBut<Facts extends Readonly<Record<string, unknown>>>(
  all: readonly Facts[],
  fact: string,
): [Facts, Facts][] {
  const rest = (one: Facts) => JSON.stringify({ ...one, [fact]: undefined });
  return [...groupBy(all, rest).values()].flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b): [Facts, Facts] => [a, b])),
  );
}
