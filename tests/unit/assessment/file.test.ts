import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerParts,
  longestText,
  mostEntries,
  mostItems,
  mostValues,
  newAssessment,
} from '#domain/assessment/assessment.ts';
import { fileFormat, largestFile, readFile, toFile } from '#domain/assessment/file.ts';
import { anyAssessment, anyMeasure } from './arbitraries.ts';

const now = '2026-11-24T12:00:00.000Z';
const read = readFile;
const file = (content: object) => JSON.stringify({ format: fileFormat, version: 2, ...content });
const assessment = {
  ...newAssessment('en', now, { role: 'police', kommune: '0301' }),
  answers: { A1: 3 },
};

describe('a file we wrote ourselves', () => {
  test('is read back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(anyAssessment), fc.array(anyMeasure), (assessments, measures) => {
        fc.pre(assessments.length + measures.length > 0);
        const { content, problems } = read(toFile({ assessments, measures }, now));
        expect(problems).toEqual([]);
        expect(content).toEqual({ assessments, measures });
      }),
    );
  });

  test('from before answers had what shows them is read, with nothing to show', () => {
    const { evidence: _, ...old } = assessment;
    expect(read(file({ assessments: [old] }))).toEqual({
      content: { assessments: [assessment], measures: [] },
      problems: [],
    });
  });

  test('keeps answers to indicators that no longer exist', () => {
    const old = { ...assessment, answers: { Z9: 2 } };
    expect(read(file({ assessments: [old] })).content?.assessments[0]?.answers).toEqual({ Z9: 2 });
  });
});

