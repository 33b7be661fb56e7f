import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountInWords } from '#domain/assessment/account-in-words.ts';
import { accountOf } from '#domain/assessment/account.ts';
import { isLevel, type Answers, type Level, type ScaleAnswer } from '#domain/assessment/answers.ts';
import { shownMean } from '#domain/assessment/mean.ts';
import { outcomeOf, type ScoredIndicator } from '#domain/assessment/stage.ts';
import { textsIn } from '../../support/texts.ts';

const asked: ScoredIndicator[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'D1', 'D2', 'E1', 'F1'].map(
  (id) => ({
    id,
    dimension: id.slice(0, 1),
    gate: /^[ABCD]1$/.test(id),
    requirement: id === 'E1' ? 'should' : 'must',
  }),
);

const all = (answer: ScaleAnswer, others: Answers<ScaleAnswer> = {}): Answers<ScaleAnswer> => ({
  ...Object.fromEntries(asked.map(({ id }) => [id, answer])),
  ...others,
});

const answer = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom<ScaleAnswer>(0, 1, 2, 3, 4) },
  fc.constantFrom<ScaleAnswer>('unknown', 'not-applicable'),
);
const complete = fc.record(Object.fromEntries(asked.map(({ id }) => [id, answer])));

const levelOf = (answers: Answers<ScaleAnswer>) => {
  const outcome = outcomeOf(asked, answers);
  return outcome.kind === 'stage' ? outcome.level : undefined;
};

/** The answers once so many levels are put on musts that have room for them, in an order of choice. */
function raised(answers: Answers<ScaleAnswer>, steps: number, order: readonly string[]) {
  let left = steps;
  const after: Record<string, ScaleAnswer> = { ...answers };
  for (const id of order) {
    const from = after[id];
    if (!isLevel(from)) continue;
    const up = Math.min(4 - from, left);
    after[id] = (from + up) as Level;
    left -= up;
  }
  expect(left).toBe(0);
  return after;
}

const musts = asked.filter(({ requirement }) => requirement === 'must').map(({ id }) => id);
const anyOrder = fc.shuffledSubarray(musts, { minLength: musts.length, maxLength: musts.length });

describe('how the stage is reckoned', () => {
  test('tells the mean, what it gives alone, each gate with its cap, and what is left out', () => {
    const answers = all(4, { A1: 0, B1: 2, C2: 'unknown', F1: 'not-applicable' });
    expect(accountOf(asked, answers)).toEqual({
      ...{ asked: 9, counted: 7, unknown: 1, notApplicable: 1 },
      ...{ mean: 22 / 7, earned: 3, level: 1 },
      gates: [
        { id: 'A1', answer: 0, cap: 1 },
        { id: 'B1', answer: 2, cap: 2 },
        { id: 'C1', answer: 4, cap: 4 },
        { id: 'D1', answer: 4, cap: 4 },
      ],
      lift: { to: 2, gates: [{ id: 'A1', from: 0, to: 1 }], steps: 0 },
    });
  });

  test('tells how much the mean must rise, in levels, and that a gate that rises is part of it', () => {
    expect(accountOf(asked, all(1))?.lift).toEqual({ to: 2, gates: [], steps: 9 });
    expect(accountOf(asked, all(2))?.lift).toEqual({
      to: 3,
      gates: ['A1', 'B1', 'C1', 'D1'].map((id) => ({ id, from: 2, to: 3 })),
      steps: 5,
    });
  });

  test('asks for a gate nobody knows of at 3, and for the mean with it', () => {
    const answers = all(3, { A1: 'unknown', A2: 2 });
    expect(accountOf(asked, answers)?.lift).toEqual({
      to: 3,
      gates: [{ id: 'A1', from: 'unknown', to: 3 }],
      steps: 1,
    });
  });

  test('has nothing above the highest stage, and is nothing where there is no stage', () => {
    expect(accountOf(asked, all(4))?.lift).toBeUndefined();
    expect(accountOf(asked, all('unknown'))).toBeUndefined();
    expect(accountOf(asked, { A1: 3 })).toBeUndefined();
  });

  test('says the stage the outcome says, the lowest of the mean and the caps', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const account = accountOf(asked, answers);
        expect(account?.level).toBe(levelOf(answers));
        if (!account) return;
        expect(account.level).toBe(
          Math.min(account.earned, ...account.gates.map(({ cap }) => cap)),
        );
        expect(account.counted + account.unknown + account.notApplicable).toBe(account.asked);
      }),
    );
  });

  test('lifts the whole to what it says when it is done, wherever the levels are put', () => {
    fc.assert(
      fc.property(complete, anyOrder, (answers, order) => {
        const lift = accountOf(asked, answers)?.lift;
        if (!lift) return;
        const gates = Object.fromEntries(lift.gates.map(({ id, to }) => [id, to]));
        expect(lift.gates.length + lift.steps).toBeGreaterThan(0);
        expect(lift.to).toBe((levelOf(answers) ?? NaN) + 1);
        expect(levelOf(raised({ ...answers, ...gates }, lift.steps, order))).toBe(lift.to);
      }),
    );
  });

  test('asks for no more than it takes: a level less, or a gate less, is not enough', () => {
    fc.assert(
      fc.property(complete, anyOrder, (answers, order) => {
        const lift = accountOf(asked, answers)?.lift;
        if (!lift) return;
        const gates = Object.fromEntries(lift.gates.map(({ id, to }) => [id, to]));
        if (lift.steps > 0) {
          const almost = raised({ ...answers, ...gates }, lift.steps - 1, order);
          expect(levelOf(almost)).toBeLessThan(lift.to);
        }
        for (const { id, to } of lift.gates) {
          expect(levelOf(all(4, { [id]: (to - 1) as Level }))).toBeLessThan(lift.to);
        }
      }),
    );
  });
});

describe('the account in words', () => {
  const inWords = (language: 'nb' | 'nn', answers: Answers<ScaleAnswer>) => {
    const { assessment, assessmentResult } = textsIn(language);
    const { scale, unknown, notApplicable } = assessment;
    const texts = { scale, unknown, notApplicable, account: assessmentResult.account };
    const account = accountOf(asked, answers);
    return account && accountInWords(account, texts, language);
  };

  test('has the mean in one decimal, what is left out, and each step of the lift', () => {
    const words = inWords('nb', all(2, { A1: 'unknown', A2: 'not-applicable' }));
    expect(words?.sentences.join(' ')).toMatch(
      /^7 av 9 punkter .* 1 med «Vet ikke» og 1 med «Ikke aktuelt» .* Snittet er 2,0 av 4\./,
    );
    expect(words?.gates[0]).toEqual(['A1', 'Vet ikke', '2 · Delvis på plass']);
    expect(words?.lift.steps).toEqual([
      'A1 fra «Vet ikke» til minst 3.',
      'B1 fra 2 til minst 3.',
      'C1 fra 2 til minst 3.',
      'D1 fra 2 til minst 3.',
      'Punkter som teller med, opp 4 nivåer til sammen. Da når snittet 3.',
    ]);
  });

  test('says in nynorsk, too, that there is nothing above the highest', () => {
    expect(inWords('nn', all(4))?.lift).toEqual({ lead: 'De er på det øvste nivået.', steps: [] });
  });
});

test('a mean is shown rounded down, as the stage is: what is below 3 is not shown as 3', () => {
  expect([2.96, 2.9, 3, 1.1, 23 / 10, 7 / 3].map(shownMean)).toEqual([2.9, 2.9, 3, 1.1, 2.3, 2.3]);
});
