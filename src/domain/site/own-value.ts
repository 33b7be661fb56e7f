/**
 * What a record holds under a key itself. A key from outside may be `constructor`, which every object answers
 * to.
 */
export const ownValue = <Value>(
  values: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined => (Object.hasOwn(values, key) ? values[key] : undefined);
