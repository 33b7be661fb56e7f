/** The mean of some numbers; nothing when there are none. */
export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * A mean as it is shown: with one decimal, rounded down as the stage is, so that what is below 3 is never shown as 3.
 */
export const shownMean = (value: number): number => Math.floor(value * 10 + 1e-9) / 10;
