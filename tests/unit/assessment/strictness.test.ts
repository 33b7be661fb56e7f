import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostEntries, newAssessment } from '#domain/assessment/assessment.ts';
import { fromFields, toFields } from '#domain/assessment/fields.ts';
import { fileFormat, readFile } from '#domain/assessment/file.ts';
import { newMeasure, type Measure } from '#domain/assessment/measure.ts';

/* Where libraries that read values differ from each other. Files have passed through other programs and hands. */

const now = '2026-11-24T12:00:00.000Z';
const assessment = newAssessment('en', now, { role: 'police' });
const measure = newMeasure('tiltak', 'en');
const readText = (part: string, json: string) =>
  readFile(`{"format":"${fileFormat}","version":2,"${part}":[${json}]}`);
const readMeasure = (facts: object) =>
  readText('measures', JSON.stringify({ ...measure, ...facts }));
const readAssessment = (facts: object) =>
  readText('assessments', JSON.stringify({ ...assessment, ...facts }));

describe('a day', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '9999-01-01'])('%s is read', (deadline) => {
    expect(readMeasure({ deadline })).toEqual({
      content: { assessments: [], measures: [{ ...measure, deadline }] },
      problems: [],
    });
  });

  test.each([
    ...['2026-02-30', '2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10'],
    ...['2026-1-1', '26-01-01', '20260101', '+02026-01-01', ' 2026-01-01', '2026-01-01\n', ''],
    ...[now, '2026-W05', 20260101],
  ])('%j is none, and is named with its place', (deadline) => {
    expect(readMeasure({ deadline }).problems).toMatchObject([
      { kind: 'wrong-shape', where: 'measures.0.deadline' },
    ]);
  });

  test('of any year is read when there is one, and only then', () => {
    const [year, month, date] = [fc.nat(9999), fc.nat(13), fc.nat(32)];
    fc.assert(
      fc.property(year, month, date, (...numbers) => {
        const deadline = numbers.map((one, at) => String(one).padStart(at ? 2 : 4, '0')).join('-');
        const moment = new Date(`${deadline}T00:00:00Z`);
        const isThere =
          !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(deadline);
        expect(readMeasure({ deadline }).problems.length === 0).toBe(isThere);
      }),
    );
  });
});

describe('a moment', () => {
  test.each(['2026-11-24T12:00:00Z', '2026-11-24T23:59:59.123456Z', '2024-02-29T00:00:00.0Z'])(
    '%s is read',
    (changed) => {
      expect(readAssessment({ changed }).content?.assessments).toEqual([
        { ...assessment, changed },
      ]);
    },
  );

  test.each([
    ...['2026-11-24T12:00:00+01:00', '2026-11-24T12:00:00-00:00', '2026-11-24T12:00:00'],
    ...['2026-11-24T12:00Z', '2026-11-24 12:00:00Z', '2026-11-24T12:00:00z', '2026-11-24'],
    ...['2026-02-30T12:00:00Z', '2026-11-24T24:00:00Z', '2026-11-24T12:60:00Z'],
    ...['2026-11-24T12:00:60Z', '2026-11-24T12:00:00.Z', `${now}\n`],
  ])('%j is none, and is named with its place', (changed) => {
    expect(readAssessment({ changed }).problems).toMatchObject([
      { kind: 'wrong-shape', where: 'assessments.0.changed' },
    ]);
  });
});

describe('a record', () => {
  test('is read in one order, without what is no field of it, whatever order it came in', () => {
    const whole: Measure = {
      ...{ id: 'tiltak', assessment: 'en', indicator: 'A1', origin: 'Vandring' },
      ...{ action: 'a', cause: 'b', goal: 'c', owner: 'd', deadline: '2027-01-01' },
      ...{ resource: 'e', sign: 'f', status: 'done', intervention: '' },
      check: { need: { answer: 'yes', note: 'g' }, support: {} },
      of: 'annet',
    };
    const turned = Object.fromEntries(Object.entries({ ...whole, more: 1 }).toReversed());
    const { content, problems } = readMeasure(turned);
    expect(problems).toEqual([]);
    expect(JSON.stringify(content?.measures)).toBe(JSON.stringify([whole]));
  });

  test('has what is missing filled in where it has its place', () => {
    const { content } = readText('measures', '{"of":"annet","assessment":"en","id":"tiltak"}');
    expect(JSON.stringify(content?.measures)).toBe(JSON.stringify([{ ...measure, of: 'annet' }]));
  });

  test.each([
    [{ check: [] }, 'measures.0.check'],
    [{ check: { need: [] } }, 'measures.0.check.need'],
    [{ check: { need: null } }, 'measures.0.check.need'],
    [{ check: { fit: { note: 1 }, need: { answer: 'kanskje' } } }, 'measures.0.check.need.answer'],
    [{ id: '', status: 'ferdig', action: null }, 'measures.0.id'],
  ])('that is %j is named by the first that is wrong', (facts, where) => {
    expect(readMeasure(facts).problems).toMatchObject([{ kind: 'wrong-shape', where }]);
  });

  test('of a step is no list', () => {
    const { content, problems } = readAssessment({ steps: { soknad: [], lag: {} } });
    expect(content?.assessments[0]?.steps).toEqual({ lag: {} });
    expect(problems).toMatchObject([{ kind: 'bad-answer', where: 'assessments.0.steps.soknad' }]);
  });

  test('by ids keeps those every object answers to, and has no other prototype', () => {
    const json = JSON.stringify({ ...assessment, notes: 0 });
    const notes = '{"constructor":"a","prototype":"b","toString":"c","__proto__":{"bad":1}}';
    const { content, problems } = readText(
      'assessments',
      json.replace('"notes":0', `"notes":${notes}`),
    );
    const read = content?.assessments[0]?.notes;
    expect(problems).toEqual([]);
    expect(read).toEqual({ constructor: 'a', prototype: 'b', toString: 'c' });
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });
});

test('a list that is too long is what is wrong, whatever is in it', () => {
  expect(readAssessment({ sources: Array(mostEntries + 1).fill('') }).problems).toMatchObject([
    { kind: 'wrong-shape', where: 'assessments.0.sources' },
  ]);
});

test('a version that is no number one can count to is damage', () => {
  const { about = '' } = toFields(assessment);
  const endless = about.replace('"version":2', '"version":-1e999');
  expect(endless).not.toBe(about);
  expect(fromFields('en', { about: endless })).toEqual({ newer: false, damaged: ['about'] });
});
