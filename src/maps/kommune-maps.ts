/** The maps, each laid out once a build: outlines, points and names in the units of a drawing. */
import { kommuner, statusOfKommune } from '#content/directory.ts';
import type { Fylke, Kommune } from '#domain/directory/types.ts';
import { apart } from '#domain/maps/apart.ts';
import { placeLabels, type Label } from '#domain/maps/labels.ts';
import { hitRadii } from '#domain/maps/nearest.ts';
import { around, viewOf, type MapView } from '#domain/maps/view.ts';
import type { Coordinates, PlanePoint } from '#domain/site/coordinates.ts';
import { outlinesAt } from './geography.ts';

export interface KommunePoint extends PlanePoint {
  kommune: Kommune;
  /** Radius of the area that can be pressed. */
  reach: number;
  /** Where its name stands, if there is room for it, on all screens or on some. */
  labels: (Label & { screens: 'all' | 'narrow' | 'wide' })[];
}

/** A map, ready to be drawn. */
export interface KommuneMap {
  view: Pick<MapView, 'width' | 'height'>;
  norway: string;
  /** Land of other countries; left out round the whole country, whose shape is known. */
  abroad: string | undefined;
  points: KommunePoint[];
  /** Kommuner of other fylker. */
  others: PlanePoint[];
}

/** Sizes of letters in units, on narrow and on wide screens; see map.css. */
const letters = { narrow: 30, wide: 18 };
/** Radius of a point with some air, in units. */
const radius = 11;
/** Radii of the marks on the map of the country, as large as they get; see map.css. */
const markInCountry = { known: 7.5, unknown: 5 };
/** How far a mark may be moved from its place, in units. */
const mostMoved = 16;

/** More than live in any kommune. */
const mostPeople = 1e7;

const isKnown = (kommune: Kommune) => statusOfKommune(kommune) !== 'unknown';

const isInside = ({ x, y }: PlanePoint, { width, height }: MapView) =>
  x > 0 && y > 0 && x < width && y < height;

/** A drawing of kommuner with the radius of each mark. */
function draw(
  view: MapView,
  members: readonly { kommune: Kommune; radius: number }[],
  detail = 1,
): Omit<KommuneMap, 'others'> {
  const { norway, abroad } = outlinesAt(view.scale * detail);
  const places = members.map(({ kommune, radius }) => ({
    kommune,
    radius,
    ...view.place(kommune.point),
  }));
  // From north to south, as one reads them.
  const points = apart(places, mostMoved).toSorted((a, b) => a.y - b.y);
  const reaches = hitRadii(points, { least: 6, most: 30 });
  return {
    view: { width: view.width, height: view.height },
    norway: view.outline(norway),
    abroad: view.outline(abroad),
    points: points.map(({ kommune, x, y }, at) => ({
      ...{ kommune, x, y },
      reach: reaches[at] ?? 0,
      labels: [],
    })),
  };
}

function drawNorway(): KommuneMap {
  const coast = outlinesAt(2000).norway.coordinates.flat(2) as unknown as Coordinates[];
  const view = viewOf([...coast, ...kommuner.map(({ point }) => point)], {
    width: 800,
    lowest: 0,
    tallest: 1200,
    margin: 12,
    meridian: 15,
  });
  const marks = kommuner.map((kommune) => ({
    kommune,
    radius: markInCountry[isKnown(kommune) ? 'known' : 'unknown'],
  }));
  return { ...draw(view, marks, 0.6), abroad: undefined, others: [] };
}

/** One label where all screens agree, else one for each kind. */
function onScreens(narrow: Label | undefined, wide: Label | undefined): KommunePoint['labels'] {
  if (narrow && narrow === wide) return [{ ...narrow, screens: 'all' }];
  return [
    ...(narrow ? [{ ...narrow, screens: 'narrow' as const }] : []),
    ...(wide ? [{ ...wide, screens: 'wide' as const }] : []),
  ];
}

function drawFylke({ id }: Fylke): KommuneMap {
  const members = kommuner.filter(({ fylke }) => fylke === id);
  const ground = members.flatMap(({ point, areaKm2 }) =>
    around(point, Math.max(22, Math.sqrt(areaKm2 / Math.PI))),
  );
  const view = viewOf(ground, { width: 720, lowest: 480, tallest: 1000, margin: 30 });
  const map = draw(
    view,
    members.map((kommune) => ({ kommune, radius })),
  );
  const others = kommuner
    .filter(({ fylke }) => fylke !== id)
    .map(({ point }) => view.place(point))
    .filter((point) => isInside(point, view));
  const named = map.points.map(({ kommune, x, y }) => ({
    ...{ x, y, name: kommune.displayName },
    // Those we know of come first, whatever their size.
    weight: kommune.population + (isKnown(kommune) ? mostPeople : 0),
  }));
  const place = (size: number, liked?: (Label | undefined)[]) =>
    placeLabels(named, others, { ...map.view, size, radius }, liked);
  const narrow = place(letters.narrow);
  const wide = place(letters.wide, narrow);
  return {
    ...map,
    others,
    points: map.points.map((point, at) => ({ ...point, labels: onScreens(narrow[at], wide[at]) })),
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
