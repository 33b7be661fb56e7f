import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, ScaleAnswer } from '#domain/assessment/answers.ts';
import {
  dimensionScores,
  outcomeOf,
  unknownShare,
  type ScoredIndicator,
} from '#domain/assessment/stage.ts';

const indicator = (
  id: string,
  gate = false,
  requirement: 'must' | 'should' = 'must',
): ScoredIndicator => ({
  id,
  dimension: id.slice(0, 1),
  gate,
  requirement,
});

/** The twelve of the quick check: gates A1, B1, C1 and D1, and E1 as advice. */
const quickCheck = ['A1', 'A2', 'B1', 'B3', 'C1', 'C3', 'D1', 'D3', 'E1', 'F1', 'H1', 'I3'].map(
  (id) => indicator(id, /^[ABCD]1$/.test(id), id === 'E1' ? 'should' : 'must'),
);
const all = (answer: ScaleAnswer, others: Answers<ScaleAnswer> = {}): Answers<ScaleAnswer> => ({
  ...Object.fromEntries(quickCheck.map(({ id }) => [id, answer])),
  ...others,
});

const answer = fc.constantFrom<ScaleAnswer>(0, 1, 2, 3, 4, 'unknown', 'not-applicable');
const complete = fc.record(Object.fromEntries(quickCheck.map(({ id }) => [id, answer])));

/** A module: musts of one dimension, and no gates. */
const module = ['M1-1', 'M1-2', 'M1-3', 'M1-4', 'M1-5'].map((id) => ({
  ...indicator(id),
  dimension: 'M1',
}));

describe('a module', () => {
  const answered = (...levels: ScaleAnswer[]) =>
    Object.fromEntries(module.map(({ id }, at) => [id, levels[at] as ScaleAnswer]));

  test('gets the mean of its own musts, rounded down, and nothing caps it', () => {
    expect(outcomeOf(module, answered(0, 4, 4, 4, 4))).toEqual({
      kind: 'stage',
      level: 3,
      cappedBy: [],
    });
    expect(outcomeOf(module, answered(4, 4, 4, 4, 'not-applicable'))).toMatchObject({ level: 4 });
  });

  test('is insufficient when more than a fifth is unknown, and nothing when none applies', () => {
    expect(outcomeOf(module, answered(4, 4, 4, 4, 'unknown'))).toMatchObject({ kind: 'stage' });
    expect(outcomeOf(module, answered(4, 4, 4, 'unknown', 'unknown'))).toMatchObject({
      kind: 'insufficient',
    });
    expect(outcomeOf(module, all('not-applicable'))).toMatchObject({ kind: 'incomplete' });
    expect(outcomeOf(module, answered(...module.map((): ScaleAnswer => 'not-applicable')))).toEqual(
      { kind: 'nothing' },
    );
  });

  test('is one dimension in the profile', () => {
    expect(dimensionScores(module, answered(1, 2, 3, 4, 'unknown'))).toEqual([
      { dimension: 'M1', mean: 2.5 },
    ]);
  });

  test('never moves the stage of the other forms, nor they its own', () => {
    const ofModule = fc.record(Object.fromEntries(module.map(({ id }) => [id, answer])));
    fc.assert(
      fc.property(complete, ofModule, (answers, others) => {
        const together = { ...answers, ...others };
        expect(outcomeOf(quickCheck, together)).toEqual(outcomeOf(quickCheck, answers));
        expect(outcomeOf(module, together)).toEqual(outcomeOf(module, others));
      }),
    );
  });
});

