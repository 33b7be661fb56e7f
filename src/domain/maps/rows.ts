import type { Coordinates } from '#domain/site/coordinates.ts';

/** What stands in a tile: something with a place on earth. */
interface Placed {
  point: Coordinates;
}

/** Fewest and most tiles side by side where there is room for all of a row. */
const [fewest, most] = [3, 5];

/** Degrees of longitude are shorter than those of latitude, this far north. */
const eastOf = ([longitude, latitude]: Coordinates) =>
  longitude * Math.cos((latitude * Math.PI) / 180);

const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/** How many tiles a row has, so that all of them together are about as wide and as tall as what they show. */
function tilesInRow(points: readonly Coordinates[]): number {
  const width = extent(points.map(eastOf));
  const height = extent(points.map(([, latitude]) => latitude));
  const likeness = Math.sqrt((points.length * width) / Math.max(height, 0.01));
  return Math.max(fewest, Math.min(most, Math.round(likeness)));
}

/** Puts things in rows from north to south, and from west to east in each row. */
export function inRows<Thing extends Placed>(things: readonly Thing[]): Thing[][] {
  const length = tilesInRow(things.map(({ point }) => point));
  const fromNorth = things.toSorted((a, b) => b.point[1] - a.point[1]);
  const rows: Thing[][] = [];
  for (let at = 0; at < fromNorth.length; at += length) {
    const row = fromNorth.slice(at, at + length);
    rows.push(row.toSorted((a, b) => eastOf(a.point) - eastOf(b.point)));
  }
  return rows;
}
