import type { PlanePoint } from '#domain/site/coordinates.ts';

/** How far along, and how far to the right hand, a way lies, by the arrow key that points there. */
const ways: Record<string, (dx: number, dy: number) => [along: number, aside: number]> = {
  ArrowRight: (dx, dy) => [dx, dy],
  ArrowDown: (dx, dy) => [dy, -dx],
  ArrowLeft: (dx, dy) => [-dx, -dy],
  ArrowUp: (dx, dy) => [-dy, dx],
};

/**
 * The point a key leads to: with an arrow the nearest that lies more that way than aside, with Home and
 * End the first and the last.
 *
 * @returns the same point where there is none that way, and nothing for other keys
 */
export function step<Mark extends PlanePoint>(
  marks: readonly Mark[],
  from: Mark,
  key: string,
): Mark | undefined {
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const way = ways[key];
  if (!way) return undefined;
  let found = from;
  let least = Infinity;
  for (const mark of marks) {
    const [along, aside] = way(mark.x - from.x, mark.y - from.y);
    // A point right between two ways belongs to one alone: else there are points no arrow leads to.
    const isThatWay = along > 0 && aside > -along && aside <= along;
    const distance = Math.hypot(along, aside);
    if (isThatWay && distance < least) [found, least] = [mark, distance];
  }
  return found;
}
