import type { PlanePoint } from '#domain/site/coordinates.ts';

const distance = (a: PlanePoint, b: PlanePoint) => Math.hypot(a.x - b.x, a.y - b.y);

/** The point nearest to a spot, if any is within reach. */
export function nearest<Mark extends PlanePoint>(
  marks: readonly Mark[],
  spot: PlanePoint,
  reach: number,
): Mark | undefined {
  let found: Mark | undefined;
  let least = reach;
  for (const mark of marks) {
    const away = distance(mark, spot);
    if (away <= least) [found, least] = [mark, away];
  }
  return found;
}

/**
 * How far from each point a press may land and still be meant for it: half the way to its neighbour,
 * within limits. So no two areas overlap as long as the points stand further apart than `least` twice.
 */
export function hitRadii(
  marks: readonly PlanePoint[],
  { least, most }: { least: number; most: number },
): number[] {
  return marks.map((mark) => {
    const away = marks.filter((other) => other !== mark).map((other) => distance(mark, other));
    return Math.round(Math.min(most, Math.max(least, Math.min(...away) / 2)));
  });
}
