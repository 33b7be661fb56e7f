import { isDeepStrictEqual } from 'node:util';
import { contactOf } from '#domain/directory/contact.ts';
import type { Coordination } from '#domain/directory/types.ts';
import type { Edit, RawRecord } from './merge.ts';

/** A coordination in the shape the domain knows. The caller has held it against the schema. */
export const asCoordination = (record: RawRecord): Coordination =>
  ({ bydeler: [], ...record }) as unknown as Coordination;

const contactGroups = new Set<string | number | undefined>([
  'person',
  'confirmation',
  'roleContact',
  'policeContact',
]);

/**
 * True when a confirmed contact would disappear: all of it, a part of it, from a kommune it covers, or
 * from the pages because its confirmation becomes too old.
 */
export function losesContact(
  before: RawRecord,
  after: RawRecord | undefined,
  edits: readonly Edit[],
  today: string,
): boolean {
  const was = asCoordination(before);
  if (!was.confirmation) return false;
  if (!after) return true;
  if (edits.some(({ path, value }) => value === undefined && contactGroups.has(path[0]))) {
    return true;
  }
  const is = asCoordination(after);
  const isHidden =
    contactOf(was, today).confirmation !== undefined &&
    contactOf(is, today).confirmation === undefined;
  const covered = new Set(Array.isArray(is.kommuner) ? is.kommuner : []);
  return isHidden || was.kommuner.some((kommune) => !covered.has(kommune));
}

/** True when what is known of a person is new, and the kommune confirmed something else. */
export function isConfirmedBefore(
  before: RawRecord,
  after: RawRecord,
  edits: readonly Edit[],
): boolean {
  const was = asCoordination(before).confirmation;
  const isNew = edits.some(({ path, value }) => value !== undefined && path[0] === 'person');
  return isNew && was !== undefined && was.date === asCoordination(after).confirmation?.date;
}

/** The kommuner that more than one coordination covers the whole of, with their ids. */
export function sharedKommuner(records: readonly RawRecord[]): Map<string, string[]> {
  const pairs = records
    .map(asCoordination)
    .filter(({ kommuner, bydeler }) => Array.isArray(kommuner) && bydeler.length === 0)
    .flatMap(({ id, kommuner }) => kommuner.map((kommune) => ({ id, kommune })));
  const byKommune = Map.groupBy(pairs, ({ kommune }) => kommune);
  return new Map(
    [...byKommune]
      .filter(([, covering]) => covering.length > 1)
      .map(([kommune, covering]) => [kommune, covering.map(({ id }) => id)]),
  );
}

/** The first value that stands twice in a list. */
export const repeatedIn = (list: unknown): unknown =>
  Array.isArray(list)
    ? list.find((value, at) => list.findIndex((one) => isDeepStrictEqual(one, value)) < at)
    : undefined;
