import type { PlanePoint } from '#domain/site/coordinates.ts';

/** A point that would like its name beside it. */
export interface Named extends PlanePoint {
  name: string;
  /** Those with more weight choose first. */
  weight: number;
}

/** Where a name stands: at a height, from, around or up to a point. */
export interface Label extends PlanePoint {
  anchor: 'start' | 'middle' | 'end';
}

export interface Room {
  width: number;
  height: number;
  size: number;
  /** Room each point takes itself. */
  radius: number;
}

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

const widthOf = (name: string, size: number) => (name.length * letterWidth + 2 * air) * size;

/** The rectangle a label takes, its `y` being the middle of the letters. */
export function boxOf(name: string, { x, y, anchor }: Label, size: number): Box {
  const width = widthOf(name, size);
  const left = x - { start: air * size, middle: width / 2, end: width - air * size }[anchor];
  return { left, right: left + width, top: y - size * 0.5, bottom: y + size * 0.5 };
}

/** Whether two rectangles share any room. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const distance = (a: PlanePoint, b: PlanePoint) => Math.hypot(a.x - b.x, a.y - b.y);

const squareAround = ({ x, y }: PlanePoint, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** How far names slide along their point to find room, in parts of their width or height. */
const slides = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.4, -0.4, 0.5, -0.5];

/** Where a name may stand, the best places first: right in the middle of a side, then slid along it. */
function candidates({ x, y, name }: Named, { size, radius }: Room): Label[] {
  const [aside, off] = [radius + size * 0.25, radius + size * 0.5];
  return slides
    .flatMap((slide): Label[] => [
      { x: x + aside, y: y + slide * size, anchor: 'start' },
      { x: x - aside, y: y + slide * size, anchor: 'end' },
      { x: x + slide * widthOf(name, size), y: y + off, anchor: 'middle' },
      { x: x + slide * widthOf(name, size), y: y - off, anchor: 'middle' },
    ])
    .map((label) => ({ ...label, x: Math.round(label.x), y: Math.round(label.y) }));
}

/** One try, in which each point takes the best place the earlier ones have left. */
function tryOrder(
  order: readonly number[],
  points: readonly Named[],
  room: Room,
  { marks, liked }: { marks: readonly Box[]; liked: readonly (Label | undefined)[] },
): (Label | undefined)[] {
  const labels: (Label | undefined)[] = points.map(() => undefined);
  const names: Box[] = [];
  for (const at of order) {
    const [point, best] = [points[at], liked[at]];
    if (!point) continue;
    labels[at] = [...(best ? [best] : []), ...candidates(point, room)].find((candidate) => {
      const box = boxOf(point.name, candidate, room.size);
      const isInside =
        box.left >= 0 && box.top >= 0 && box.right <= room.width && box.bottom <= room.height;
      const isFree =
        !names.some((name) => overlap(name, box)) &&
        !marks.some((mark, owner) => owner !== at && overlap(mark, box));
      return isInside && isFree;
    });
    if (labels[at]) names.push(boxOf(point.name, labels[at], room.size));
  }
  return labels;
}

/** How near a name may come to the mark of another that has none, in radii of the mark. */
const aloof = 1.7;

/** Without the names whose middle is nearer to a nameless mark than to their own: they would be taken for its. */
function withoutMistakable(
  labels: readonly (Label | undefined)[],
  points: readonly Named[],
  { size, radius }: Room,
): (Label | undefined)[] {
  const left = [...labels];
  const isMistakable = (at: number): boolean => {
    const [label, point] = [left[at], points[at]];
    if (!label || !point) return false;
    const box = boxOf(point.name, label, size);
    const middle = { x: (box.left + box.right) / 2, y: label.y };
    return points.some(
      (other, index) =>
        !left[index] &&
        overlap(squareAround(other, radius * aloof), box) &&
        distance(other, middle) < distance(point, middle),
    );
  };
  // One that loses its name is a nameless mark to the next.
  for (let found = 0; found >= 0;) {
    found = left.findIndex((_, at) => isMistakable(at));
    if (found >= 0) left[found] = undefined;
  }
  return left;
}

/** Tries enough: more of them found room for no more names on our maps. */
const tries = 30;

/**
 * Names that find room without touching a point, the edge or each other. The heaviest choose first; then
 * those who found no room choose before them, for as long as it makes more of the weight fit.
 *
 * @param liked where the names would rather stand, by the position of their point
 * @returns a label for each point, or none where there is no room
 */
export function placeLabels(
  points: readonly Named[],
  others: readonly PlanePoint[],
  room: Room,
  liked: readonly (Label | undefined)[] = [],
): (Label | undefined)[] {
  const marks = [...points, ...others].map((point) => squareAround(point, room.radius));
  const weightAt = (at: number) => points[at]?.weight ?? 0;
  let order = points.map((_, at) => at).toSorted((a, b) => weightAt(b) - weightAt(a));
  let best: (Label | undefined)[] = [];
  let most = -1;
  for (let count = 0; count < tries; count += 1) {
    const tried = tryOrder(order, points, room, { marks, liked });
    const labels = withoutMistakable(tried, points, room);
    const weight = order.reduce((sum, at) => sum + (labels[at] ? weightAt(at) : 0), 0);
    if (weight > most) [best, most] = [labels, weight];
    const [left, placed] = [order.filter((at) => !labels[at]), order.filter((at) => labels[at])];
    if (left.length === 0) break;
    order = [...left, ...placed];
  }
  return best;
}
