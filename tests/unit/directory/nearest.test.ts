import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byDistance, kilometresBetween, packPoints } from '#domain/directory/nearest.ts';
import type { Coordinates } from '#domain/site/coordinates.ts';
import { unpackIndex } from '#domain/directory/search-index.ts';
import { positions } from '../../../scripts/support/directory-positions.ts';
import { catalogue, packedIndex } from '../../support/catalogue.ts';

const directory = unpackIndex(packedIndex);
const points = packPoints(catalogue.kommuner, catalogue.towns);
const nearestTo = (from: Coordinates) => byDistance(directory, points, from);
const point = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const oslo: Coordinates = [10.75, 59.91];
const bergen: Coordinates = [5.32, 60.39];

describe('a distance', () => {
  test('from Oslo to Bergen is a little more than 300 km', () => {
    expect(kilometresBetween(oslo, bergen)).toBeGreaterThan(300);
    expect(kilometresBetween(oslo, bergen)).toBeLessThan(310);
  });

  test('of a degree of latitude is 111 km anywhere', () => {
    for (const longitude of [5, 15, 30]) {
      expect(kilometresBetween([longitude, 60], [longitude, 61])).toBeCloseTo(111.2, 1);
    }
  });

  test('is the same both ways, none to the point itself, and at most half way around', () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        const there = kilometresBetween(one, other);
        expect(there).toBeCloseTo(kilometresBetween(other, one), 6);
        expect(kilometresBetween(one, one)).toBe(0);
        expect(there).toBeLessThanOrEqual(Math.PI * 6371 + 1e-6);
      }),
    );
  });
});

describe('the kommuner by distance', () => {
  test('are all of them, the nearest first', () => {
    fc.assert(
      fc.property(point, (from) => {
        const distances = nearestTo(from).map(({ reason }) =>
          reason.type === 'near' ? reason.kilometres : NaN,
        );
        expect(distances).toHaveLength(directory.kommuner.length);
        expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });

  test('begin with the kommune whose point or town one stands in', () => {
    const wrong = Object.entries(points).flatMap(([number, [longitude = 0, latitude = 0]]) => {
      const [nearest] = nearestTo([longitude / 1000, latitude / 1000]);
      return nearest?.kommune.number === number ? [] : [number];
    });
    expect(wrong).toEqual([]);
  });

  test('begin with the right one at 95 of 100 known places, and have it among five at all of them', () => {
    const rankOf = ({ at, slug }: (typeof positions)[number]) =>
      nearestTo(at).findIndex(({ kommune }) => kommune.slug === slug);
    const misses = positions.filter((known) => rankOf(known) !== 0);
    const told = misses.map(
      (known) => `${known.place}: ${nearestTo(known.at)[0]?.kommune.name} before ${known.slug}`,
    );
    const right = 1 - misses.length / positions.length;
    console.log(
      [`${positions.length} places, ${(right * 100).toFixed(1)} % right`, ...told].join('\n'),
    );
    expect(positions.length).toBeGreaterThan(100);
    expect(right).toBeGreaterThanOrEqual(0.95);
    expect(misses.filter((known) => rankOf(known) > 4)).toEqual([]);
  });

  test.each([
    ['the centre of Bergen', bergen, 'Bergen'],
    ['Karl Johans gate in Oslo', [10.74, 59.91] as Coordinates, 'Oslo'],
    ['the church of Kautokeino', [23.04, 69.01] as Coordinates, 'Kautokeino'],
    ['the fort of Vardø', [31.09, 70.37] as Coordinates, 'Vardø'],
  ])('have the right one among the nearest from %s', (_, from, name) => {
    const nearest = nearestTo(from).slice(0, 5);
    expect(nearest.map(({ kommune }) => kommune.name)).toContain(name);
  });
});
