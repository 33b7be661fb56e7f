import type { APIRoute } from 'astro';
import { kommuner } from '#content/directory.ts';
import { openSummary } from '#domain/directory/open-data.ts';
import { about, contextOf, files } from '#api/open-data.ts';
import { kommunerFile } from '#schemas/directory/open-data.ts';

/** Every kommune with its status. */
export const GET: APIRoute = ({ site }) =>
  Response.json(
    kommunerFile.parse({
      ...about(files.kommunerSchema, site),
      kommuner: kommuner
        .toSorted((a, b) => a.id.localeCompare(b.id))
        .map((kommune) => openSummary(kommune, contextOf(kommune, site))),
    }),
  );
