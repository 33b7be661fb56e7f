import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { later, newAssessment } from '#domain/assessment/assessment.ts';
import { fromFields, toFields } from '#domain/assessment/fields.ts';
import { mostUndone, remember, type Change } from '#domain/assessment/undo.ts';
import { anyAssessment } from './arbitraries.ts';

const now = '2026-11-24T12:00:00.000Z';

describe('an assessment on the device', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const {
          assessment: found,
          damaged,
          newer,
        } = fromFields(assessment.id, toFields(assessment));
        expect(damaged).toEqual([]);
        expect(newer).toBe(false);
        expect(found).toEqual(assessment);
      }),
    );
  });

  test('of a newer version is told apart from a damaged one', () => {
    expect(fromFields('x', { about: '{"version":3}', 'answers.A1': '3' })).toEqual({
      newer: true,
      damaged: [],
    });
    expect(fromFields('x', { about: '{"vers', 'answers.A1': '3' })).toEqual({
      newer: false,
      damaged: ['about', 'answers.A1'],
    });
  });

  test('with damaged values gives the others and names the damaged', () => {
    const fields = {
      ...toFields(newAssessment('x', now, { role: 'school' })),
      'answers.A1': '4',
      'answers.A2': '{"<script>',
      'answers.__proto__': '3',
      'steps.soknad': '{"date":"i morgen"}',
    };
    const { assessment, damaged } = fromFields('x', fields);
    expect(assessment?.answers).toEqual({ A1: 4 });
    expect(damaged).toEqual(['answers.A2', 'answers.__proto__', 'steps.soknad']);
  });

  test('never makes the reader throw, whatever is stored', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.json())), (fields) => {
        expect(() => fromFields('x', fields)).not.toThrow();
      }),
    );
  });
});

test('a clock set back never makes an assessment older than it was', () => {
  expect(later('2026-11-24T12:00:00.000Z', '2026-11-23T12:00:00.000Z')).toBe(
    '2026-11-24T12:00:00.000Z',
  );
});

describe('undo', () => {
  const change = (key: string, after: string, before?: string): Change => ({ key, before, after });

  test('keeps the last twenty changes', () => {
    const all = Array.from({ length: 25 }, (_, at) => change(`answers.A${at}`, '1'));
    const kept = all.reduce<readonly Change[]>((list, one) => remember(list, one), []);
    expect(kept).toEqual(all.slice(-mostUndone));
    expect(kept).toHaveLength(20);
  });

  test('takes the letters of a note as one change', () => {
    const typed = ['d', 'de', 'det'].reduce<readonly Change[]>(
      (list, text, at) =>
        remember(list, change('notes.A1', text, at === 0 ? undefined : 'det'.slice(0, at)), true),
      [],
    );
    expect(typed).toEqual([{ key: 'notes.A1', before: undefined, after: 'det' }]);
  });

  test('forgets a change that changed nothing', () => {
    expect(remember([], change('answers.A1', '1', '1'))).toEqual([]);
  });

  test('going back through the changes restores every field', () => {
    const changes = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2', '3', undefined)),
      { maxLength: mostUndone },
    );
    fc.assert(
      fc.property(changes, (steps) => {
        const state: Record<string, string | undefined> = {};
        let done: readonly Change[] = [];
        for (const [key, after] of steps) {
          done = remember(done, { key, before: state[key], after });
          state[key] = after;
        }
        for (const { key, before } of done.toReversed()) state[key] = before;
        expect(Object.values(state).every((value) => value === undefined)).toBe(true);
      }),
    );
  });
});
