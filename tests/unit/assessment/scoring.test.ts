import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Answers, Level, ScaleAnswer } from '#domain/assessment/answers.ts';
import { orderOf, type Order } from '#domain/assessment/gaps.ts';
import { tickOutcome, weakestDimensions } from '#domain/assessment/priorities.ts';
import { goneFrom, isDone, progressOn } from '#domain/assessment/progress.ts';
import {
  dimensionScores,
  mostUnknown,
  outcomeOf,
  unknownAmong,
  unknownShare,
  type Outcome,
  type ScoredIndicator,
} from '#domain/assessment/stage.ts';
import { anyAssessment, scaleAnswer } from './arbitraries.ts';

const read = <Data>(name: string) =>
  parse(
    readFileSync(new URL(`../../../content/egenvurdering/${name}`, import.meta.url), 'utf8'),
  ) as Data;

const requirementOf = new Map(
  read<{ id: string; requirement: 'must' | 'should' }[]>('dimensjoner.yaml').map(
    ({ id, requirement }) => [id, requirement],
  ),
);

/** The 54 indicators of the full form, as they are. */
const asked = new Set(read<{ indicators: string[] }>('skjemaer/full.yaml').indicators);
const full: ScoredIndicator[] = read<{ id: string; dimension: string; gate?: boolean }[]>(
  'indikatorer.yaml',
)
  .filter(({ id }) => asked.has(id))
  .map(({ id, dimension, gate = false }) => ({
    id,
    dimension,
    gate,
    requirement: requirementOf.get(dimension) ?? 'must',
  }));

const gates = full.filter(({ gate }) => gate).map(({ id }) => id);

const answersWith = (one: fc.Arbitrary<ScaleAnswer>) =>
  fc
    .array(one, { minLength: full.length, maxLength: full.length })
    .map((given): Answers<ScaleAnswer> =>
      Object.fromEntries(full.map(({ id }, at) => [id, given[at] as ScaleAnswer])),
    );

const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);
const complete = answersWith(scaleAnswer);
/** Mostly scored, so that the outcome is a stage more often than not. */
const scored = answersWith(fc.oneof({ weight: 12, arbitrary: level }, scaleAnswer));
const anyIndicator = fc.constantFrom(...full);
const partly = fc
  .tuple(complete, fc.uniqueArray(fc.constantFrom(...full.map(({ id }) => id))))
  .map(([answers, left]): Answers<ScaleAnswer> =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => !left.includes(id))),
  );

const stageOf = (outcome: Outcome) => (outcome.kind === 'stage' ? outcome.level : undefined);

test('there are 54 indicators in 11 dimensions, and four gates', () => {
  expect(full).toHaveLength(54);
  expect(new Set(full.map(({ dimension }) => dimension)).size).toBe(11);
  expect(gates).toEqual(['A1', 'B1', 'C1', 'D1']);
});

