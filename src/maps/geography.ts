/** The one module that reads the atlas: the land of Norway and of its neighbours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as Land, Topology } from 'topojson-specification';

/** Natural Earth's country codes (ISO 3166-1). */
const norway = '578';
const neighbours = ['752', '246', '643', '208'];

/** Outside this lie Svalbard, Jan Mayen and Bouvet Island, in degrees. */
const drawn = { west: 4, south: 57, north: 72 };

function readAtlas() {
  const file = createRequire(join(process.cwd(), 'package.json')).resolve(
    'world-atlas/countries-10m.json',
  );
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection;
    land?: GeometryCollection;
  }>;
  const { countries } = atlas.objects;
  const wanted = countries.geometries.filter(({ id }) =>
    [norway, ...neighbours].includes(String(id)),
  );
  atlas.objects = { countries: { ...countries, geometries: wanted } };
  return presimplify(
    filter(atlas, () => true),
    sphericalTriangleArea,
  );
}

let atlas: ReturnType<typeof readAtlas> | undefined;

const isDrawn = ([ring]: Position[][]) =>
  (ring ?? []).every(
    ([longitude = 0, latitude = 0]) =>
      longitude > drawn.west && latitude > drawn.south && latitude < drawn.north,
  );

/** The types know nothing of the second argument, which tells a hole from an island. */
const areaOf = (ring: [number, number][], isHole?: boolean) =>
  sphericalRingArea(ring, isHole ?? false);

/** Land as drawn on a map of Norway. */
export interface Outlines {
  norway: MultiPolygon;
  abroad: MultiPolygon;
}

/**
 * The outlines with no more detail than can be seen.
 *
 * @param scale units of the drawing for each radian on the ground; corners that take less than about
 * a unit are left out, and islands of less than four square units
 */
export function outlinesAt(scale: number): Outlines {
  atlas ??= readAtlas();
  const simple = simplify(atlas, 1 / scale ** 2);
  const lands = filter(simple, filterWeight(simple, 4 / scale ** 2, areaOf));
  const { geometries } = lands.objects.countries as GeometryCollection;
  const landOf = (ids: string[]) =>
    merge(lands, geometries.filter(({ id }) => ids.includes(String(id))) as Land[]);
  const all = landOf([norway]);
  return {
    norway: { ...all, coordinates: all.coordinates.filter(isDrawn) },
    abroad: landOf(neighbours),
  };
}
