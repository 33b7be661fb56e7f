import type { Problem } from '#domain/assessment/problems.ts';

/** What can be wrong with a file of a walk. Each kind has its text in content/tekster/. */
export const walkProblemKinds = [
  'too-large',
  'not-json',
  'foreign',
  'newer',
  'wrong-shape',
  'too-many',
  'no-walk',
  'bad-picture',
  'no-room',
] as const;

export type WalkProblemKind = (typeof walkProblemKinds)[number];

/** Something in a file that could not be read: what, where, what was found, and the most there may be. */
export type WalkProblem = Problem<WalkProblemKind>;
