import { describe, expect, test } from 'vitest';
import { fromFields } from '#domain/assessment/fields.ts';
import { keptEntries, keptWrites } from '#domain/meeting/keeping.ts';
import { keptOf } from '#domain/meeting/outcome.ts';
import { afterAll, everybodyReady, seated, vote } from './meetings.ts';

const at = '2027-05-12T10:00:00.000Z';

const shown = afterAll([vote('k1', 'A1', 3), everybodyReady, { do: 'reveal' }]);
const entriesAfter = (answer: 1 | 2) =>
  keptEntries(keptOf(afterAll([{ do: 'decide', point: 'A1', answer }], shown), at, '', new Map()));

const answerKey = 'm-felles:answers.A1';

describe('keeping a meeting', () => {
  test('writes assessments the self-assessment can read', () => {
    const entries = keptWrites({}, {}, entriesAfter(2));
    const fields = Object.fromEntries(
      Object.entries(entries)
        .filter(([key]) => key.startsWith('m-felles:'))
        .map(([key, value]) => [key.slice('m-felles:'.length), value]),
    );
    const { assessment, damaged } = fromFields('m-felles', fields);
    expect(damaged).toEqual([]);
    expect(assessment).toMatchObject({ role: 'consensus', answers: { A1: 2 }, sources: ['k1'] });
  });

  test('anew changes what the meeting has changed', () => {
    const first = entriesAfter(1);
    expect(keptWrites(first, first, entriesAfter(2))[answerKey]).toBe('2');
  });

  test('anew, or taken back, leaves what somebody has changed in between', () => {
    const first = entriesAfter(1);
    const changed = { ...first, [answerKey]: '4' };
    expect(keptWrites(changed, first, entriesAfter(2))).not.toHaveProperty([answerKey]);
    const takenBack = keptWrites(changed, first, {});
    expect(takenBack).not.toHaveProperty([answerKey]);
    expect(takenBack['k1:answers.A1']).toBeUndefined();
    expect(Object.keys(takenBack)).toContain('k1:answers.A1');
  });
});

test('a meeting that is not kept leaves nothing to take back', () => {
  expect(keptWrites({ x: '1' }, {}, {})).toEqual({});
  expect(seated.kept).toBeUndefined();
});
