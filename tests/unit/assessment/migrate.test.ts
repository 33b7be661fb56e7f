import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConditionAnswer, parseScaleAnswer } from '#domain/assessment/answers.ts';
import { fromFields, toFields } from '#domain/assessment/fields.ts';
import { fileFormat, readFile, toFile } from '#domain/assessment/file.ts';
import { fromVersionOne } from '#domain/assessment/migrate.ts';
import { indicatorId, inheritedNames } from './arbitraries.ts';

const now = '2026-11-25T12:00:00.000Z';
const newId = () => 'ny';

const answer = fc.constantFrom(
  '0',
  '1',
  '4',
  3,
  'unknown',
  'not-applicable',
  'yes',
  'partly',
  'no',
);

/** What version 1 may have left: answers as it wrote them, and what others wrote in their place. */
const values = fc.dictionary(
  fc.oneof(
    indicatorId,
    fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/),
    fc.constantFrom(...inheritedNames, '__proto__', '', 'A 1', 'æ', 'a'.repeat(60)),
    fc.string(),
  ),
  fc.oneof({ weight: 3, arbitrary: answer }, { weight: 1, arbitrary: fc.jsonValue() }),
);

const lift = (given: Record<string, unknown>) =>
  fromVersionOne({ version: 1, values: given }, 'forste', now);

/** An answer as the form of the id took it: numbers belong to indicators, yes and no to conditions. */
const readable = (id: string, value: unknown) =>
  /^[A-Z]/.test(id) ? parseScaleAnswer(value) : parseConditionAnswer(value);

describe('what version 1 left', () => {
  test('is lifted or told to be damaged, each value once, whatever it is', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { assessment, damaged } = lift(given);
        const lifted = Object.keys({ ...assessment.answers, ...assessment.conditions });
        expect([...lifted, ...damaged].toSorted()).toEqual(Object.keys(given).toSorted());
      }),
    );
  });

  test('loses no answer that can be read', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(indicatorId, fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/)), answer),
        (given) => {
          const { answers, conditions } = lift(given).assessment;
          for (const [id, value] of Object.entries(given)) {
            const expected = readable(id, value);
            if (expected !== undefined) expect({ ...answers, ...conditions }[id]).toBe(expected);
          }
        },
      ),
    );
  });

  test('is the same when it is lifted once more', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { assessment } = lift(given);
        const again = lift({ ...assessment.answers, ...assessment.conditions });
        expect(again).toEqual({ assessment, damaged: [] });
      }),
    );
  });

  test('is lifted into what the device and a file of today can hold', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { assessment } = lift(given);
        expect(fromFields('forste', toFields(assessment))).toEqual({
          assessment,
          newer: false,
          damaged: [],
        });
        const file = toFile({ assessments: [assessment], measures: [] }, now);
        expect(readFile(file, newId, now)).toEqual({
          content: { assessments: [assessment], measures: [] },
          problems: [],
        });
      }),
    );
  });

  test('is lifted from a file too, with each value that is no answer told', () => {
    fc.assert(
      fc.property(values, (given) => {
        const text = JSON.stringify({ format: fileFormat, version: 1, values: given });
        const parsed = (JSON.parse(text) as { values: Record<string, unknown> }).values;
        const { content, problems } = readFile(text, newId, now);
        const { assessment, damaged } = lift(parsed);
        expect(content?.assessments[0]).toMatchObject({
          answers: assessment.answers,
          conditions: assessment.conditions,
        });
        expect(problems.map(({ where }) => where)).toEqual(damaged.map((id) => `values.${id}`));
      }),
    );
  });
});
