import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart } from '#domain/maps/apart.ts';
import { boxOf, overlap, placeLabels, type Box } from '#domain/maps/labels.ts';
import { statuses } from '#domain/directory/slt-knowledge.ts';
import { markShapes } from '#domain/maps/marks.ts';
import { hitRadii, nearest } from '#domain/maps/nearest.ts';
import { step } from '#domain/maps/step.ts';
import type { PlanePoint } from '#domain/site/coordinates.ts';

const room = { width: 720, height: 600, size: 30, radius: 11 };
const point = fc.record({
  x: fc.integer({ min: 11, max: 709 }),
  y: fc.integer({ min: 11, max: 589 }),
});
const named = fc.record({
  x: fc.integer({ min: 11, max: 709 }),
  y: fc.integer({ min: 11, max: 589 }),
  name: fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{1,14}$/),
  weight: fc.integer({ min: 1, max: 1000 }),
});

const away = (a: PlanePoint, b: PlanePoint) => Math.hypot(a.x - b.x, a.y - b.y);

test('names never cover each other, another point or the edge', () => {
  fc.assert(
    fc.property(
      fc.array(named, { maxLength: 50 }),
      fc.array(point, { maxLength: 20 }),
      (points, others) => {
        const labels = placeLabels(points, others, room);
        expect(labels).toHaveLength(points.length);
        const boxes = labels.map((label, at) =>
          label ? boxOf(points[at]?.name ?? '', label, room.size) : undefined,
        );
        boxes.forEach((box, at) => {
          if (!box) return;
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(room.width);
          expect(box.bottom).toBeLessThanOrEqual(room.height);
          for (const other of boxes.slice(at + 1))
            if (other) expect(overlap(box, other)).toBe(false);
          const foreign = [...points.filter((_, index) => index !== at), ...others];
          for (const { x, y } of foreign) {
            const square: Box = { left: x - 11, right: x + 11, top: y - 11, bottom: y + 11 };
            expect(overlap(box, square)).toBe(false);
          }
        });
      },
    ),
  );
});

test('the heaviest gets its name when there is room for one', () => {
  const names = [
    { x: 300, y: 300, name: 'Småby', weight: 1 },
    { x: 322, y: 300, name: 'Storby', weight: 9 },
    { x: 322, y: 322, name: 'Småbygd', weight: 1 },
    { x: 300, y: 322, name: 'Grend', weight: 1 },
  ];
  const crowd = Array.from({ length: 12 }, (_, at) => ({ x: 240 + at * 15, y: 262 }));
  const labels = placeLabels(names, crowd, room);
  expect(labels[1]).toMatchObject({ anchor: 'start' });
});

test('a name that finds no room right beside its point slides along it', () => {
  const named = { x: 300, y: 300, name: 'Storby', weight: 1 };
  const beside = [260, 340].map((x) => ({ x, y: 300 }));
  const overAndUnder = [274, 326].map((y) => ({ x: 250, y }));
  const [label] = placeLabels([named], [...beside, ...overAndUnder], room);
  expect(label).toMatchObject({ y: 326, anchor: 'middle' });
  expect(label?.x).toBeGreaterThan(300);
});

test('one that finds no room chooses first in the next try, when more fit that way', () => {
  const points = [
    { x: 40, y: 300, name: 'Storby', weight: 2 },
    { x: 40, y: 326, name: 'Småby', weight: 1 },
  ];
  // The larger would take the one place there is for the smaller, and can stand elsewhere.
  const others = [
    { x: 40, y: 356 },
    { x: 100, y: 340 },
  ];
  const labels = placeLabels(points, others, room);
  expect(labels.filter(Boolean)).toHaveLength(2);
});

test('no name stands where it would be taken for that of a nameless mark', () => {
  fc.assert(
    fc.property(fc.array(named, { maxLength: 50 }), (points) => {
      const labels = placeLabels(points, [], room);
      labels.forEach((label, at) => {
        const own = points[at];
        if (!label || !own) return;
        const { left, right, top, bottom } = boxOf(own.name, label, room.size);
        const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
        const nameless = points.filter((_, index) => !labels[index]);
        const touching = nameless.filter(
          ({ x, y }) => x > left - 12 && x < right + 12 && y > top - 12 && y < bottom + 12,
        );
        for (const other of touching) {
          expect(away(other, middle)).toBeGreaterThanOrEqual(away(own, middle));
        }
      });
    }),
  );
});

test('a name keeps the place it likes as long as nobody heavier needs it', () => {
  const [large] = placeLabels([{ x: 300, y: 300, name: 'Småby', weight: 1 }], [], room);
  const small = { ...room, size: 18 };
  const points = [
    { x: 300, y: 300, name: 'Småby', weight: 1 },
    { x: 330, y: 330, name: 'Storby', weight: 2 },
  ];
  expect(placeLabels(points, [], small, [large])[0]).toBe(large);
  const inTheWay = { x: 400, y: 300, anchor: 'end' } as const;
  const labels = placeLabels(points, [], small, [large, inTheWay]);
  expect(labels[1]).toBe(inTheWay);
  expect(labels[0]).not.toEqual(large);
});

