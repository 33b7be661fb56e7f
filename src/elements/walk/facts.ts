import type { Point } from '#domain/walk/walk.ts';

/** What of a point no field holds as text. */
export type Facts = Partial<Pick<Point, 'position' | 'pictures'>>;

/** Changes those facts of a point, from what it says now. */
export type ChangeFacts = (one: Point, factsOf: (now: Point) => Facts) => void;
