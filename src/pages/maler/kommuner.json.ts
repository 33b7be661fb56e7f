import type { APIRoute } from 'astro';
import { fylkeOf, kommuner } from '#content/directory.ts';
import type { KommuneFactsFile } from '#domain/templates/known.ts';

/**
 * What templates are filled in with of each kommune. One file for all, so that nobody can tell by what is fetched
 * which kommune a reader fills in for.
 */
export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries(
      kommuner.map((kommune) => [
        kommune.id,
        [
          kommune.displayName,
          fylkeOf(kommune).name,
          kommune.policeDistrict,
          kommune.website,
          kommune.writtenForm,
          kommune.population,
        ],
      ]),
    ) satisfies KommuneFactsFile,
  );
