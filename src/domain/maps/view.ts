import { geoPath, geoTransverseMercator, type GeoPermissibleObjects } from 'd3-geo';
import type { Coordinates, PlanePoint } from '#domain/site/coordinates.ts';
import { PathData } from './path-data.ts';

/** A rectangle of the earth, flattened. */
export interface MapView {
  width: number;
  height: number;
  /** Units for each radian on the ground, which tells how much detail can be seen. */
  scale: number;
  /** Where a place lies, in whole units. */
  place: (place: Coordinates) => PlanePoint;
  /** Path data of land, cut at the edges. */
  outline: (land: GeoPermissibleObjects) => string;
}

/** How a drawing is framed, in its units. */
export interface Frame {
  width: number;
  /** Limits for the height, which else follows from the places. */
  lowest: number;
  tallest: number;
  /** Room between the places and the edge. */
  margin: number;
  /** The meridian that points straight up; that of the places when left out. */
  meridian?: number;
}

/** Outlines are cut this far outside the edge, so that the cut is not seen. */
const bleed = 10;

/**
 * The view that holds all places: transverse Mercator, the projection of Norwegian maps (UTM), true to
 * shape, with north up along its meridian.
 */
export function viewOf(places: readonly Coordinates[], frame: Frame): MapView {
  const { width, margin } = frame;
  const longitudes = places.map(([longitude]) => longitude);
  const meridian = frame.meridian ?? (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const everything = { type: 'MultiPoint' as const, coordinates: places.map((at) => [...at]) };
  const projection = geoTransverseMercator()
    .rotate([-meridian, 0])
    .precision(0)
    .fitExtent(
      [
        [margin, margin],
        [width - margin, frame.tallest - margin],
      ],
      everything,
    );
  const [[, top], [, bottom]] = geoPath(projection).bounds(everything);
  const height = Math.round(Math.max(frame.lowest, bottom - top + 2 * margin));
  const [left, from] = projection.translate();
  projection.translate([left, from + height / 2 - (top + bottom) / 2]).clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);
  return {
    width,
    height,
    scale: projection.scale(),
    place: ([longitude, latitude]) => {
      const [x, y] = projection([longitude, latitude]) ?? [NaN, NaN];
      return { x: Math.round(x), y: Math.round(y) };
    },
    outline: (land) => {
      const data = new PathData();
      geoPath(projection, data)(land);
      return data.toString();
    },
  };
}

const kmPerDegree = 111.2;

/** The four ends of a cross through a place, so that a view has room for what lies around it. */
export function around([longitude, latitude]: Coordinates, km: number): Coordinates[] {
  const up = km / kmPerDegree;
  const aside = up / Math.cos((latitude * Math.PI) / 180);
  return [
    [longitude - aside, latitude],
    [longitude + aside, latitude],
    [longitude, latitude - up],
    [longitude, latitude + up],
  ];
}
