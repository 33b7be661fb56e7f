import { describe, expect, test } from 'vitest';
import { nextOf, yearAfter } from '#domain/assessment/next-assessment.ts';

describe('the day of the next assessment', () => {
  test.each([
    ['2026-11-27', '2027-11-27'],
    ['2026-12-31', '2027-12-31'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
  ])('is suggested a year after %s', (day, next) => {
    expect(yearAfter(day)).toBe(next);
  });

  test('has passed the day after it', () => {
    const next = '2027-11-27';
    expect(nextOf({ next }, '2027-11-27')).toEqual({ day: next, isPassed: false });
    expect(nextOf({ next }, '2027-11-28')).toEqual({ day: next, isPassed: true });
  });

  test('is nothing where none was chosen, and none of a kept version', () => {
    expect(nextOf({}, '2026-11-27')).toBeUndefined();
    expect(nextOf({ next: '2027-11-27', keptOn: '2026-11-27' }, '2026-11-27')).toBeUndefined();
  });
});
