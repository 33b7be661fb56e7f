import { describe, expect, test } from 'vitest';
import { parseConditionAnswer, parseScaleAnswer } from '#domain/assessment/answers.ts';
import { conditionOutcome, knowledgeGaps, prioritiesOf } from '#domain/assessment/priorities.ts';
import type { ScoredIndicator } from '#domain/assessment/stage.ts';

const indicators: ScoredIndicator[] = [
  { id: 'A1', dimension: 'A', gate: true, requirement: 'must' },
  { id: 'A2', dimension: 'A', gate: false, requirement: 'must' },
  { id: 'B1', dimension: 'B', gate: true, requirement: 'must' },
  { id: 'E1', dimension: 'E', gate: false, requirement: 'should' },
];

describe('what to work on first', () => {
  test('gates come before other musts, and musts before advice', () => {
    expect(prioritiesOf(indicators, { A1: 2, A2: 0, B1: 1, E1: 0 })).toEqual([
      'B1',
      'A1',
      'A2',
      'E1',
    ]);
  });

  test('the order of the form decides between equals', () => {
    expect(prioritiesOf(indicators, { A1: 1, B1: 1 })).toEqual(['A1', 'B1']);
  });

  test('what is at 3 or 4, unknown or not applicable is left out', () => {
    expect(prioritiesOf(indicators, { A1: 3, A2: 4, B1: 'unknown', E1: 'not-applicable' })).toEqual(
      [],
    );
  });

  test('a must that is called «Ikke aktuelt» is listed as a gap too', () => {
    expect(knowledgeGaps(indicators, { A1: 'not-applicable', A2: 'not-applicable' })).toEqual([
      'A1',
    ]);
  });

  test('«Vet ikke» is listed as a gap, gates first', () => {
    expect(knowledgeGaps(indicators, { A2: 'unknown', B1: 'unknown', A1: 2 })).toEqual([
      'B1',
      'A2',
    ]);
  });
});

describe('conditions', () => {
  const conditions = [
    { id: 'utforende-niva', requirement: 'should' as const },
    { id: 'koordinator', requirement: 'must' as const },
    { id: 'styringsgruppe', requirement: 'must' as const },
    { id: 'koordineringsgruppe', requirement: 'must' as const },
  ];

  test('are counted by the musts that are in place, whatever the advice', () => {
    const outcome = conditionOutcome(conditions, {
      koordinator: 'yes',
      styringsgruppe: 'yes',
      koordineringsgruppe: 'yes',
      'utforende-niva': 'no',
    });
    expect(outcome).toEqual({
      missing: [],
      mustsInPlace: 3,
      toDo: ['utforende-niva'],
      toFindOut: [],
    });
  });

  test('list what is missing before what is begun, musts before advice, and what nobody knows apart', () => {
    const outcome = conditionOutcome(conditions, {
      koordinator: 'partly',
      styringsgruppe: 'no',
      koordineringsgruppe: 'unknown',
      'utforende-niva': 'no',
    });
    expect(outcome.toDo).toEqual(['styringsgruppe', 'koordinator', 'utforende-niva']);
    expect(outcome.toFindOut).toEqual(['koordineringsgruppe']);
    expect(outcome.mustsInPlace).toBe(0);
  });

  test('say what is not answered', () => {
    const { missing } = conditionOutcome(conditions, {
      koordinator: 'yes',
      koordineringsgruppe: 'no',
    });
    expect(missing).toEqual(['utforende-niva', 'styringsgruppe']);
  });
});

describe('answers read from the device', () => {
  test.each([
    ['3', 3],
    [3, 3],
    ['unknown', 'unknown'],
    ['not-applicable', 'not-applicable'],
    ['5', undefined],
    ['', undefined],
    ['<script>', undefined],
    [null, undefined],
    [{}, undefined],
  ])('%j is read as %j', (value, expected) => {
    expect(parseScaleAnswer(value)).toBe(expected);
  });

  test('a condition takes its four answers and nothing else', () => {
    expect(['yes', 'partly', 'no', 'unknown', 'ja'].map(parseConditionAnswer)).toEqual([
      'yes',
      'partly',
      'no',
      'unknown',
      undefined,
    ]);
  });
});
