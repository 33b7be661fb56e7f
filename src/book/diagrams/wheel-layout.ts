/** A place in a view box around 0,0. */
export interface WheelPoint {
  x: number;
  y: number;
}

/** One month of the wheel. */
export interface Sector {
  /** Outline of the sector, as path data. */
  outline: string;
  /** Where its name stands. */
  label: WheelPoint;
  /** A dot for each task. */
  dots: WheelPoint[];
}

const outer = 150;
const inner = 78;

const at = (radius: number, turn: number): WheelPoint => ({
  x: Math.round(radius * Math.sin(turn * 2 * Math.PI) * 10) / 10,
  y: Math.round(-radius * Math.cos(turn * 2 * Math.PI) * 10) / 10,
});

/**
 * The sectors of a wheel that starts at the top and runs with the clock.
 *
 * @param tasks how many tasks each sector has
 */
export function layoutWheel(tasks: readonly number[]): Sector[] {
  const share = 1 / tasks.length;
  return tasks.map((count, index) => {
    const from = index * share;
    const to = from + share;
    const [a, b, c, d] = [at(outer, from), at(outer, to), at(inner, to), at(inner, from)];
    const middle = from + share / 2;
    return {
      outline: `M${a.x} ${a.y}A${outer} ${outer} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 0 0 ${d.x} ${d.y}Z`,
      label: at(124, middle),
      dots: Array.from({ length: count }, (_, dot) =>
        at(95, middle + (dot - (count - 1) / 2) * 0.022),
      ),
    };
  });
}
