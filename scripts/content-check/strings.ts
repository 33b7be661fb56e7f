import type { DataPath } from './yaml-places.ts';

/** Every text in some data, with where it stands. */
export function* stringsIn(value: unknown, path: DataPath = []): Generator<[DataPath, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [at, inner] of value.entries()) yield* stringsIn(inner, [...path, at]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* stringsIn(inner, [...path, key]);
}