describe('a file from elsewhere', () => {
  test.each([
    ['that is no JSON', '{"format"', 'not-json'],
    ['that is empty', '', 'not-json'],
    ['of another program', '{"answers":{"A1":3}}', 'foreign'],
    ['that is a list', '[1,2]', 'foreign'],
    ['of a newer version', JSON.stringify({ format: fileFormat, version: 99 }), 'newer'],
    [
      'of a version that was never published',
      JSON.stringify({ format: fileFormat, version: 1, values: { A1: '3' } }),
      'wrong-shape',
    ],
    ['without a version', JSON.stringify({ format: fileFormat }), 'wrong-shape'],
    ['with nothing in it', file({}), 'wrong-shape'],
    ['with a text for its list', file({ assessments: 'alle' }), 'wrong-shape'],
  ])('%s is refused with the reason', (_, text, kind) => {
    const { content, problems } = read(text);
    expect(content).toBeUndefined();
    expect(problems[0]?.kind).toBe(kind);
  });

  test('that is too large is refused before it is parsed', () => {
    expect(read(' '.repeat(20_000_000)).problems[0]?.kind).toBe('too-large');
    expect(largestFile).toBeLessThan(20_000_000);
  });

  test('with one answer that is none gives the others, and names the one', () => {
    const { content, problems } = read(
      file({ assessments: [{ ...assessment, answers: { A1: 3, A2: 9, A3: '<b>' } }] }),
    );
    expect(content?.assessments[0]?.answers).toEqual({ A1: 3 });
    expect(problems).toEqual([
      { kind: 'bad-answer', where: 'assessments.0.answers.A2', found: '9' },
      { kind: 'bad-answer', where: 'assessments.0.answers.A3', found: '<b>' },
    ]);
  });

  test('with more entries than are read gives the first, and tells how many there were', () => {
    const many = Array.from({ length: mostEntries + 12 }, (_, at) => ({
      ...assessment,
      id: `v${at}`,
    }));
    const { content, problems } = read(file({ assessments: many }));
    expect(content?.assessments.map(({ id }) => id)).toEqual(
      many.slice(0, mostEntries).map(({ id }) => id),
    );
    expect(problems).toEqual([
      { kind: 'too-many', where: 'assessments', found: '512', most: '500' },
    ]);
  });

  test('with an assessment that says more than the forms can ask gives the others, and tells how much it was', () => {
    const ids = Array.from({ length: mostItems + 1 }, (_, at) => `X${at}`);
    const of = (values: unknown) => Object.fromEntries(ids.map((id) => [id, values]));
    const empty = { ...assessment, answers: {} };
    const large = [
      { ...empty, answers: of(3) },
      { ...empty, notes: of('langt') },
      { ...empty, evidence: of('Sak 12/26') },
      { ...empty, conditions: of('yes'), steps: of({ owner: 'Rådmannen' }) },
    ];
    const { content, problems } = read(file({ assessments: [...large, assessment] }));
    expect(content?.assessments).toEqual([assessment]);
    expect(problems).toEqual(
      large.map((_, at) => ({
        kind: 'too-many-items',
        where: `assessments.${at}`,
        found: String(mostItems + 1),
        most: String(mostItems),
      })),
    );
  });

  test('with as much as an assessment may say is read whole', () => {
    const ids = Array.from({ length: mostItems }, (_, at) => `X${at}`);
    const whole = {
      ...assessment,
      answers: Object.fromEntries(ids.map((id) => [id, 3])),
      notes: Object.fromEntries(ids.map((id) => [id, 'langt'])),
    };
    expect(read(file({ assessments: [whole] }))).toEqual({
      content: { assessments: [whole], measures: [] },
      problems: [],
    });
  });

  test('with more than is read at once is refused whole, whatever it is made of', () => {
    const part = fc.constantFrom(...answerParts);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const each = Math.ceil(mostValues / mostEntries / parts.length) + 1;
        const values = Object.fromEntries(Array.from({ length: each }, (_, at) => [`X${at}`, 3]));
        const one = { ...assessment, ...Object.fromEntries(parts.map((name) => [name, values])) };
        const many = Array.from({ length: mostEntries * parts.length }, () => one);
        const { content, problems } = read(file({ assessments: many }));
        expect(content).toBeUndefined();
        expect(problems).toMatchObject([{ kind: 'too-many-values', most: String(mostValues) }]);
      }),
      { numRuns: 10 },
    );
  });

  test('nested deeper than anything can be told of never makes the reader throw', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const text = file({ assessments: [{ ...assessment, answers: { A1: 0 } }] });
    expect(() => read(text.replace('"A1":0', `"A1":${deep}`))).not.toThrow();
  });

  test('with one assessment of the wrong shape gives the others, and names the place', () => {
    const { content, problems } = read(
      file({ assessments: [{ ...assessment, role: 'konge' }, assessment] }),
    );
    expect(content?.assessments).toHaveLength(1);
    expect(problems).toEqual([
      { kind: 'wrong-shape', where: 'assessments.0.role', found: 'konge' },
    ]);
  });

  test('with more to show an answer than one may write gives the answer without it', () => {
    const long = { ...assessment, evidence: { A1: 'x'.repeat(longestText + 1), A2: 'Sak 12/26' } };
    const { content, problems } = read(file({ assessments: [long] }));
    expect(content?.assessments).toEqual([{ ...assessment, evidence: { A2: 'Sak 12/26' } }]);
    expect(problems).toMatchObject([{ kind: 'bad-answer', where: 'assessments.0.evidence.A1' }]);
  });

  test('with prototype keys changes no prototype', () => {
    const text = `{"format":"${fileFormat}","version":2,"__proto__":{"bad":1},"assessments":[{"id":"x","role":"other","started":"${now}","changed":"${now}","answers":{"__proto__":{"bad":1},"constructor":3},"notes":{"__proto__":"x"}}]}`;
    const { content } = read(text);
    expect(({} as Record<string, unknown>).bad).toBeUndefined();
    expect(Object.getPrototypeOf(content?.assessments[0]?.answers)).toBe(Object.prototype);
    expect(content?.assessments[0]?.notes).toEqual({});
  });

  test('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.jsonValue(),
        fc.jsonValue(),
        (version, assessments, measures) => {
          expect(() =>
            read(JSON.stringify({ format: fileFormat, version, assessments, measures })),
          ).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (role, answers) => {
        const strange = { ...assessment, role, answers };
        expect(() => read(file({ assessments: [strange] }))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
