import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Coordinates } from '#domain/site/coordinates.ts';

const known = parse(
  readFileSync(new URL('directory-positions.yaml', import.meta.url), 'utf8'),
) as Record<string, [latitude: number, longitude: number, slug: string]>;

/** Known places, and the kommune each lies in. */
export const positions = Object.entries(known).map(([place, [latitude, longitude, slug]]) => {
  const at: Coordinates = [longitude, latitude];
  return { place, at, slug };
});
