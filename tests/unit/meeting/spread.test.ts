import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScaleAnswer } from '#domain/assessment/answers.ts';
import {
  agreedAnswer,
  byDisagreement,
  isWide,
  quartilesOf,
  spreadOf,
  type Vote,
} from '#domain/meeting/spread.ts';
import { scaleAnswer } from '../assessment/arbitraries.ts';

const by = (role: 'kommune' | 'police', ...answers: ScaleAnswer[]): Vote[] =>
  answers.map((answer) => ({ role, answer }));

const anyVotes = fc.array(
  fc.record({
    role: fc.constantFrom('kommune' as const, 'police' as const, 'school' as const, undefined),
    answer: scaleAnswer,
  }),
  { maxLength: 12 },
);

describe('the spread of a point', () => {
  test('is the distance between the quartiles, the medians of the halves', () => {
    expect(quartilesOf([4, 0, 1, 2, 3])).toEqual({ lower: 0.5, median: 2, upper: 3.5 });
    expect(quartilesOf([1, 3])).toEqual({ lower: 1, median: 2, upper: 3 });
    expect(quartilesOf([2])).toEqual({ lower: 2, median: 2, upper: 2 });
    expect(quartilesOf([])).toBeUndefined();
  });

  test('of ten is not wide because of one, though the widest distance between two is four steps', () => {
    const one = spreadOf('A1', by('kommune', 3, 3, 3, 3, 3, 3, 2, 3, 4, 0));
    expect(one).toMatchObject({ within: 0, width: 0 });
    expect(isWide(one)).toBe(false);
  });

  test('of ten is wide when half of them see it otherwise', () => {
    const one = spreadOf('A1', by('kommune', 1, 1, 1, 1, 1, 3, 3, 3, 3, 3));
    expect(one).toMatchObject({ within: 2, sides: undefined, width: 2 });
    expect(isWide(one)).toBe(true);
  });

  test('is wide when kommune and police see it otherwise, though the quartiles are not', () => {
    const one = spreadOf('A1', [...by('kommune', 3, 3, 3, 3, 3, 3, 3, 3), ...by('police', 1, 1)]);
    expect(one).toMatchObject({ within: 0, sides: 2, width: 2 });
    expect(isWide(one)).toBe(true);
  });

  test('is never wider than the distance between the lowest and the highest', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const levels = votes.map(({ answer }) => answer).filter((one) => typeof one === 'number');
        const range = levels.length === 0 ? 0 : Math.max(...levels) - Math.min(...levels);
        expect(spreadOf('A1', votes).width).toBeLessThanOrEqual(range);
      }),
    );
  });
});

describe('what to talk about first', () => {
  test('is the widest, by either kind of spread', () => {
    const quartiles = spreadOf('Q', by('kommune', 0, 0, 0, 3, 3, 3));
    const sides = spreadOf('S', [...by('kommune', 4, 4, 4, 4, 4, 4, 4, 4), ...by('police', 0, 0)]);
    const narrow = spreadOf('N', by('kommune', 2, 2, 3, 3));
    expect(byDisagreement([narrow, quartiles, sides], new Set()).map(({ id }) => id)).toEqual([
      ...['S', 'Q', 'N'],
    ]);
  });

  test('falls or stays from one to the next, whatever the votes', () => {
    fc.assert(
      fc.property(fc.array(anyVotes, { maxLength: 10 }), (all) => {
        const ordered = byDisagreement(
          all.map((votes, at) => spreadOf(`A${at}`, votes)),
          new Set(),
        );
        const widths = ordered.map(({ width }) => width);
        expect(widths).toEqual(widths.toSorted((a, b) => b - a));
        expect(ordered).toHaveLength(all.length);
      }),
    );
  });

  test('is the gate where two are alike, else the order of the form', () => {
    const three = ['A', 'B', 'C'].map((id) => spreadOf(id, by('kommune', 1, 3)));
    expect(byDisagreement(three, new Set(['C'])).map(({ id }) => id)).toEqual(['C', 'A', 'B']);
  });
});

describe('what is agreed without talking', () => {
  test.each<[ScaleAnswer[], ScaleAnswer | undefined]>([
    [[2, 3, 3], 3],
    [[2, 3], 2],
    [['unknown', 'unknown', 3], 'unknown'],
    [['not-applicable', 'not-applicable', 'unknown'], 'not-applicable'],
    [[], undefined],
  ])('%j is %j', (answers, agreed) => {
    expect(agreedAnswer(spreadOf('A1', by('kommune', ...answers)))).toBe(agreed);
  });
});
