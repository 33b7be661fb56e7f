import * as v from 'valibot';
import { later } from '#domain/assessment/assessment.ts';
import { readAs } from '#domain/site/shapes.ts';
import { ageGroups, point, walk, type Point, type Walk } from './walk.ts';

/** The fields of a walk that a form fills in, each as text. */
export const walkFields = [
  ...['area', 'goal', 'date', 'timeOfDay', 'weather', 'leader', 'starter', 'client', 'people'],
  ...['missing', 'promise', 'walker'],
] as const satisfies readonly (keyof Walk)[];

export type WalkField = (typeof walkFields)[number];

/** The fields of a point that a form fills in, each as text. */
export const pointFields = [
  ...['place', 'kind', 'category', 'sees', 'feels', 'severity', 'urgency', 'proposal', 'owner'],
  ...['followUp', 'deadline', 'agree', 'disagree', 'reported', 'outcome', 'reason'],
] as const satisfies readonly (keyof Point)[];

export type PointField = (typeof pointFields)[number];

const numbers: readonly string[] = ['people', 'agree', 'severity'];
const optional: readonly string[] = [
  ...['date', 'timeOfDay', 'category', 'urgency', 'owner', 'deadline', 'outcome'],
];

/** What a field of a form says, as the record holds it. Empty is nothing. */
function valueOf(name: string, value: string): unknown {
  if (numbers.includes(name)) return value.trim() === '' ? undefined : Number(value);
  return optional.includes(name) && value === '' ? undefined : value;
}

const written = (one: Walk | Point, name: WalkField | PointField, value: string, now: string) => ({
  ...one,
  [name]: valueOf(name, value),
  changed: later(one.changed, now),
});

/** The walk with a field changed, or nothing when the field can't hold that. */
export const withWalkField = (
  one: Walk,
  name: WalkField,
  value: string,
  now: string,
): Walk | undefined => readAs(walk, written(one, name, value, now));

/** The walk with an age group ticked, or not. */
export const withAge = (one: Walk, age: string, isThere: boolean, now: string): Walk => ({
  ...one,
  ages: ageGroups.filter((group) => (group === age ? isThere : one.ages.includes(group))),
  changed: later(one.changed, now),
});

/** The point with a field changed, or nothing when the field can't hold that. */
export const withPointField = (
  one: Point,
  name: PointField,
  value: string,
  now: string,
): Point | undefined => readAs(point, written(one, name, value, now));

/** What of a point no field holds as text. */
export type Facts = Partial<Pick<Point, 'position' | 'pictures'>>;

/** The point with other facts. */
export const withFacts = (one: Point, facts: Facts, now: string): Point =>
  v.parse(point, { ...one, ...facts, changed: later(one.changed, now) });

/** What a field of a record shows in a form. */
export const shownIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
