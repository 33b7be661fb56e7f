import { expect, test } from 'vitest';
import { catalogue } from '../../support/catalogue.ts';

/** The last digit of an organisation number follows from the others: modulus 11. */
function hasRightCheckDigit(number: string): boolean {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];
  return weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11 === 0;
}

test('every organisation number is one, and no two kommuner share one', () => {
  const numbers = catalogue.kommuner.flatMap(({ organisationNumber }) => organisationNumber ?? []);
  expect(numbers).toHaveLength(355);
  expect(numbers.filter((number) => !hasRightCheckDigit(number))).toEqual([]);
  expect(new Set(numbers).size).toBe(numbers.length);
});
