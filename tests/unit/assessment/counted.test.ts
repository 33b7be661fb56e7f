import { describe, expect, test } from 'vitest';
import { answersIn, countedAnswers, withoutReason } from '#domain/assessment/counted.ts';
import { newAssessment } from '#domain/assessment/assessment.ts';
import { progressOn } from '#domain/assessment/progress.ts';

const gates = ['A1', 'B1', 'constructor'];
const answered = {
  ...newAssessment('eksempel', '2026-11-01T10:00:00.000Z', { role: 'kommune' }),
  answers: { A1: 'not-applicable', A2: 'not-applicable', B1: 'not-applicable', C1: 3 },
  notes: { A1: ' \n', B1: 'Nabokommunen har oppgaven for oss.' },
  conditions: { vedtak: 'yes', plan: 'partly' },
} as const;

describe('«Ikke aktuelt» on a gate', () => {
  test('counts as not answered until a reason is written, and elsewhere as ever', () => {
    expect(withoutReason(gates, answered)).toEqual(['A1']);
    expect(countedAnswers(gates, answered)).toEqual({
      A2: 'not-applicable',
      B1: 'not-applicable',
      C1: 3,
    });
  });

  test('is kept as it is where nothing is left out', () => {
    expect(countedAnswers(['B1'], answered)).toBe(answered.answers);
  });
});

test('how far one has come is counted by what counts in a form: levels, conditions, or ticks', () => {
  const ids = ['A1', 'A2', 'vedtak', 'plan'];
  const on = (kind: 'scale' | 'conditions' | 'ticks') =>
    progressOn(ids, answersIn(kind, gates, answered)).answered;
  expect([on('scale'), on('conditions'), on('ticks')]).toEqual([1, 2, 1]);
});
