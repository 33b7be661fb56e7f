import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '#domain/assessment/assessment.ts';
import { dayIn } from '#domain/site/day.ts';
import { inTimeZone, timeZones } from '../../support/time-zone.ts';

describe('the day of a moment', () => {
  test.each([
    ['half past midnight in winter', '2026-11-24T23:30:00.000Z', 'Europe/Oslo', '2026-11-25'],
    ['half past midnight in summer', '2026-06-30T22:30:00.000Z', 'Europe/Oslo', '2026-07-01'],
    ['half an hour before midnight', '2026-11-24T22:30:00.000Z', 'Europe/Oslo', '2026-11-24'],
    ['the evening before', '2026-11-25T03:00:00.000Z', 'America/Los_Angeles', '2026-11-24'],
    ['New Year', '2026-12-31T23:30:00.000Z', 'Europe/Oslo', '2027-01-01'],
  ])('at %s is the one there', (_, moment, zone, day) => {
    expect(dayIn(moment, zone)).toBe(day);
  });

  test('is the one where the device is, when no zone is named', () => {
    const moment = '2026-11-24T23:30:00.000Z';
    const days = timeZones.map((zone) => inTimeZone(zone, () => dayIn(moment)));
    expect(days).toEqual(['2026-11-24', '2026-11-25', '2026-11-24', '2026-11-25']);
  });

  const moments = fc
    .date({
      noInvalidDate: true,
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
    })
    .map((date) => date.toISOString());

  test('is the one it says, in UTC', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect(dayIn(moment, 'UTC')).toBe(moment.slice(0, 10));
      }),
    );
  });

  test('is a day there is, for any moment anywhere', () => {
    const anywhere = fc.tuple(moments, fc.constantFrom(...timeZones));
    fc.assert(
      fc.property(anywhere, ([moment, zone]) => {
        expect(dayIn(moment, zone)).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(Date.parse(dayIn(moment, zone))).not.toBeNaN();
      }),
    );
    expect(dayIn('9999-12-31T23:59:59.000Z', 'Europe/Oslo')).toBe('9999-12-31');
  });
});

test('an assessment is of the day it was kept, else of the day it was changed where the reader is', () => {
  const changed = '2026-11-24T23:30:00.000Z';
  expect(dayOf({ changed }, 'Europe/Oslo')).toBe('2026-11-25');
  expect(dayOf({ changed, keptOn: '2026-11-01' }, 'Europe/Oslo')).toBe('2026-11-01');
});
