/** The maps, each laid out once a build: outlines, points and names in the units of a drawing. */
import { kommuner } from '#content';
import type { Fylke, Kommune } from '#domain/directory/types.ts';
import { placeLabels, type Label } from '#domain/map/labels.ts';
import { hitRadii } from '#domain/map/nearest.ts';
import { around, viewOf, type MapView, type Point, type Position } from '#domain/map/view.ts';
import { outlinesAt } from '#geography.ts';

/** A kommune on a map. */
export interface KommunePoint extends Point {
  kommune: Kommune;
  /** Radius of the area that can be pressed. */
  reach: number;
  /** Where its name stands, and whether there is room for it on wide screens alone. */
  label?: Label & { wideOnly: boolean };
}

/** A map, ready to be drawn. */
export interface KommuneMap {
  view: Pick<MapView, 'width' | 'height'>;
  norway: string;
  /** Land of other countries; left out round the whole country, whose shape is known. */
  abroad: string | undefined;
  points: KommunePoint[];
  /** Kommuner of other fylker. */
  others: Point[];
}

/** Sizes of letters in units, on narrow and on wide screens; see map.css. */
const letters = { narrow: 30, wide: 18 };
/** Radius of a point with some air, in units. */
const radius = 11;

const isInside = ({ x, y }: Point, { width, height }: MapView) =>
  x > 0 && y > 0 && x < width && y < height;

function draw(view: MapView, members: readonly Kommune[], detail = 1): Omit<KommuneMap, 'others'> {
  const { norway, abroad } = outlinesAt(view.scale * detail);
  // From north to south, as the Tab key goes.
  const points = members
    .map((kommune) => ({ kommune, ...view.place(kommune.point) }))
    .toSorted((a, b) => a.y - b.y);
  const reaches = hitRadii(points, { least: 6, most: 30 });
  return {
    view: { width: view.width, height: view.height },
    norway: view.outline(norway),
    abroad: view.outline(abroad),
    points: points.map((point, at) => ({ ...point, reach: reaches[at] ?? 0 })),
  };
}

function drawNorway(): KommuneMap {
  const coast = outlinesAt(2000).norway.coordinates.flat(2) as unknown as Position[];
  const view = viewOf([...coast, ...kommuner.map(({ point }) => point)], {
    width: 800,
    lowest: 0,
    tallest: 1200,
    margin: 12,
    meridian: 15,
  });
  return { ...draw(view, kommuner, 0.6), abroad: undefined, others: [] };
}

function drawFylke({ id }: Fylke): KommuneMap {
  const members = kommuner.filter(({ fylke }) => fylke === id);
  const ground = members.flatMap(({ point, areaKm2 }) =>
    around(point, Math.max(22, Math.sqrt(areaKm2 / Math.PI))),
  );
  const view = viewOf(ground, { width: 720, lowest: 480, tallest: 1000, margin: 30 });
  const map = draw(view, members);
  const others = kommuner
    .filter(({ fylke }) => fylke !== id)
    .map(({ point }) => view.place(point))
    .filter((point) => isInside(point, view));
  const named = map.points.map(({ kommune, x, y }) => ({
    x,
    y,
    name: kommune.displayName,
    weight: kommune.population,
  }));
  const place = (size: number, kept?: (Label | undefined)[]) =>
    placeLabels(named, others, { ...map.view, size, radius }, kept);
  const narrow = place(letters.narrow);
  const wide = place(letters.wide, narrow);
  return {
    ...map,
    others,
    points: map.points.map((point, at) => {
      const label = wide[at];
      return label ? { ...point, label: { ...label, wideOnly: !narrow[at] } } : point;
    }),
  };
}

const drawn = new Map<string, KommuneMap>();

const once = (key: string, make: () => KommuneMap): KommuneMap => {
  const map = drawn.get(key) ?? make();
  drawn.set(key, map);
  return map;
};

/** The whole country, Svalbard and Jan Mayen left out. */
export const mapOfNorway = (): KommuneMap => once('norge', drawNorway);

/** A fylke, with what lies around it. */
export const mapOfFylke = (fylke: Fylke): KommuneMap => once(fylke.id, () => drawFylke(fylke));
