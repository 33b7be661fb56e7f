import type { Coordinates } from '#domain/site/coordinates.ts';
import type { SearchIndex } from './search-index.ts';
import type { Hit } from './search.ts';

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
 * All kommuner, the nearest first, with the distance to a point inside each. The borders are not known,
 * so the first is not always the kommune one stands in.
 */
export const byDistance = ({ kommuner }: SearchIndex, from: Coordinates): Hit[] =>
  kommuner
    .map((kommune) => ({ kommune, kilometres: kilometresBetween(from, kommune.point) }))
    .sort((a, b) => a.kilometres - b.kilometres)
    .map(({ kommune, kilometres }) => ({ kommune, reason: { type: 'near', kilometres } }));
