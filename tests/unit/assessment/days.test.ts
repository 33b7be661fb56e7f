import { expect, test } from 'vitest';
import { whenInWords } from '#domain/assessment/days.ts';

const [morning, evening] = ['2026-11-24T09:05:00', '2026-11-24T20:30:00'].map((local) =>
  new Date(local).toISOString(),
) as [string, string];

test('two of one day are told apart by the time, also when one is a version', () => {
  expect(whenInWords({ changed: morning }, 'nb')).toBe('24. november 2026 kl. 09.05');
  expect(whenInWords({ changed: evening, keptOn: '2026-11-24' }, 'nn')).toBe(
    '24. november 2026 kl. 20.30',
  );
});

test('a version whose answers are older has its day alone', () => {
  expect(whenInWords({ changed: morning, keptOn: '2026-11-25' }, 'nb')).toBe('25. november 2026');
});
