import type { Point } from './view.ts';

/** A point that would like its name beside it. */
export interface Named extends Point {
  name: string;
  /** Those with more weight choose first. */
  weight: number;
}

/** Where a name stands: at a height, from, around or up to a point. */
export interface Label extends Point {
  anchor: 'start' | 'middle' | 'end';
}

/** The room there is. */
export interface Room {
  width: number;
  height: number;
  /** Size of the letters. */
  size: number;
  /** Room each point takes itself. */
  radius: number;
}

/** A rectangle. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How wide a letter is at most, on average over a name, in parts of its size. */
const letterWidth = 0.6;
/** Air at either end of a name, in parts of its size. */
const air = 0.2;

/** The rectangle a label takes, its `y` being the middle of the letters. */
export function boxOf(name: string, { x, y, anchor }: Label, size: number): Box {
  const width = (name.length * letterWidth + 2 * air) * size;
  const left = x - { start: air * size, middle: width / 2, end: width - air * size }[anchor];
  return { left, right: left + width, top: y - size * 0.6, bottom: y + size * 0.6 };
}

/** Whether two rectangles share any room. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const squareAround = ({ x, y }: Point, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

function candidates({ x, y }: Point, { size, radius }: Room): Label[] {
  const [aside, off] = [radius + size * 0.25, radius + size * 0.5];
  return [
    { x: x + aside, y, anchor: 'start' },
    { x: x - aside, y, anchor: 'end' },
    { x, y: y + off, anchor: 'middle' },
    { x, y: y - off, anchor: 'middle' },
  ].map((label) => ({ ...label, x: Math.round(label.x), y: Math.round(label.y) })) as Label[];
}

/**
 * Names that find room without touching a point, the edge or each other; the heaviest choose first.
 *
 * @param kept labels that stand already, by the position of their point
 * @returns a label for each point, or none where there is no room
 */
export function placeLabels(
  points: readonly Named[],
  others: readonly Point[],
  room: Room,
  kept: readonly (Label | undefined)[] = [],
): (Label | undefined)[] {
  const labels = points.map((_, at) => kept[at]);
  const boxes = [...points, ...others].map((point) => squareAround(point, room.radius));
  labels.forEach((label, at) => {
    if (label) boxes.push(boxOf(points[at]?.name ?? '', label, room.size));
  });
  const order = points
    .map((point, at) => ({ point, at }))
    .toSorted((a, b) => b.point.weight - a.point.weight);
  for (const { point, at } of order) {
    if (labels[at]) continue;
    const own = boxes[at];
    const label = candidates(point, room).find((candidate) => {
      const box = boxOf(point.name, candidate, room.size);
      const isInside =
        box.left >= 0 && box.top >= 0 && box.right <= room.width && box.bottom <= room.height;
      return isInside && !boxes.some((taken) => taken !== own && overlap(taken, box));
    });
    if (!label) continue;
    labels[at] = label;
    boxes.push(boxOf(point.name, label, room.size));
  }
  return labels;
}
