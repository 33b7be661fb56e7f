import type { PlanePoint } from '#domain/site/coordinates.ts';

/** A point with the room its mark takes round it. */
export interface Round extends PlanePoint {
  radius: number;
}

/** Rounds enough for the closest crowd on our maps many times over. */
const rounds = 400;
/** Two points come this much closer, at most, as they are put in whole units. */
const rounding = Math.SQRT2;
/** Points on the same spot part in different directions, in radians. */
const partingAngle = 2.4;

/** As far towards `to` from `from` as `most` allows. */
function within(from: PlanePoint, to: PlanePoint, most: number): PlanePoint {
  const away = Math.hypot(to.x - from.x, to.y - from.y);
  if (away <= most) return to;
  const part = most / away;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/**
 * Points moved so that their marks do not cover each other, in whole units: of two too close each gives
 * way by half. The order of the points does not matter.
 *
 * @param most how far a point may be moved; where that is too little, marks still overlap
 */
export function apart<Mark extends Round>(marks: readonly Mark[], most: number): Mark[] {
  const homes = marks.toSorted((a, b) => a.x - b.x || a.y - b.y || a.radius - b.radius);
  const spots: PlanePoint[] = homes.map(({ x, y }) => ({ x, y }));
  const limit = most - rounding / 2;
  const part = (i: number, j: number): boolean => {
    const [a, b, homeOfA, homeOfB] = [spots[i], spots[j], homes[i], homes[j]];
    if (!a || !b || !homeOfA || !homeOfB) return false;
    const gap = Math.hypot(b.x - a.x, b.y - a.y);
    const missing = homeOfA.radius + homeOfB.radius + rounding - gap;
    if (missing < 1e-6) return false;
    const angle = gap > 0 ? Math.atan2(b.y - a.y, b.x - a.x) : j * partingAngle;
    const [dx, dy] = [(Math.cos(angle) * missing) / 2, (Math.sin(angle) * missing) / 2];
    spots[i] = within(homeOfA, { x: a.x - dx, y: a.y - dy }, limit);
    spots[j] = within(homeOfB, { x: b.x + dx, y: b.y + dy }, limit);
    return true;
  };
  for (let round = 0, isDone = false; round < rounds && !isDone; round += 1) {
    isDone = true;
    for (let i = 0; i < spots.length; i += 1)
      for (let j = i + 1; j < spots.length; j += 1) if (part(i, j)) isDone = false;
  }
  const placed = new Map(homes.map((home, at) => [home, spots[at] ?? home]));
  return marks.map((mark) => {
    const { x, y } = placed.get(mark) ?? mark;
    return { ...mark, x: Math.round(x), y: Math.round(y) };
  });
}
