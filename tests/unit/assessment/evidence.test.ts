import { describe, expect, test } from 'vitest';
import { evidenceOf, withoutEvidence } from '#domain/assessment/evidence.ts';

const ids = ['A1', 'A2', 'A3', 'B1', 'B2'];

describe('what shows an answer', () => {
  test('is missed at 3 and 4, and at nothing else', () => {
    const answers = { A1: 4, A2: 3, A3: 2, B1: 'unknown', B2: 'not-applicable' } as const;
    expect(withoutEvidence(ids, { answers, evidence: {} })).toEqual(['A1', 'A2']);
    expect(withoutEvidence(ids, { answers, evidence: { A2: 'Sak 12/26' } })).toEqual(['A1']);
  });

  test('is not there when nothing but spaces is', () => {
    expect(evidenceOf({ evidence: { A1: ' \n' } }, 'A1')).toBeUndefined();
    expect(withoutEvidence(ids, { answers: { A1: 4 }, evidence: { A1: ' \n' } })).toEqual(['A1']);
  });

  test('is missed only of what is asked about', () => {
    expect(withoutEvidence(['A2'], { answers: { A1: 4 }, evidence: {} })).toEqual([]);
  });
});
