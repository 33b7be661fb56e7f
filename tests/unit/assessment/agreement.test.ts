import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreementOn,
  commonAnswers,
  isFarApart,
  movementsBetween,
  shareAgreed,
  toTalkAbout,
} from '#domain/assessment/agreement.ts';
import type { ScaleAnswer } from '#domain/assessment/answers.ts';
import { newAssessment, type Role } from '#domain/assessment/assessment.ts';
import { anyAssessment } from './arbitraries.ts';

const respondent = (role: Role, answers: Record<string, ScaleAnswer>) => ({
  ...newAssessment(role, '2026-11-24T12:00:00.000Z', { role }),
  answers,
});
const kommune = respondent('kommune', { A1: 4, A2: 2, B1: 3 });
const police = respondent('police', { A1: 1, A2: 2, B1: 'unknown' });
const ids = ['A1', 'A2', 'B1', 'C1'];

describe('the agreement of kommune and police', () => {
  const agreements = agreementOn(ids, [kommune, police]);

  test('shows the spread, the mean, and how far the two are apart', () => {
    expect(agreements.map(({ spread }) => spread)).toEqual([3, 0, undefined, undefined]);
    expect(agreements[0]).toMatchObject({ mean: 2.5, kommuneLessPolice: 3 });
    expect(agreements[2]).toMatchObject({ mean: 3, someDoNotKnow: true });
  });

  test('marks what is two steps apart or more', () => {
    expect(agreements.filter(isFarApart).map(({ id }) => id)).toEqual(['A1']);
  });

  test('puts what to talk about in the order of disagreement', () => {
    expect(toTalkAbout(agreements).map(({ id }) => id)).toEqual(['A1', 'B1']);
  });

  test('starts the consensus from what both answered alike', () => {
    expect(commonAnswers(agreements)).toEqual({ A2: 2 });
  });

  test('counts what at least two scored', () => {
    expect(shareAgreed(agreements)).toBe(0.5);
    expect(shareAgreed(agreementOn(ids, [kommune]))).toBeUndefined();
  });
});

test('the order of the respondents changes neither spread, mean nor what to talk about', () => {
  fc.assert(
    fc.property(fc.array(anyAssessment, { minLength: 1, maxLength: 6 }), (assessments) => {
      const all = ['A1', 'A2', 'B1', 'B2', 'C1'];
      const one = agreementOn(all, assessments);
      const other = agreementOn(all, assessments.toReversed());
      for (const [at, { spread, mean }] of one.entries()) {
        expect(other[at]?.spread).toBe(spread);
        if (mean === undefined) expect(other[at]?.mean).toBeUndefined();
        else expect(other[at]?.mean).toBeCloseTo(mean);
      }
      expect(toTalkAbout(other).length).toBe(toTalkAbout(one).length);
    }),
  );
});

test('the spread is between 0 and 4, and 0 among those who answer alike', () => {
  fc.assert(
    fc.property(fc.array(anyAssessment, { minLength: 2, maxLength: 5 }), (assessments) => {
      for (const { spread = 0 } of agreementOn(['A1', 'B2'], assessments)) {
        expect(spread).toBeGreaterThanOrEqual(0);
        expect(spread).toBeLessThanOrEqual(4);
      }
      const [first] = assessments as [(typeof assessments)[number]];
      for (const { spread = 0 } of agreementOn(['A1', 'B2'], [first, first]))
        expect(spread).toBe(0);
    }),
  );
});

test('over time, only what was scored both times and differs has moved', () => {
  const before = respondent('kommune', { A1: 1, A2: 2, B1: 'unknown', C1: 3 });
  const after = respondent('kommune', { A1: 3, A2: 2, B1: 4, C1: 2 });
  expect(movementsBetween(ids, before, after)).toEqual([
    { id: 'A1', from: 1, to: 3 },
    { id: 'C1', from: 3, to: 2 },
  ]);
});