const spot = fc.record({
  x: fc.integer({ min: 100, max: 130 }),
  y: fc.integer({ min: 100, max: 130 }),
  radius: fc.constantFrom(5, 7.5),
});

test('marks set apart cover no other, and stay within reach of their place', () => {
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 12 }), (marks) => {
      const most = 40;
      const moved = apart(marks, most);
      expect(moved).toHaveLength(marks.length);
      moved.forEach((mark, at) => {
        expect(away(mark, marks[at] ?? mark)).toBeLessThanOrEqual(most);
        for (const other of moved.slice(at + 1)) {
          expect(away(mark, other)).toBeGreaterThanOrEqual(mark.radius + other.radius);
        }
      });
    }),
  );
});

test('marks are never moved further than the limit, even where it is too narrow', () => {
  fc.assert(
    fc.property(
      fc.array(spot, { maxLength: 30 }),
      fc.integer({ min: 2, max: 9 }),
      (marks, most) => {
        apart(marks, most).forEach((mark, at) => {
          expect(away(mark, marks[at] ?? mark)).toBeLessThanOrEqual(most);
        });
      },
    ),
  );
});

test('marks stay where they are when there is room, and their order does not matter', () => {
  const free = [
    { x: 10, y: 10, radius: 5 },
    { x: 30, y: 10, radius: 7.5 },
  ];
  expect(apart(free, 16)).toEqual(free);
  fc.assert(
    fc.property(
      fc
        .uniqueArray(spot, { maxLength: 12, selector: ({ x, y }) => `${x} ${y}` })
        .chain((marks) =>
          fc.tuple(
            fc.constant(marks),
            fc.shuffledSubarray(marks, { minLength: marks.length, maxLength: marks.length }),
          ),
        ),
      ([marks, shuffled]) => {
        const moved = new Map(shuffled.map((mark, at) => [mark, apart(shuffled, 16)[at]]));
        expect(apart(marks, 16)).toEqual(marks.map((mark) => moved.get(mark)));
      },
    ),
  );
});

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

test('an arrow leads to the nearest point that lies that way', () => {
  const [here, right, farRight, above] = [
    { x: 100, y: 100 },
    { x: 120, y: 110 },
    { x: 150, y: 100 },
    { x: 110, y: 60 },
  ];
  const marks = [above, here, right, farRight];
  expect(step(marks, here, 'ArrowRight')).toBe(right);
  expect(step(marks, right, 'ArrowRight')).toBe(farRight);
  expect(step(marks, here, 'ArrowUp')).toBe(above);
  expect(step(marks, here, 'ArrowLeft')).toBe(here);
  expect(step(marks, here, 'Home')).toBe(above);
  expect(step(marks, here, 'End')).toBe(farRight);
  expect(step(marks, here, 'Enter')).toBeUndefined();
});

const crowded = fc.record({
  x: fc.integer({ min: 0, max: 12 }),
  y: fc.integer({ min: 0, max: 12 }),
});

test('the arrows reach every point from every other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.oneof(point, crowded), {
        minLength: 1,
        maxLength: 60,
        selector: ({ x, y }) => `${x} ${y}`,
      }),
      (marks) => {
        for (const start of marks) {
          const reached = new Set([start]);
          for (const mark of reached)
            for (const arrow of arrows) reached.add(step(marks, mark, arrow) ?? mark);
          expect(reached.size).toBe(marks.length);
        }
      },
    ),
  );
});

test('the nearest point is chosen, and none out of reach', () => {
  const marks = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];
  expect(nearest(marks, { x: 6, y: 1 }, 44)).toBe(marks[1]);
  expect(nearest(marks, { x: 4, y: 1 }, 44)).toBe(marks[0]);
  expect(nearest(marks, { x: 60, y: 0 }, 44)).toBeUndefined();
  expect(nearest([], { x: 0, y: 0 }, 44)).toBeUndefined();
});

test('no point is nearer than the nearest', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1 }), point, (marks, spot) => {
      const found = nearest(marks, spot, Infinity) ?? { x: NaN, y: NaN };
      const away = ({ x, y }: { x: number; y: number }) => Math.hypot(x - spot.x, y - spot.y);
      for (const mark of marks) expect(away(found)).toBeLessThanOrEqual(away(mark));
    }),
  );
});

test('areas to press are as large as their neighbours allow', () => {
  const marks = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 300, y: 0 },
    { x: 304, y: 0 },
  ];
  expect(hitRadii(marks, { least: 6, most: 27 })).toEqual([15, 15, 6, 6]);
  expect(hitRadii([{ x: 5, y: 5 }], { least: 6, most: 27 })).toEqual([27]);
});

test('every status has a mark with a shape of its own', () => {
  const shapes = statuses.map((status) => markShapes[status]);
  for (const shape of shapes) expect(shape.outline).toMatch(/^M.*z$/);
  expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(statuses.length);
});
