import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newAssessment } from '#domain/assessment/assessment.ts';
import { fileJsonSchema } from '#domain/assessment/file-schema.ts';
import { readFile, toFile } from '#domain/assessment/file.ts';
import { anyAssessment, anyMeasure } from './arbitraries.ts';

const now = '2026-11-24T12:00:00.000Z';
const ajv = new Ajv2020({ allErrors: true, strict: true });
(formats as unknown as (one: Ajv2020) => void)(ajv);
const validate = ajv.compile(fileJsonSchema('https://example.com/schema.json'));

describe('the published schema of files', () => {
  test('holds for every file we write, and we read back what it describes', () => {
    fc.assert(
      fc.property(fc.array(anyAssessment), fc.array(anyMeasure), (assessments, measures) => {
        const text = toFile({ assessments, measures }, now);
        expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
        if (assessments.length + measures.length === 0) return;
        expect(readFile(text)).toEqual({
          content: { assessments, measures },
          problems: [],
        });
      }),
    );
  });

  test.each([
    { format: 'annet' },
    { version: 1 },
    { more: 1 },
    { exported: '2026-11-24T12:00:00+01:00' },
    { measures: [{ id: 'x', assessment: 'y' }] },
    { assessments: [{}] },
    { measures: [{ id: 'x', assessment: 'y', deadline: '2027-02-31' }] },
    { measures: [{ id: 'x', assessment: 'y', status: 'ferdig' }] },
  ])('does not hold for %j', (fault) => {
    const file = JSON.parse(toFile({ assessments: [], measures: [] }, now)) as object;
    expect(validate({ ...file, ...fault })).toBe(false);
  });

  test('holds for files from before answers had what shows them', () => {
    const { evidence: _, ...old } = newAssessment('en', now, { role: 'police' });
    const file = JSON.parse(toFile({ assessments: [], measures: [] }, now)) as object;
    expect(validate({ ...file, assessments: [old] }), JSON.stringify(validate.errors)).toBe(true);
  });

  test('says what each field means', () => {
    const undescribed: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties } = value as { properties?: Record<string, { description?: string }> };
      for (const [key, field] of Object.entries(properties ?? {})) {
        if (!field.description && key !== 'format') undescribed.push(`${path}.${key}`);
      }
      for (const [key, part] of Object.entries(value)) look(part, `${path}.${key}`);
    };
    look(fileJsonSchema('https://example.com/'), '');
    expect(undescribed.filter((path) => !path.includes('.steps.'))).toEqual([]);
  });
});
