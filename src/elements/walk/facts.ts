import type { Facts } from '#domain/walk/change.ts';
import type { Point } from '#domain/walk/walk.ts';

/** Changes those facts of a point, from what it says now. */
export type ChangeFacts = (one: Point, factsOf: (now: Point) => Facts) => void;
