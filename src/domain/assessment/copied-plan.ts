import { lineageOf, type Measure } from './measure.ts';

/** The measures of one assessment. */
export const planOf = (assessment: string, measures: readonly Measure[]): Measure[] =>
  measures.filter((one) => one.assessment === assessment);

/** A plan copied to another assessment, with what tells which measure is which. */
export const copiedPlan = (
  measures: readonly Measure[],
  assessment: string,
  newId: () => string,
): Measure[] => measures.map((one) => ({ ...one, id: newId(), assessment, of: lineageOf(one) }));

/* Measures are read by their schema, so their fields stand in one order. */
const contentOf = (assessment: string, measures: readonly Measure[]): string =>
  planOf(assessment, measures)
    .map((one) => JSON.stringify({ ...one, id: lineageOf(one), assessment: '', of: '' }))
    .toSorted()
    .join();

/** True when two assessments have the same plan. */
export const isSamePlan = (one: string, other: string, measures: readonly Measure[]): boolean =>
  contentOf(one, measures) === contentOf(other, measures);
