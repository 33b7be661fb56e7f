import { describe, expect, test } from 'vitest';
import { parseConditionAnswer, parseScaleAnswer } from '#domain/assessment/answers.ts';
import { conditionOutcome } from '#domain/assessment/priorities.ts';

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
