import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newAssessment } from '#domain/assessment/assessment.ts';
import { fromFields } from '#domain/assessment/fields.ts';
import { readFile } from '#domain/assessment/file.ts';
import {
  earlierAmong,
  isEarlier,
  parseWording,
  sharedWording,
  wordingsNow,
} from '#domain/assessment/wordings.ts';
import { anyAssessment, inheritedNames } from './arbitraries.ts';

const now = '2026-11-27T12:00:00.000Z';
const asked = { B2: 2, G2: 3 };

describe('an answer to an earlier wording', () => {
  const answers = { A1: 3, B2: 2, G2: 4 } as const;

  test('is one of a version below the one that is asked; nothing said is the first', () => {
    expect(earlierAmong({ answers, wordings: {} }, asked)).toEqual(['B2', 'G2']);
    expect(earlierAmong({ answers, wordings: { B2: 2, G2: 2 } }, asked)).toEqual(['G2']);
    expect(earlierAmong({ answers, wordings: { B2: 2, G2: 3 } }, asked)).toEqual([]);
  });

  test('is none when there is no answer, nor when the page is older than the answer', () => {
    expect(isEarlier({ answers: {}, wordings: { B2: 1 } }, 'B2', asked)).toBe(false);
    expect(isEarlier({ answers, wordings: { B2: 5 } }, 'B2', asked)).toBe(false);
  });

  test.each(inheritedNames)('is none to «%s», which nobody asks', (id) => {
    expect(isEarlier({ answers, wordings: {} }, id, asked)).toBe(false);
  });

  test('given now is never one, whatever was answered', () => {
    fc.assert(
      fc.property(anyAssessment, (one) => {
        const given = { ...one, wordings: wordingsNow(one, asked) };
        expect(earlierAmong(given, asked)).toEqual([]);
      }),
    );
  });
});

describe('a wording in a file or on the device', () => {
  const answered = {
    ...newAssessment('a', now, { role: 'kommune' }),
    answers: { B2: 3 } as const,
  };
  const read = (more: object) =>
    readFile(
      JSON.stringify({
        format: 'slt-egenvurdering',
        version: 2,
        assessments: [{ ...answered, wordings: undefined, ...more }],
      }),
    );

  test('is the first where an older file says nothing', () => {
    const { content, problems } = read({});
    expect(problems).toEqual([]);
    expect(earlierAmong(content?.assessments[0] ?? answered, asked)).toEqual(['B2']);
  });

  test('that is none is told of, and the answer stands', () => {
    const { content, problems } = read({ wordings: { B2: -1 } });
    expect(problems).toMatchObject([{ kind: 'bad-answer', where: 'assessments.0.wordings.B2' }]);
    expect(content?.assessments[0]?.answers).toEqual({ B2: 3 });
  });

  test('on a device from before they were kept is the first', () => {
    const about = JSON.stringify({ version: 2, role: 'kommune', started: now, changed: now });
    const { assessment, damaged } = fromFields('a', { about, 'answers.B2': '3' });
    expect(damaged).toEqual([]);
    expect(earlierAmong(assessment ?? answered, asked)).toEqual(['B2']);
  });

  test.each(['2', 2])('%j is a version', (value) => expect(parseWording(value)).toBe(2));

  test.each(['', '0', '-1', '1.5', ' 2', 'NaN', 0, 1.5, Infinity, null, {}])(
    '%j is none',
    (value) => expect(parseWording(value)).toBeUndefined(),
  );
});

test('several share a wording only when all who answered have the same', () => {
  const of = (version?: number) => ({
    answers: { B2: 1 } as const,
    wordings: version ? { B2: version } : {},
  });
  const silent = { answers: {}, wordings: {} };
  expect(sharedWording([of(2), silent, of(2)], 'B2')).toBe(2);
  expect(sharedWording([of(), of(1)], 'B2')).toBe(1);
  expect(sharedWording([of(2), of()], 'B2')).toBeUndefined();
  expect(sharedWording([silent], 'B2')).toBeUndefined();
});
