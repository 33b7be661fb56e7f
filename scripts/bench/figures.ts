/** Written as the README writes it. */
export const number = new Intl.NumberFormat('en');

/** The value a share of all lie at or below. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? NaN;

/** The middle value. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);
