import { groupBy } from '#domain/site/group-by.ts';
import { isStrength, severityOf, urgencies, type Point, type Urgency } from './walk.ts';

/** In the order the points were made: each has its number by it. */
export const inOrderMade = (a: Point, b: Point): number =>
  a.made.localeCompare(b.made) || a.id.localeCompare(b.id) || a.walk.localeCompare(b.walk);

const rankOf = ({ urgency }: Point): number =>
  urgency === undefined ? urgencies.length : urgencies.indexOf(urgency);

/** In the order of a report: the most urgent first, of those the worst, of those the first made. */
export const inOrderOfReport = (a: Point, b: Point): number =>
  rankOf(a) - rankOf(b) || (severityOf(b) ?? -1) - (severityOf(a) ?? -1) || inOrderMade(a, b);

/** Where the points of a walk go: three heaps, those nobody has put in one, and what to keep. */
export const heaps = ['now', 'year', 'plan', 'open', 'keep'] as const;

export type Heap = (typeof heaps)[number];

const heapOfUrgency: Record<Urgency, Heap> = {
  now: 'now',
  soon: 'now',
  year: 'year',
  plan: 'plan',
};

/** The heap a point goes in. */
export function heapOf(one: Point): Heap {
  if (isStrength(one)) return 'keep';
  return one.urgency === undefined ? 'open' : heapOfUrgency[one.urgency];
}

/** The heaps that have a point, each with its points in the order of the report. */
export function inHeaps(points: readonly Point[]): [Heap, Point[]][] {
  const found = groupBy(points, heapOf);
  return heaps.flatMap((heap): [Heap, Point[]][] => {
    const inside = found.get(heap);
    return inside ? [[heap, inside.toSorted(inOrderOfReport)]] : [];
  });
}

/** The number of each point of a walk, by its id. */
export const numbersOf = (points: readonly Point[]): ReadonlyMap<string, number> =>
  new Map(points.toSorted(inOrderMade).map(({ id }, at) => [id, at + 1]));
