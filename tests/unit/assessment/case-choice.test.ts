import { describe, expect, test } from 'vitest';
import { readCaseChoice } from '#domain/assessment/case-choice.ts';

describe('how a case is to be written', () => {
  test('is to introduce SLT with the decision last, until something else is chosen', () => {
    expect(readCaseChoice()).toEqual({ variant: 'introduce', decision: 'last' });
  });

  test('is what was chosen the last time', () => {
    const chosen = { variant: 'renew', decision: 'first' };
    expect(readCaseChoice('renew first')).toEqual(chosen);
  });

  test.each(['', 'noe', 'first', '{"variant":"renew"}', 'constructor renew2'])(
    'takes nothing it does not know from %o',
    (damaged) => {
      expect(readCaseChoice(damaged).variant).toBe('introduce');
    },
  );
});
