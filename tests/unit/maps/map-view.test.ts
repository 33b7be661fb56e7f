import { geoContains, geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PathData } from '#domain/maps/path-data.ts';
import { around, viewOf } from '#domain/maps/view.ts';
import type { Coordinates } from '#domain/site/coordinates.ts';
import { outlinesAt } from '#maps/geography.ts';
import { catalogue } from '../../support/catalogue.ts';

const { kommuner } = catalogue;
const frame = { width: 800, lowest: 0, tallest: 1200, margin: 12, meridian: 15 };
const view = viewOf(
  kommuner.map(({ point }) => point),
  frame,
);
const placeOf = (name: string) => {
  const found = kommuner.find(({ displayName }) => displayName === name);
  if (!found) throw new Error(`No kommune is called ${name}`);
  return view.place(found.point);
};
const earthKm = 6371;

describe('the map of Norway', () => {
  test('holds every kommune inside its margin', () => {
    expect(kommuner).not.toEqual([]);
    for (const { name, point } of kommuner) {
      const { x, y } = view.place(point);
      expect(x, name).toBeGreaterThanOrEqual(frame.margin);
      expect(x, name).toBeLessThanOrEqual(view.width - frame.margin);
      expect(y, name).toBeGreaterThanOrEqual(frame.margin);
      expect(y, name).toBeLessThanOrEqual(view.height - frame.margin);
    }
  });

  test('shows Norway as people know it', () => {
    expect(placeOf('Nordkapp').y).toBeLessThan(placeOf('Tromsø').y);
    expect(placeOf('Tromsø').y).toBeLessThan(placeOf('Bodø').y);
    expect(placeOf('Bodø').y).toBeLessThan(placeOf('Trondheim').y);
    expect(placeOf('Trondheim').y).toBeLessThan(placeOf('Bergen').y);
    expect(placeOf('Bergen').y).toBeLessThan(placeOf('Lindesnes').y);
    expect(placeOf('Vardø').x).toBeGreaterThan(placeOf('Bodø').x);
    expect(placeOf('Bodø').x).toBeGreaterThan(placeOf('Oslo').x);
    expect(placeOf('Oslo').x).toBeGreaterThan(placeOf('Bergen').x);
    expect(view.height).toBeGreaterThan(view.width);
  });

  test('keeps distances in proportion, to within two per cent', () => {
    const names = ['Oslo', 'Bergen', 'Trondheim', 'Bodø', 'Tromsø', 'Vardø', 'Kristiansand'];
    const pointOf = (name: string) =>
      kommuner.find((kommune) => kommune.name === name)?.point ?? [0, 0];
    for (const from of names) {
      for (const to of names.filter((name) => name !== from)) {
        const [a, b] = [placeOf(from), placeOf(to)];
        const drawn = Math.hypot(a.x - b.x, a.y - b.y) / view.scale;
        const real = geoDistance([...pointOf(from)], [...pointOf(to)]);
        expect(drawn / real, `${from}–${to}`).toBeGreaterThan(0.98);
        expect(drawn / real, `${from}–${to}`).toBeLessThan(1.02);
      }
    }
  });
});

describe('the outlines', () => {
  const { norway, abroad } = outlinesAt(view.scale);

  test('leave out Svalbard, Jan Mayen and Bouvet Island', () => {
    const corners = norway.coordinates.flat(2);
    expect(corners.length).toBeGreaterThan(500);
    for (const [longitude = 0, latitude = 0] of corners) {
      expect(longitude).toBeGreaterThan(4);
      expect(longitude).toBeLessThan(32);
      expect(latitude).toBeGreaterThan(57.5);
      expect(latitude).toBeLessThan(72);
    }
  });

  test('have every kommune on land or on an island near it', () => {
    const fine = outlinesAt(20_000).norway;
    const corners = fine.coordinates.flat(2) as [number, number][];
    const atSea = kommuner
      .filter(({ point }) => !geoContains(fine, point))
      .map(({ name, point }) => ({
        name,
        km: Math.min(...corners.map((corner) => geoDistance(corner, point))) * earthKm,
      }));
    // The atlas has no island for these.
    expect(atSea.length).toBeLessThanOrEqual(14);
    expect(atSea.filter(({ km }) => km > 17).map(({ name }) => name)).toEqual(['Træna', 'Røst']);
    for (const { name, km } of atSea) expect(km, name).toBeLessThan(45);
  });

  test('tell Norway from its neighbours', () => {
    const stockholm: [number, number] = [18.06, 59.33];
    const oslo: [number, number] = [10.75, 59.93];
    expect(geoContains(abroad, stockholm)).toBe(true);
    expect(geoContains(norway, stockholm)).toBe(false);
    expect(geoContains(norway, oslo)).toBe(true);
    expect(geoContains(abroad, oslo)).toBe(false);
  });

  test('have more detail on a larger scale', () => {
    const corners = (scale: number) => outlinesAt(scale).norway.coordinates.flat(2).length;
    expect(corners(view.scale * 4)).toBeGreaterThan(corners(view.scale) * 1.5);
  });
});

describe('a view', () => {
  const position = fc.tuple(
    fc.double({ min: 5, max: 31, noNaN: true }),
    fc.double({ min: 58, max: 71, noNaN: true }),
  );

  test('holds whatever places it is made for, within its limits', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 40 }), (places) => {
        const positions = places.flatMap((place) => around(place, 20));
        const made = viewOf(positions, { width: 720, lowest: 480, tallest: 1000, margin: 30 });
        expect(made.height).toBeGreaterThanOrEqual(480);
        expect(made.height).toBeLessThanOrEqual(1000);
        for (const each of positions) {
          const { x, y } = made.place(each);
          expect(x).toBeGreaterThanOrEqual(29);
          expect(x).toBeLessThanOrEqual(691);
          expect(y).toBeGreaterThanOrEqual(29);
          expect(y).toBeLessThanOrEqual(made.height - 29);
        }
      }),
    );
  });

  test('turns north up where it lies', () => {
    const positions: Coordinates[] = [...around([30, 70], 30)];
    const made = viewOf(positions, { width: 720, lowest: 0, tallest: 1000, margin: 0 });
    const [south, north] = [made.place([30, 69.9]), made.place([30, 70.1])];
    expect(north.x).toBe(south.x);
    expect(north.y).toBeLessThan(south.y);
  });
});

describe('path data', () => {
  test('moves in whole steps, and ends where the outline ends', () => {
    const data = new PathData();
    data.moveTo(10.4, 20);
    data.lineTo(12, 17);
    data.lineTo(12.3, 17.2);
    data.lineTo(5, 17);
    data.closePath();
    data.moveTo(11, 21);
    data.lineTo(11, 30);
    data.closePath();
    expect(String(data)).toBe('m10 20 2-3-7 0zm1 1 0 9z');
  });

  test('keeps every corner of any outline', () => {
    const corner = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 2, maxLength: 20 }), (corners) => {
        const data = new PathData();
        corners.forEach(([x, y], at) => (at === 0 ? data.moveTo(x, y) : data.lineTo(x, y)));
        const steps = [...String(data).matchAll(/-?\d+/g)].map(Number);
        let [x, y] = [0, 0];
        const walked = steps.flatMap((step, at) => {
          if (at % 2 === 0) x += step;
          else y += step;
          return at % 2 === 0 ? [] : [`${x} ${y}`];
        });
        const wanted = corners
          .map(([x, y]) => `${x} ${y}`)
          .filter((each, at, all) => each !== all[at - 1]);
        expect(walked).toEqual(wanted);
      }),
    );
  });
});
