import { ownValue } from '#domain/site/own-value.ts';
import type { Assessment } from './assessment.ts';
import { isOpen, type Measure } from './measure.ts';

/** A measure that is to be done by a day. */
export type DueMeasure = Measure & { deadline: string };

/** The measures with a deadline that are neither done nor stopped. */
export const dueMeasures = (measures: readonly Measure[]): DueMeasure[] =>
  measures.filter((one): one is DueMeasure => one.deadline !== undefined && isOpen(one));

/** A step before the start that is to be done by a day. */
export interface DueStep {
  id: string;
  owner: string;
  /** ISO date. */
  date: string;
}

/** The steps before the start with a date that are not ticked. */
export const dueSteps = ({ steps, conditions }: Assessment): DueStep[] =>
  Object.entries(steps).flatMap(([id, { owner = '', date }]) =>
    date === undefined || ownValue(conditions, id) === 'yes' ? [] : [{ id, owner, date }],
  );