describe('the stage', () => {
  test.each([0, 1, 2, 3, 4] as const)('is %i when every answer is %i', (level) => {
    expect(outcomeOf(quickCheck, all(level))).toMatchObject({ kind: 'stage', level });
  });

  test('is capped at 1 when a gate is 0, and says which', () => {
    expect(outcomeOf(quickCheck, all(4, { B1: 0 }))).toEqual({
      kind: 'stage',
      level: 1,
      cappedBy: ['B1'],
    });
  });

  test('is capped at 2 when a gate is below 3', () => {
    for (const low of [1, 2] as const) {
      expect(outcomeOf(quickCheck, all(4, { C1: low }))).toEqual({
        kind: 'stage',
        level: 2,
        cappedBy: ['C1'],
      });
    }
  });

  test('is not capped by a gate at 3', () => {
    expect(outcomeOf(quickCheck, all(4, { D1: 3 }))).toEqual({
      kind: 'stage',
      level: 3,
      cappedBy: [],
    });
  });

  test('is capped at 2 when a gate is unknown or not applicable: a must is not taken on trust', () => {
    for (const open of ['unknown', 'not-applicable'] as const) {
      expect(outcomeOf(quickCheck, all(4, { A1: open }))).toEqual({
        kind: 'stage',
        level: 2,
        cappedBy: ['A1'],
      });
    }
  });

  test('names no gate when the answers had not reached the cap', () => {
    expect(outcomeOf(quickCheck, all(1, { A1: 2 }))).toEqual({
      kind: 'stage',
      level: 1,
      cappedBy: [],
    });
  });

  test('rounds down, so that the words of the step hold for the whole', () => {
    expect(outcomeOf(quickCheck, all(3, { H1: 2 }))).toMatchObject({ level: 2 });
  });

  test('is never touched by utførende nivå, answered or not', () => {
    fc.assert(
      fc.property(complete, fc.option(answer, { nil: undefined }), (answers, e1) => {
        const { E1: _, ...others } = answers;
        const other = { ...others, ...(e1 !== undefined && { E1: e1 }) };
        expect(outcomeOf(quickCheck, other)).toEqual(outcomeOf(quickCheck, answers));
      }),
    );
  });

  test('never falls when one answer rises', () => {
    fc.assert(
      fc.property(complete, fc.constantFrom(...quickCheck), (answers, { id }) => {
        const level = answers[id];
        if (typeof level !== 'number' || level === 4) return;
        const before = outcomeOf(quickCheck, answers);
        const after = outcomeOf(quickCheck, { ...answers, [id]: (level + 1) as ScaleAnswer });
        expect(after.kind).toBe(before.kind);
        if (before.kind === 'stage' && after.kind === 'stage') {
          expect(after.level).toBeGreaterThanOrEqual(before.level);
        }
      }),
    );
  });

  test('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(outcomeOf(quickCheck, reversed)).toEqual(outcomeOf(quickCheck, answers));
      }),
    );
  });

  test('keeps within the scale', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const outcome = outcomeOf(quickCheck, answers);
        if (outcome.kind === 'stage') expect([0, 1, 2, 3, 4]).toContain(outcome.level);
      }),
    );
  });
});

describe('too little to build on', () => {
  test('is more than a fifth of «Vet ikke»', () => {
    const two = all(3, { A2: 'unknown', B3: 'unknown' });
    const three = { ...two, C3: 'unknown' as const };
    expect(outcomeOf(quickCheck, two).kind).toBe('stage');
    expect(outcomeOf(quickCheck, three)).toEqual({ kind: 'insufficient', unknownShare: 3 / 11 });
  });

  test('counts the share among what applies', () => {
    expect(unknownShare(quickCheck, all('not-applicable', { A1: 'unknown', A2: 3 }))).toBe(0.5);
    expect(unknownShare(quickCheck, {})).toBe(0);
  });

  test('is not the same as nothing but «Ikke aktuelt»', () => {
    expect(outcomeOf(quickCheck, all('not-applicable'))).toEqual({ kind: 'nothing' });
  });
});

test('an unfinished form tells what is missing', () => {
  const { A1: _, ...rest } = all(3);
  expect(outcomeOf(quickCheck, rest)).toEqual({ kind: 'incomplete', missing: ['A1'] });
});

describe('the profile', () => {
  test('is the mean of what was scored in each dimension', () => {
    const scores = dimensionScores(
      quickCheck,
      all(2, { A1: 4, B1: 'unknown', B3: 'not-applicable' }),
    );
    expect(scores[0]).toEqual({ dimension: 'A', mean: 3 });
    expect(scores[1]).toEqual({ dimension: 'B', mean: undefined });
  });

  test('stays between the lowest and the highest answer', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        for (const { mean } of dimensionScores(quickCheck, answers)) {
          if (mean === undefined) continue;
          expect(mean).toBeGreaterThanOrEqual(0);
          expect(mean).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});