describe('bounds', () => {
  test('the stage, the means and the share of «Vet ikke» stay within their scales', () => {
    fc.assert(
      fc.property(partly, (answers) => {
        const stage = stageOf(outcomeOf(full, answers));
        if (stage !== undefined) expect([0, 1, 2, 3, 4]).toContain(stage);
        for (const { dimension, mean } of dimensionScores(full, answers)) {
          const own = full
            .filter((one) => one.dimension === dimension)
            .map(({ id }) => answers[id])
            .filter((answer) => typeof answer === 'number');
          if (own.length === 0) expect(mean).toBeUndefined();
          else {
            expect(mean).toBeGreaterThanOrEqual(Math.min(...own));
            expect(mean).toBeLessThanOrEqual(Math.max(...own));
          }
        }
        const share = unknownShare(full, answers);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the stage is never above the lowest mean that could give it', () => {
    fc.assert(
      fc.property(answersWith(level), (answers) => {
        const musts = full.filter(({ requirement }) => requirement === 'must');
        const sum = musts.reduce((all, { id }) => all + Number(answers[id]), 0);
        expect(stageOf(outcomeOf(full, answers))).toBeLessThanOrEqual(sum / musts.length);
      }),
    );
  });
});

describe('monotone', () => {
  test('one answer raised never lowers the stage, nor any mean', () => {
    fc.assert(
      fc.property(scored, anyIndicator, (answers, { id, dimension }) => {
        const before = answers[id];
        if (typeof before !== 'number' || before === 4) return;
        const raised = { ...answers, [id]: (before + 1) as Level };
        const [was, is] = [outcomeOf(full, answers), outcomeOf(full, raised)];
        expect(is.kind).toBe(was.kind);
        if (was.kind === 'stage' && is.kind === 'stage') {
          expect(is.level).toBeGreaterThanOrEqual(was.level);
        }
        const meanIn = (all: Answers<ScaleAnswer>) =>
          dimensionScores(full, all).find((one) => one.dimension === dimension)?.mean ?? 0;
        expect(meanIn(raised)).toBeGreaterThan(meanIn(answers));
      }),
    );
  });

  test('one more «Vet ikke» never lowers the share of them', () => {
    fc.assert(
      fc.property(complete, anyIndicator, (answers, { id }) => {
        const more = { ...answers, [id]: 'unknown' as const };
        expect(unknownShare(full, more)).toBeGreaterThanOrEqual(unknownShare(full, answers));
      }),
    );
  });
});

describe('gates', () => {
  test('any gate at 0 caps the whole at 1, any below 3 or unknown at 2, whatever the rest', () => {
    fc.assert(
      fc.property(
        answersWith(level),
        fc.constantFrom(...gates),
        fc.constantFrom<ScaleAnswer>(0, 1, 2, 'unknown', 'not-applicable'),
        (answers, gate, low) => {
          const stage = stageOf(outcomeOf(full, { ...answers, [gate]: low }));
          expect(stage).toBeLessThanOrEqual(low === 0 ? 1 : 2);
        },
      ),
    );
  });

  test('nothing but a gate caps: with the gates at 3 or 4 the stage is the mean rounded down', () => {
    fc.assert(
      fc.property(answersWith(level), fc.constantFrom<Level>(3, 4), (answers, high) => {
        const open = { ...answers, ...Object.fromEntries(gates.map((id) => [id, high])) };
        const outcome = outcomeOf(full, open);
        const musts = full.filter(({ requirement }) => requirement === 'must');
        const sum = musts.reduce((all, { id }) => all + Number(open[id]), 0);
        expect(outcome).toEqual({
          kind: 'stage',
          level: Math.floor(sum / musts.length),
          cappedBy: [],
        });
      }),
    );
  });

  test('utførende nivå never moves the outcome, answered or not', () => {
    fc.assert(
      fc.property(complete, complete, (answers, others) => {
        const advice = full.filter(({ requirement }) => requirement === 'should');
        expect(advice.length).toBeGreaterThan(0);
        const swapped = { ...answers };
        for (const { id } of advice) Object.assign(swapped, { [id]: others[id] });
        expect(outcomeOf(full, swapped)).toEqual(outcomeOf(full, answers));
      }),
    );
  });
});

describe('«Vet ikke»', () => {
  test('is withheld from the stage exactly when more than a fifth of what applies is unknown', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const musts = full.filter(({ requirement }) => requirement === 'must');
        const tooMany = unknownShare(musts, answers) > mostUnknown;
        expect(outcomeOf(full, answers).kind === 'insufficient').toBe(tooMany);
      }),
    );
  });

  test('is counted, and each is listed as something to find out', () => {
    fc.assert(
      fc.property(partly, (answers) => {
        const { unknown, applicable } = unknownAmong(full, answers);
        expect(unknown).toBe(Object.values(answers).filter((one) => one === 'unknown').length);
        expect(applicable).toBeLessThanOrEqual(Object.keys(answers).length);
        const { holding, toFindOut } = orderOf(full, answers);
        expect(holding.length + toFindOut.length).toBeGreaterThanOrEqual(unknown);
      }),
    );
  });
});

