import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, ScaleAnswer } from '#domain/assessment/answers.ts';
import { orderOf } from '#domain/assessment/gaps.ts';
import { outcomeOf, type ScoredIndicator } from '#domain/assessment/stage.ts';
import { scaleAnswer } from './arbitraries.ts';

const indicator = (id: string, requirement: 'must' | 'should' = 'must'): ScoredIndicator => ({
  id,
  dimension: id.slice(0, 1),
  gate: /^[ABCD]1$/.test(id),
  requirement,
});

const asked = [
  ...['A1', 'A2', 'B1', 'B2', 'C1', 'D1'].map((id) => indicator(id)),
  indicator('E1', 'should'),
  ...['F1', 'F2', 'F3'].map((id) => indicator(id)),
];

const all = (answer: ScaleAnswer, others: Answers<ScaleAnswer> = {}): Answers<ScaleAnswer> => ({
  ...Object.fromEntries(asked.map(({ id }) => [id, answer])),
  ...others,
});

const idsOf = (gaps: readonly { id: string }[]) => gaps.map(({ id }) => id);

describe('the order of what to do', () => {
  test('begins with the gates that hold the whole down, those that cap hardest first', () => {
    const { holding, others } = orderOf(asked, all(4, { A1: 2, C1: 0, D1: 1, E1: 0 }));
    expect(idsOf(holding)).toEqual(['C1', 'D1', 'A1']);
    expect(idsOf(others)).toEqual(['E1']);
  });

  test('has a gate nobody knows of among what holds the whole down, after those that are known', () => {
    const { holding, toFindOut } = orderOf(asked, all(4, { A1: 'unknown', B1: 2, B2: 'unknown' }));
    expect(holding).toEqual([
      { id: 'B1', answer: 2, next: 3 },
      { id: 'A1', answer: 'unknown', next: undefined },
    ]);
    expect(toFindOut).toEqual(['B2']);
  });

  test('goes on with other gates, then other musts, then advice, each the lowest first', () => {
    const answers = all(1, { A2: 0, B1: 2, E1: 0, F1: 2, D1: 3, F2: 3, F3: 3 });
    const { holding, others } = orderOf(asked, answers);
    expect(holding).toEqual([]);
    expect(idsOf(others)).toEqual(['A1', 'C1', 'B1', 'A2', 'B2', 'F1', 'E1']);
  });

  test('leaves out what is at 3 or 4, and says the next level of the rest', () => {
    const { others } = orderOf(asked, all(3, { A2: 4, B2: 2 }));
    expect(others).toEqual([{ id: 'B2', answer: 2, next: 3 }]);
  });

  test('lists what to find out, gates first, and a gate that is said not to apply', () => {
    const answers = { A1: 1, A2: 'unknown', B1: 'not-applicable', B2: 'not-applicable' } as const;
    expect(orderOf(asked, answers).toFindOut).toEqual(['B1', 'A2']);
  });

  test('reckons what holds down from what counts, and orders what else is asked after it', () => {
    const module = [...asked, indicator('M1')];
    const answers = all(4, { A1: 2, M1: 0 });
    expect(idsOf(orderOf(module, answers, asked).holding)).toEqual(['A1']);
    expect(idsOf(orderOf(module, answers, asked).others)).toEqual(['M1']);
  });

  test('names what the outcome says holds it down, and each point once', () => {
    const complete = fc.record(Object.fromEntries(asked.map(({ id }) => [id, scaleAnswer])));
    fc.assert(
      fc.property(complete, (answers) => {
        const { holding, others, toFindOut } = orderOf(asked, answers);
        const outcome = outcomeOf(asked, answers);
        if (outcome.kind === 'stage') expect(outcome.cappedBy).toEqual(idsOf(holding));
        const named = [...idsOf(holding), ...idsOf(others), ...toFindOut];
        expect(new Set(named).size).toBe(named.length);
        for (const { id } of asked) {
          const answer = answers[id];
          if (answer === 'unknown' || (typeof answer === 'number' && answer < 3))
            expect(named).toContain(id);
        }
      }),
    );
  });
});
