import type { Coordinates } from '#domain/site/coordinates.ts';
import type { SearchIndex } from './search-index.ts';
import type { Hit } from './search.ts';
import type { Kommune, Towns } from './types.ts';

const earthRadius = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points as the crow flies, by the haversine formula. */
export function kilometresBetween(
  [longitude, latitude]: Coordinates,
  [east, north]: Coordinates,
): number {
  const across = Math.sin(radians(north - latitude) / 2) ** 2;
  const along = Math.sin(radians(east - longitude) / 2) ** 2;
  const half = across + Math.cos(radians(latitude)) * Math.cos(radians(north)) * along;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}

/**
 * The points we know to lie in each kommune, by its number, as they travel to the reader: longitude and
 * latitude by turns, in thousandths of a degree. Its towns, and a point inside it.
 */
export type KnownPoints = Readonly<Record<string, readonly number[]>>;

/** Packs the points of all kommuner. */
export function packPoints(kommuner: readonly Kommune[], towns: readonly Towns[]): KnownPoints {
  const townsOf = new Map(towns.map(({ id, points }) => [id, points]));
  return Object.fromEntries(
    kommuner.map(({ id, point }) => [
      id,
      [point, ...(townsOf.get(id) ?? [])].flat().map((degrees) => Math.round(degrees * 1000)),
    ]),
  );
}

/** Kilometres to the nearest of the points; farther than anything when there is none. */
function kilometresTo(points: readonly number[] = [], from: Coordinates): number {
  let least = Infinity;
  for (let at = 0; at + 1 < points.length; at += 2) {
    const point: Coordinates = [(points[at] ?? 0) / 1000, (points[at + 1] ?? 0) / 1000];
    least = Math.min(least, kilometresBetween(from, point));
  }
  return least;
}

/**
 * All kommuner, the nearest first, with the distance to the nearest point we know in each. The borders are
 * not known, so the first is not always the kommune one stands in.
 */
export const byDistance = (
  { kommuner }: SearchIndex,
  points: KnownPoints,
  from: Coordinates,
): Hit[] =>
  kommuner
    .map((kommune) => ({ kommune, kilometres: kilometresTo(points[kommune.number], from) }))
    .sort((a, b) => a.kilometres - b.kilometres)
    .map(({ kommune, kilometres }) => ({ kommune, reason: { type: 'near', kilometres } }));