describe('order', () => {
  test('of answers and of questions does not matter to the outcome', () => {
    fc.assert(
      fc.property(
        partly,
        fc.shuffledSubarray(full, { minLength: full.length, maxLength: full.length }),
        (answers, shuffled) => {
          const reversed = Object.fromEntries(Object.entries(answers).reverse());
          const one = outcomeOf(full, answers);
          const other = outcomeOf(shuffled, reversed);
          expect(other.kind).toBe(one.kind);
          expect(stageOf(other)).toBe(stageOf(one));
          const idsOf = ({ holding, others }: Order) =>
            [...holding, ...others].map(({ id }) => id).toSorted();
          expect(idsOf(orderOf(shuffled, reversed))).toEqual(idsOf(orderOf(full, answers)));
        },
      ),
    );
  });
});

describe('the weakest dimensions', () => {
  test('are two, those as low as the second with them, four at most, below 3, and never utførende nivå', () => {
    fc.assert(
      fc.property(partly, (answers) => {
        const weak = weakestDimensions(full, answers);
        const musts = full.filter(({ requirement }) => requirement === 'must');
        const means = dimensionScores(musts, answers).flatMap(({ mean }) =>
          mean === undefined ? [] : [mean],
        );
        const [lowest = 0, second = 0] = means.toSorted((a, b) => a - b);
        const alike = means.filter((mean) => mean <= second);
        expect(weak.length).toBeLessThanOrEqual(4);
        if (means.length > 2 && second < 3)
          expect(weak.length).toBe(alike.length <= 4 ? alike.length : lowest < second ? 1 : 0);
        for (const { dimension, mean } of weak) {
          expect(dimension).not.toBe('E');
          expect(mean).toBeLessThan(3);
        }
      }),
    );
  });

  test('come in the order of the form when they are equally low', () => {
    const named = (low: readonly string[]) =>
      weakestDimensions(
        full,
        Object.fromEntries(
          full.map(({ id, dimension }) => [id, low.includes(dimension) ? 1 : (2 as const)]),
        ),
      ).map(({ dimension }) => dimension);
    expect(named(['H', 'A', 'B'])).toEqual(['A', 'B', 'H']);
    expect(named([])).toEqual([]);
  });

  test('are not named where there is nothing to compare with', () => {
    expect(weakestDimensions(full, { A1: 0, B1: 1 })).toEqual([]);
  });
});

describe('a list to tick off', () => {
  const conditions = [
    { id: 'behov', requirement: 'should' as const },
    { id: 'vedtak', requirement: 'must' as const },
    { id: 'plan', requirement: 'should' as const },
  ];

  test('counts what is ticked, and keeps the rest in the order of the list', () => {
    expect(tickOutcome(conditions, { vedtak: 'yes', plan: 'partly' })).toEqual({
      done: 1,
      mustsDone: 1,
      musts: 1,
      toDo: ['behov', 'plan'],
    });
  });
});

describe('progress', () => {
  test('counts what is answered, also «Vet ikke» and «Ikke aktuelt», and nothing inherited', () => {
    const ids = ['A1', 'A2', 'B1', 'constructor', '__proto__'];
    const progress = progressOn(ids, { A1: 0, A2: 'unknown' });
    expect(progress).toEqual({ answered: 2, total: 5 });
    expect(isDone(progress)).toBe(false);
    expect(isDone(progressOn(['A1'], { A1: 0 }))).toBe(true);
  });

  test('names what is held for questions that are gone, and nothing that is asked', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const gone = goneFrom(assessment, ['A1', 'B2']);
        expect(gone).not.toContain('A1');
        for (const id of Object.keys(assessment.answers)) {
          expect(gone.includes(id)).toBe(id !== 'A1' && id !== 'B2');
        }
        expect(new Set(gone).size).toBe(gone.length);
      }),
    );
  });
});
