import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newAssessment, type Assessment } from '#domain/assessment/assessment.ts';
import { bringingIn } from '#domain/assessment/bringing-in.ts';
import { readFile, toFile, type FileContent } from '#domain/assessment/file.ts';
import { newMeasure, type Measure } from '#domain/assessment/measure.ts';
import {
  allShelved,
  measureKey,
  shelvedMeasures,
  shelving,
  type Shelf,
} from '#domain/assessment/shelf.ts';
import { anyAssessment, anyMeasure } from './arbitraries.ts';

const now = '2026-11-25T12:00:00.000Z';

/** Ids that no file has. */
const counter = () => {
  let count = 0;
  return () => `ny-${(count += 1)}`;
};

const bring = (shelf: Shelf, content: FileContent, newId: () => string) => {
  const { content: read } = readFile(toFile(content, now), newId, now);
  const told = bringingIn(shelf, read ?? { assessments: [], measures: [] }, newId);
  return { ...told, shelf: { ...shelf, ...told.writes } };
};

/** Keys in the order the form of a measure writes them: what is put in last comes last. */
const asTheFormWrites = ({ deadline, indicator, ...rest }: Measure) => ({
  ...rest,
  ...(indicator && { indicator }),
  ...(deadline && { deadline }),
});

const shelfWith = ({ assessments, measures }: FileContent): Shelf =>
  Object.assign(
    {},
    ...assessments.map(shelving),
    ...measures.map((one) => ({ [measureKey(one.id)]: JSON.stringify(asTheFormWrites(one)) })),
  ) as Shelf;

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

describe('a file brought in', () => {
  test('twice changes nothing the second time, whatever is in it and was there before', () => {
    fc.assert(
      fc.property(someContent, someContent, (before, content) => {
        const newId = counter();
        const first = bring(shelfWith(before), content, newId);
        const second = bring(first.shelf, content, newId);
        expect(second.shelf).toEqual(first.shelf);
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
            shelfWith({ assessments, measures }),
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
        const shelf = shelfWith(before);
        const after = bring(shelf, content, counter()).shelf;
        expect(after).toMatchObject(shelf);
        const actions = shelvedMeasures(after).measures.map(({ action }) => action);
        for (const { action } of content.measures) expect(actions).toContain(action);
        const names = allShelved(after).map((one) => one.assessment?.name);
        for (const { name } of content.assessments) expect(names).toContain(name);
      }),
    );
  });

  test('again, after a measure was changed here, brings the measure of the file once', () => {
    const content = { assessments: [assessment({})], measures: [measure({})] };
    const newId = counter();
    const changed = { ...measure({}), action: 'Skriv et annet mandat' };
    const shelf = shelfWith({ ...content, measures: [changed] });
    const once = bring(shelf, content, newId);
    expect(once.measures).toBe(1);
    expect(bring(once.shelf, content, newId).measures).toBe(0);
  });

  test('keeps two measures that say the same, under the ids they had', () => {
    const measures = [measure({ id: 'm' }), measure({ id: 'n' })];
    const { shelf } = bring({}, { assessments: [assessment({})], measures }, counter());
    expect(shelvedMeasures(shelf).measures.map(({ id }) => id)).toEqual(['m', 'n']);
  });

  test('gives measures and a consensus the new id of what they came from', () => {
    const mine = assessment({ answers: { A1: 3 } });
    const { shelf, placed } = bring(
      shelfWith({ assessments: [mine], measures: [] }),
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
    expect(shelvedMeasures(shelf).measures[0]?.assessment).toBe(theirs?.id);
  });

  test.each(['tiltak', 'valg', 'about'])(
    'under the id «%s» is not taken for something else',
    (id) => {
      const { shelf } = bring(
        {},
        { assessments: [assessment({ id })], measures: [measure({ id, assessment: id })] },
        counter(),
      );
      expect(shelvedMeasures(shelf)).toMatchObject({ measures: [{}], damaged: [] });
      expect(allShelved(shelf)).toMatchObject([{ damaged: [], assessment: {} }]);
    },
  );
});
