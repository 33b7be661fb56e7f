import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { buildDate, freshnessOf, isInFuture } from '#domain/site/freshness.ts';

describe('freshness of a confirmation', () => {
  test.each([
    ['the day it was confirmed', '2026-11-21', '2026-11-21', 'fresh'],
    ['the last day of the twelfth month', '2025-11-21', '2026-11-21', 'fresh'],
    ['the day after twelve months', '2025-11-20', '2026-11-21', 'ageing'],
    ['the last day of the twenty-fourth month', '2024-11-21', '2026-11-21', 'ageing'],
    ['the day after twenty-four months', '2024-11-20', '2026-11-21', 'expired'],
    ['29 February, counted to the last of February', '2024-02-29', '2025-02-28', 'fresh'],
    ['29 February, one day later', '2024-02-29', '2025-03-01', 'ageing'],
    ['29 February, two years and a day later', '2024-02-29', '2026-03-01', 'expired'],
    ['29 February, on the last of February two years later', '2024-02-29', '2026-02-28', 'ageing'],
    ['28 February, on the leap day after', '2023-02-28', '2024-02-29', 'ageing'],
    ['1 March, on the leap day after', '2023-03-01', '2024-02-29', 'fresh'],
    ['28 February, on the leap day two years after', '2022-02-28', '2024-02-29', 'expired'],
    ['31 August, counted to the same day', '2025-08-31', '2026-08-31', 'fresh'],
    ['a date in the future', '2026-11-22', '2026-11-21', 'invalid'],
    ['a date that does not exist', '2026-02-30', '2026-11-21', 'invalid'],
    ['a date with a time', '2026-11-21T10:00', '2026-11-21', 'invalid'],
    ['an empty text', '', '2026-11-21', 'invalid'],
    ['no date', undefined, '2026-11-21', 'invalid'],
  ])('%s is %s on %s: %s', (_, confirmed, today, expected) => {
    expect(freshnessOf(confirmed, today)).toBe(expected);
  });

  test('never gets fresher as time goes by', () => {
    const order = ['fresh', 'ageing', 'expired'];
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (...days) => {
        const [confirmed = '', earlier = '', later = ''] = days.sort();
        const before = order.indexOf(freshnessOf(confirmed, earlier));
        expect(before).toBeGreaterThanOrEqual(0);
        expect(order.indexOf(freshnessOf(confirmed, later))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('each border', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => Temporal.PlainDate.from(date.toISOString().slice(0, 10)));

  test.each([
    [12, 'fresh', 'ageing'],
    [24, 'ageing', 'expired'],
  ] as const)('of %i months belongs to «%s», and the day after to «%s»', (months, on, after) => {
    fc.assert(
      fc.property(day, (confirmed) => {
        const border = confirmed.add({ months });
        expect(freshnessOf(confirmed.toString(), border.toString())).toBe(on);
        expect(freshnessOf(confirmed.toString(), border.add({ days: 1 }).toString())).toBe(after);
      }),
    );
  });
});

describe('the date of the build', () => {
  test('is BUILD_DATE when it is set', () => {
    expect(buildDate('2026-01-31')).toBe('2026-01-31');
  });

  test('is a calendar date when BUILD_DATE is not set', () => {
    expect(buildDate(undefined)).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test('says what to write when BUILD_DATE is no date', () => {
    expect(() => buildDate('i går')).toThrow(
      'BUILD_DATE is "i går"; expected a date as YYYY-MM-DD. Unset it, or write for example BUILD_DATE=2026-11-21.',
    );
  });

  test('has no future but the days after it that exist', () => {
    expect(isInFuture('2026-11-21', '2026-11-21')).toBe(false);
    expect(isInFuture('2026-11-22', '2026-11-21')).toBe(true);
    expect(isInFuture('2027-02-30', '2026-11-21')).toBe(false);
  });
});
