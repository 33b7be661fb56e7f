import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostStored, newAssessment, type Assessment } from '#domain/assessment/assessment.ts';
import { importPlan } from '#domain/assessment/import-plan.ts';
import { readFile, toFile, type FileContent } from '#domain/assessment/file.ts';
import { newMeasure, type Measure } from '#domain/assessment/measure.ts';
import {
  storedAssessments,
  measureKey,
  storedMeasures,
  entriesOf,
  type StoredEntries,
} from '#domain/assessment/stored-entries.ts';
import { anyAssessment, anyMeasure } from './arbitraries.ts';

const now = '2026-11-25T12:00:00.000Z';

/** Ids that no file has. */
const counter = () => {
  let count = 0;
  return () => `ny-${(count += 1)}`;
};

const bring = (stored: StoredEntries, content: FileContent, newId: () => string) => {
  const { content: read } = readFile(toFile(content, now));
  const told = importPlan(stored, read ?? { assessments: [], measures: [] }, newId, now);
  return { ...told, stored: { ...stored, ...told.writes } };
};

/** Keys in the order the form of a measure writes them: what is put in last comes last. */
const asTheFormWrites = ({ deadline, indicator, ...rest }: Measure) => ({
  ...rest,
  ...(indicator && { indicator }),
  ...(deadline && { deadline }),
});

const storedWith = ({ assessments, measures }: FileContent): StoredEntries =>
  Object.assign(
    {},
    ...assessments.map(entriesOf),
    ...measures.map((one) => ({ [measureKey(one.id)]: JSON.stringify(asTheFormWrites(one)) })),
  ) as StoredEntries;

/** Few ids, so that files and devices often have the same, also for different things. */
const fewIds = fc.constantFrom('a', 'b', 'c');
const someAssessment = fc
  .tuple(anyAssessment, fewIds, fc.option(fc.array(fewIds, { maxLength: 2 }), { nil: undefined }))
  .map(([one, id, sources]): Assessment => {
    const { sources: _, ...rest } = one;
    return { ...rest, id, ...(sources && { sources }) };
  });
const someMeasure = fc
  .tuple(anyMeasure, fewIds, fewIds)
  .map(([one, id, assessment]): Measure => ({ ...one, id, assessment }));
const someContent = fc.record({
  assessments: fc.array(someAssessment, { maxLength: 4 }),
  measures: fc.array(someMeasure, { maxLength: 4 }),
});

const measure = (facts: Partial<Measure>): Measure =>
  newMeasure('m', 'a', { action: 'Skriv mandatet', ...facts });
const assessment = (facts: Partial<Assessment>): Assessment => ({
  ...newAssessment('a', now, { role: 'kommune' }),
  ...facts,
});

