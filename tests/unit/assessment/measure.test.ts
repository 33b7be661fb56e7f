import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrangeMeasures,
  isOverdue,
  measureOrders,
  newMeasure,
  ownersOf,
  type Measure,
} from '#domain/assessment/measure.ts';
import { anyMeasure } from './arbitraries.ts';

const measure = (facts: Partial<Measure>): Measure => newMeasure('x', 'y', facts);

describe('the action plan', () => {
  const late = measure({ id: 'late', deadline: '2026-11-23', owner: 'Skole' });
  const soon = measure({
    id: 'soon',
    deadline: '2026-12-01',
    owner: 'Åpen klubb',
    indicator: 'A10',
  });
  const some = measure({ id: 'some', owner: 'Barnevern', status: 'done', indicator: 'A2' });
  const all = [soon, some, late];
  const ids = (measures: readonly Measure[]) => measures.map(({ id }) => id);

  test('is sorted by deadline, with what has none last', () => {
    expect(ids(arrangeMeasures(all, 'deadline'))).toEqual(['late', 'soon', 'some']);
  });

  test('is sorted by owner in Norwegian, and by indicator as a number', () => {
    expect(ids(arrangeMeasures(all, 'owner'))).toEqual(['some', 'late', 'soon']);
    expect(ids(arrangeMeasures(all, 'indicator'))).toEqual(['some', 'soon', 'late']);
  });

  test('is filtered by owner and status', () => {
    expect(ids(arrangeMeasures(all, 'deadline', { owner: 'Skole' }))).toEqual(['late']);
    expect(ids(arrangeMeasures(all, 'deadline', { status: 'done' }))).toEqual(['some']);
  });

  test('names each owner once, from A to Å', () => {
    expect(ownersOf([...all, late])).toEqual(['Barnevern', 'Skole', 'Åpen klubb']);
  });

  test('is overdue the day after the deadline, unless it is done or stopped', () => {
    expect(isOverdue(late, '2026-11-23')).toBe(false);
    expect(isOverdue(late, '2026-11-24')).toBe(true);
    expect(isOverdue({ ...late, status: 'done' }, '2026-11-24')).toBe(false);
    expect(isOverdue(measure({}), '2026-11-24')).toBe(false);
  });
});

test('sorting loses no measure and adds none', () => {
  fc.assert(
    fc.property(fc.array(anyMeasure), fc.constantFrom(...measureOrders), (measures, order) => {
      const sorted = arrangeMeasures(measures, order);
      expect(new Set(sorted)).toEqual(new Set(measures));
      expect(sorted).toHaveLength(measures.length);
    }),
  );
});
