import {
  entriesOfWalks,
  pointKey,
  storedWalks,
  walkKey,
  type StoredWalks,
} from './stored-walks.ts';
import { inOrderMade } from './order.ts';
import type { Point, Walk } from './walk.ts';

/** Walks and their points, without pictures. */
export interface Walks {
  walks: readonly Walk[];
  points: readonly Point[];
}

/** The newer of two that are the same thing. Of two from the same moment, one is always the one. */
const newer = <Record extends Walk | Point>(one: Record, other: Record): Record => {
  const byMoment = one.changed.localeCompare(other.changed);
  if (byMoment !== 0) return byMoment > 0 ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
};

function union<Record extends Walk | Point>(
  records: readonly Record[],
  keyOf: (record: Record) => string,
): Record[] {
  const found = new Map<string, Record>();
  for (const record of records) {
    const there = found.get(keyOf(record));
    found.set(keyOf(record), there ? newer(there, record) : record);
  }
  return [...found.values()];
}

/** Walks brought together: each thing once, as it was changed last. Whichever comes first, it is the same. */
export const together = (one: Walks, other: Walks): Walks => ({
  walks: union([...one.walks, ...other.walks], ({ id }) => walkKey(id)).toSorted(
    (a, b) => a.started.localeCompare(b.started) || a.id.localeCompare(b.id),
  ),
  points: union([...one.points, ...other.points], pointKey).toSorted(inOrderMade),
});

/** What others walked as a part of one walk: each point says who wrote it. */
export function asPartOf(walk: string, { walks, points }: Walks): Walks {
  const walkers = new Map(walks.map((one) => [one.id, one.walker]));
  return {
    walks: walks.filter(({ id }) => id === walk),
    points: points.map((one) => ({
      ...one,
      walker: one.walker || (walkers.get(one.walk) ?? ''),
      walk,
    })),
  };
}

/** What bringing in a file comes to. */
export interface BroughtIn {
  /** What to write: key → value. */
  writes: Record<string, string>;
  /** Walks that are new here. */
  walks: number;
  /** Points that are new here. */
  added: number;
  /** Points that were here, and are newer in the file. */
  updated: number;
  /** Points that were here as they are in the file. */
  same: number;
  /** Points that are newer here, and stay as they are. */
  kept: number;
}

/**
 * What to write to bring a file in. What is here already is replaced only by what was changed after it. Brought in once
 * more, nothing is written.
 */
export function bringIn(stored: StoredWalks, arriving: Walks): BroughtIn {
  const read = storedWalks(stored);
  // What stands in for a walk that is gone gives way to the walk itself.
  const walks = read.walks.filter(({ id }) => stored[walkKey(id)] !== undefined);
  const here = { ...read, walks };
  const all = together(here, arriving);
  const were = entriesOfWalks(here.walks, here.points);
  const newerHere = (key: string) => here.newer.includes(key);
  const writes = Object.fromEntries(
    Object.entries(entriesOfWalks(all.walks, all.points)).filter(
      ([key, value]) => were[key] !== value && !newerHere(key),
    ),
  );
  const points = entriesOfWalks([], together(arriving, { walks: [], points: [] }).points);
  const count = (is: (key: string, value: string) => boolean) =>
    Object.entries(points).filter(([key, value]) => is(key, value)).length;
  return {
    writes,
    walks: arriving.walks.filter(({ id }) => were[walkKey(id)] === undefined).length,
    added: count((key) => were[key] === undefined && writes[key] !== undefined),
    updated: count((key) => were[key] !== undefined && writes[key] !== undefined),
    same: count((key, value) => were[key] === value),
    kept: count(
      (key, value) => writes[key] === undefined && were[key] !== undefined && were[key] !== value,
    ),
  };
}
