import type { APIRoute } from 'astro';
import { kommuner } from '#content/directory.ts';
import { openSummary } from '#domain/directory/open-data.ts';
import { about, contextOf } from '#api/open-data.ts';
import { pages } from '#routing/routes.ts';
import { kommunerFile } from '#schemas/directory/open-data.ts';

/** Every kommune with its status. */
export const GET: APIRoute = ({ site }) =>
  Response.json(
    kommunerFile.parse({
      ...about(pages.kommunerSchema, site),
      kommuner: kommuner
        .toSorted((a, b) => a.id.localeCompare(b.id))
        .map((kommune) => openSummary(kommune, contextOf(kommune, site))),
    }),
  );
