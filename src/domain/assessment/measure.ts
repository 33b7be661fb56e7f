import * as v from 'valibot';
import { day, object } from '#domain/site/shapes.ts';
import { entryId, itemId, longText } from './assessment.ts';
import { check } from './measure-check.ts';

/** How far a measure has come. */
export const measureStatuses = ['planned', 'started', 'done', 'stopped'] as const;

export type MeasureStatus = (typeof measureStatuses)[number];

const text = v.optional(longText, '');

/** A measure of the action plan, as files and stored values hold it. */
export const measure = object({
  id: entryId,
  /** The assessment it came from. */
  assessment: entryId,
  /** The indicator it is meant to lift, when it came from one. */
  indicator: v.optional(itemId),
  /** What else it came from, in words: a safety walk, its day and the point. */
  origin: v.optional(longText),
  /** What is to be done. */
  action: text,
  /** The mapped cause it answers to. */
  cause: text,
  /** What it is to achieve. */
  goal: text,
  /** The role or service that owns it. */
  owner: text,
  /** ISO date. */
  deadline: v.optional(day),
  /** Money, hours, people. */
  resource: text,
  /** What shows that it works. */
  sign: text,
  status: v.optional(v.picklist(measureStatuses), 'planned'),
  /** The page of `/tiltak/` about it; empty when it is none of those, missing when its text tells. */
  intervention: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,64}$/))),
  /** What is answered to the six questions about it. */
  check: v.optional(check),
  /** The measure it is a copy of: in a kept version, or in an assessment that goes on from one. */
  of: v.optional(entryId),
});

/** A measure of the action plan. */
export type Measure = v.InferOutput<typeof measure>;

/** What measures can be sorted by. */
export const measureOrders = ['deadline', 'owner', 'status', 'indicator'] as const;

export type MeasureOrder = (typeof measureOrders)[number];

/** Which measures are shown. An empty field lets all through. */
export interface MeasureFilter {
  owner?: string;
  status?: MeasureStatus;
}

/** The owners there are, each once, from A to Å. */
export const ownersOf = (measures: readonly Measure[]): string[] =>
  [...new Set(measures.map(({ owner }) => owner).filter(Boolean))].toSorted((a, b) =>
    a.localeCompare(b, 'nb'),
  );

const keyOf = (order: MeasureOrder, { deadline, owner, status, indicator }: Measure): string => {
  switch (order) {
    case 'deadline':
      return deadline ?? '9999';
    case 'owner':
      return owner || '\uffff';
    case 'status':
      return String(measureStatuses.indexOf(status));
    case 'indicator':
      return indicator ?? '\uffff';
  }
};

/** The measures that pass a filter, sorted; what has no value in the order comes last. */
export const arrangeMeasures = (
  measures: readonly Measure[],
  order: MeasureOrder,
  { owner, status }: MeasureFilter = {},
): Measure[] =>
  measures
    .filter((one) => (!owner || one.owner === owner) && (!status || one.status === status))
    .toSorted((a, b) => keyOf(order, a).localeCompare(keyOf(order, b), 'nb', { numeric: true }));

/** A planned measure with nothing in it but the facts given. */
export const newMeasure = (
  id: string,
  assessment: string,
  facts: Partial<Measure> = {},
): Measure => ({
  ...{ id, assessment, action: '', cause: '', goal: '', owner: '', resource: '', sign: '' },
  status: 'planned',
  ...facts,
});

/** What a measure and all its copies share: the id it first had. */
export const lineageOf = ({ id, of }: Measure): string => of ?? id;

/** True while a measure is neither done nor stopped. */
export const isOpen = ({ status }: Measure): boolean =>
  status === 'planned' || status === 'started';

/** True when a measure should have been done by a day. */
export const isOverdue = (one: Measure, today: string): boolean =>
  one.deadline !== undefined && one.deadline < today && isOpen(one);
