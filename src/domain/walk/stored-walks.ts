import { inOrderMade } from './order.ts';
import { isNewerWalk, newWalk, point, walk, walkVersion, type Point, type Walk } from './walk.ts';
import { dayIn } from '#domain/site/day.ts';
import { isRecord, parseJson } from '#domain/site/parse-json.ts';
import { readAs } from '#domain/site/shapes.ts';

/**
 * Everything of the safety walks that a device keeps, but for the pictures, as one flat map: `om:<walk>` and
 * `punkt:<walk>:<point>`, each a record as JSON with its version. Anything may have written it.
 */
export type StoredWalks = Readonly<Record<string, string | undefined>>;

/** The key of a walk. */
export const walkKey = (id: string): string => `om:${id}`;

/** The key of a point. The same point may be in two walks. */
export const pointKey = ({ walk: ofWalk, id }: Pick<Point, 'walk' | 'id'>): string =>
  `punkt:${ofWalk}:${id}`;

/** A record as the device keeps it. */
export const storedText = (record: Walk | Point): string =>
  JSON.stringify({ version: walkVersion, ...record });

/** What could be read, and the keys of what could not. */
export interface ReadWalks {
  /** The last changed first. */
  walks: Walk[];
  /** In the order they were made. */
  points: Point[];
  damaged: string[];
  /** What a newer version of the site wrote. It is never changed. */
  newer: string[];
}

/** Points whose walk is gone get one that says nothing, so that nobody loses what was written. */
function readAll(stored: StoredWalks): ReadWalks {
  const found: ReadWalks = { walks: [], points: [], damaged: [], newer: [] };
  for (const [key, text] of Object.entries(stored)) {
    if (text === undefined) continue;
    const value = parseJson(text);
    const asWalk = key.startsWith('om:') ? readAs(walk, value) : undefined;
    const asPoint = key.startsWith('punkt:') ? readAs(point, value) : undefined;
    if (isRecord(value) && isNewerWalk(value.version)) found.newer.push(key);
    else if (asWalk && walkKey(asWalk.id) === key) found.walks.push(asWalk);
    else if (asPoint && pointKey(asPoint) === key) found.points.push(asPoint);
    else found.damaged.push(key);
  }
  found.points.sort(inOrderMade);
  for (const { walk: id, made } of found.points) {
    const isThere = walkKey(id) in stored || found.walks.some((one) => one.id === id);
    if (!isThere) found.walks.push(newWalk(id, made, dayIn(made)));
  }
  found.walks.sort((a, b) => b.changed.localeCompare(a.changed) || a.id.localeCompare(b.id));
  return found;
}

/* Stored entries never change: what is written makes a new map. So each map is read once. */
const read = new WeakMap<StoredWalks, ReadWalks>();

/** Reads what is on the device. */
export function storedWalks(stored: StoredWalks): ReadWalks {
  const known = read.get(stored) ?? readAll(stored);
  read.set(stored, known);
  return known;
}

/** The points of a walk, in the order they were made. */
export const pointsOf = (stored: StoredWalks, id: string): Point[] =>
  storedWalks(stored).points.filter((one) => one.walk === id);

/** What to write to put walks and points on the device. */
export const entriesOfWalks = (
  walks: readonly Walk[],
  points: readonly Point[],
): Record<string, string> =>
  Object.fromEntries([
    ...walks.map((one) => [walkKey(one.id), storedText(one)] as const),
    ...points.map((one) => [pointKey(one), storedText(one)] as const),
  ]);

/** The keys of a walk and its points, also of those that can't be read. */
export const keysOfWalk = (stored: StoredWalks, id: string): string[] =>
  Object.keys(stored).filter((key) => key === walkKey(id) || key.startsWith(`punkt:${id}:`));

/** The ids of all pictures that points name. */
export const pictureIds = (points: readonly Point[]): Set<string> =>
  new Set(points.flatMap(({ pictures }) => pictures.map(({ id }) => id)));
