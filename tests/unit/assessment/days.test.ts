import { expect, test, vi } from 'vitest';
import { dayHere, dayOf } from '#domain/assessment/days.ts';

test('half past midnight in Norway is the new day, though it is the day before in UTC', () => {
  vi.stubEnv('TZ', 'Europe/Oslo');
  expect(dayHere('2026-11-24T23:30:00.000Z')).toBe('2026-11-25');
  expect(dayOf({ changed: '2026-11-24T23:30:00.000Z' })).toBe('2026-11-25');
  vi.stubEnv('TZ', 'America/New_York');
  expect(dayHere('2026-11-25T03:30:00.000Z')).toBe('2026-11-24');
  vi.unstubAllEnvs();
});

test('a version speaks of the day it was kept', () => {
  expect(dayOf({ keptOn: '2025-01-02', changed: '2026-11-24T23:30:00.000Z' })).toBe('2025-01-02');
});
