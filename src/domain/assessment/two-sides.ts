import type { Agreement } from './agreement.ts';
import { groupBy } from '#domain/site/group-by.ts';
import { mean } from './mean.ts';

/** Where kommune and police stand in a dimension: means of what both scored. */
export interface Sides {
  dimension: string;
  kommune: number;
  police: number;
}

/** How kommune and police see the same work. */
export interface TwoSides {
  /** How many indicators both scored. */
  compared: number;
  /** On how many of them each scored higher. */
  kommuneHigher: number;
  policeHigher: number;
  dimensions: Sides[];
}

/**
 * Puts kommune and police side by side, for what both scored.
 *
 * @param dimensionOf the dimension of an indicator
 */
export function twoSides(
  agreements: readonly Agreement[],
  dimensionOf: (id: string) => string,
): TwoSides {
  const both = agreements.flatMap(({ id, kommune, police }) =>
    kommune === undefined || police === undefined ? [] : [{ id, kommune, police }],
  );
  return {
    compared: both.length,
    kommuneHigher: both.filter(({ kommune, police }) => kommune > police).length,
    policeHigher: both.filter(({ kommune, police }) => police > kommune).length,
    dimensions: [...groupBy(both, ({ id }) => dimensionOf(id))].flatMap(([dimension, members]) => {
      const kommune = mean(members.map((one) => one.kommune));
      const police = mean(members.map((one) => one.police));
      return kommune === undefined || police === undefined ? [] : [{ dimension, kommune, police }];
    }),
  };
}
