import * as z from 'zod/mini';
import { later } from '#domain/assessment/assessment.ts';
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

/** The walk with a field changed, or nothing when the field can't hold that. */
export function withWalkField(
  one: Walk,
  name: WalkField,
  value: string,
  now: string,
): Walk | undefined {
  const changed = { ...one, [name]: valueOf(name, value), changed: later(one.changed, now) };
  const result = z.safeParse(walk, changed);
  return result.success ? result.data : undefined;
}

/** The walk with an age group ticked, or not. */
export const withAge = (one: Walk, age: string, isThere: boolean, now: string): Walk => ({
  ...one,
  ages: ageGroups.filter((group) => (group === age ? isThere : one.ages.includes(group))),
  changed: later(one.changed, now),
});

/** The point with a field changed, or nothing when the field can't hold that. */
export function withPointField(
  one: Point,
  name: PointField,
  value: string,
  now: string,
): Point | undefined {
  const changed = { ...one, [name]: valueOf(name, value), changed: later(one.changed, now) };
  const result = z.safeParse(point, changed);
  return result.success ? result.data : undefined;
}

/** The point with other facts than those of its fields: position, pictures. */
export const withFacts = (
  one: Point,
  facts: Partial<Pick<Point, 'position' | 'pictures'>>,
  now: string,
): Point => z.parse(point, { ...one, ...facts, changed: later(one.changed, now) });

/** What a field of a record shows in a form. */
export const shownIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
