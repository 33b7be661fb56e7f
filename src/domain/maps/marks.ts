import type { Status } from '#domain/directory/slt-knowledge.ts';

/** The shape of a mark round 0,0, as path data: its outline, and the part that is filled. */
export interface MarkShape {
  outline: string;
  filled?: string;
}

const disc = 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z';

/** The marks of the statuses, told apart without colour; as in status.css. */
export const markShapes: Record<Status, MarkShape> = {
  has: { outline: disc, filled: disc },
  had: { outline: disc, filled: 'M0-7a7 7 0 0 0 0 14z' },
  unknown: { outline: disc },
};