describe('an imported file', () => {
  test('twice changes nothing the second time, whatever is in it and was there before', () => {
    fc.assert(
      fc.property(someContent, someContent, (before, content) => {
        const newId = counter();
        const first = bring(storedWith(before), content, newId);
        const second = bring(first.stored, content, newId);
        expect(second.stored).toEqual(first.stored);
        expect(second).toMatchObject({ added: 0, measures: 0, same: content.assessments.length });
        expect(second.placed).toEqual(first.placed);
      }),
    );
  });

  test('on the device it came from changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(someAssessment, { selector: ({ id }) => id }),
        fc.uniqueArray(someMeasure, { selector: ({ id }) => id }),
        (assessments, measures) => {
          const told = bring(
            storedWith({ assessments, measures }),
            { assessments, measures },
            counter(),
          );
          expect(told).toMatchObject({ writes: {}, added: 0, measures: 0 });
        },
      ),
    );
  });

  test('overwrites nothing, and loses nothing', () => {
    fc.assert(
      fc.property(someContent, someContent, (before, content) => {
        const stored = storedWith(before);
        const after = bring(stored, content, counter()).stored;
        expect(after).toMatchObject(stored);
        const actions = storedMeasures(after).measures.map(({ action }) => action);
        for (const { action } of content.measures) expect(actions).toContain(action);
        const names = storedAssessments(after).map((one) => one.assessment?.name);
        for (const { name } of content.assessments) expect(names).toContain(name);
      }),
    );
  });

  test('again, after a measure was changed here, brings the measure of the file once', () => {
    const content = { assessments: [assessment({})], measures: [measure({})] };
    const newId = counter();
    const changed = { ...measure({}), action: 'Skriv et annet mandat' };
    const stored = storedWith({ ...content, measures: [changed] });
    const once = bring(stored, content, newId);
    expect(once.measures).toBe(1);
    expect(bring(once.stored, content, newId).measures).toBe(0);
  });

  test('keeps two measures that say the same, under the ids they had', () => {
    const measures = [measure({ id: 'm' }), measure({ id: 'n' })];
    const { stored } = bring({}, { assessments: [assessment({})], measures }, counter());
    expect(storedMeasures(stored).measures.map(({ id }) => id)).toEqual(['m', 'n']);
  });

  test('gives measures and a consensus the new id of what they came from', () => {
    const mine = assessment({ answers: { A1: 3 } });
    const { stored, placed } = bring(
      storedWith({ assessments: [mine], measures: [] }),
      {
        assessments: [
          assessment({ id: 'felles', role: 'consensus', sources: ['a', 'b'] }),
          assessment({ answers: { A1: 0 } }),
        ],
        measures: [measure({})],
      },
      counter(),
    );
    const [theirs, consensus] = placed;
    expect(theirs).toMatchObject({ answers: { A1: 0 } });
    expect(theirs?.id).not.toBe('a');
    expect(consensus?.sources).toEqual([theirs?.id, 'b']);
    expect(storedMeasures(stored).measures[0]?.assessment).toBe(theirs?.id);
  });

  test('keeps telling which measure of a kept plan is which, also under new ids', () => {
    const live = measure({ id: 'm' });
    const copy = measure({ id: 'k', assessment: 'v', of: 'm' });
    const version = assessment({ id: 'v', keptOn: '2026-11-24' });
    const content = { assessments: [assessment({}), version], measures: [copy, live] };
    const newId = counter();
    const stored = storedWith({ assessments: [], measures: [{ ...live, action: 'Noe annet' }] });
    const once = bring(stored, content, newId);
    const brought = storedMeasures(once.stored).measures.filter(({ id }) => id !== 'm');
    const moved = brought.find(({ of }) => of === undefined);
    expect(moved?.id).not.toBe('m');
    expect(brought.find(({ id }) => id === 'k')?.of).toBe(moved?.id);
    expect(bring(once.stored, content, newId).measures).toBe(0);
  });

  test.each(['tiltak', 'valg', 'kalender', 'about'])(
    'under the id «%s» is not taken for something else',
    (id) => {
      const { stored } = bring(
        {},
        { assessments: [assessment({ id })], measures: [measure({ id, assessment: id })] },
        counter(),
      );
      expect(storedMeasures(stored)).toMatchObject({ measures: [{}], damaged: [] });
      expect(storedAssessments(stored)).toMatchObject([{ damaged: [], assessment: {} }]);
    },
  );

  test('that would give more than a device keeps gives nothing, and says so', () => {
    const entries = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`b:answers.X${at}`, '3']));
    const content = { assessments: [assessment({ answers: { A1: 3 } })], measures: [] };
    const size = Object.keys(entriesOf(content.assessments[0] as Assessment)).length;
    expect(importPlan(entries(mostStored - size), content, counter(), now)).toMatchObject({
      added: 1,
      problems: [],
    });
    expect(importPlan(entries(mostStored - size + 1), content, counter(), now)).toEqual({
      ...{ writes: {}, placed: [], added: 0, same: 0, measures: 0, newer: [] },
      problems: [
        { kind: 'no-room', where: '', found: String(mostStored + 1), most: String(mostStored) },
      ],
    });
  });

  test('that is here already is told of, however much the device keeps', () => {
    const content = { assessments: [assessment({ answers: { A1: 3 } })], measures: [] };
    const filling = Array.from({ length: mostStored }, (_, at) => [`b:answers.X${at}`, '3']);
    const stored = { ...storedWith(content), ...Object.fromEntries(filling) };
    expect(importPlan(stored, content, counter(), now)).toMatchObject({ same: 1, problems: [] });
  });
});
