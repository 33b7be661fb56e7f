import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf, overlap, placeLabels, type Box } from '#domain/map/labels.ts';
import { statuses } from '#domain/directory/compact-index.ts';
import { markShapes } from '#domain/map/marks.ts';
import { hitRadii, nearest } from '#domain/map/nearest.ts';

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

test('what stands already stays, and smaller letters only add names', () => {
  fc.assert(
    fc.property(fc.array(named, { maxLength: 40 }), (points) => {
      const large = placeLabels(points, [], room);
      const small = placeLabels(points, [], { ...room, size: 18 }, large);
      large.forEach((label, at) => {
        if (label) expect(small[at]).toEqual(label);
      });
      expect(small.filter(Boolean).length).toBeGreaterThanOrEqual(large.filter(Boolean).length);
    }),
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
