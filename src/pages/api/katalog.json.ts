import type { APIRoute } from 'astro';
import { formerKommuner, fylker, kommuner, postalCodes, statusOfKommune } from '#content';
import { buildCompactIndex } from '#domain/directory/compact-index.ts';

/** The directory packed for the search field; the same for both languages. */
export const GET: APIRoute = () =>
  Response.json(
    buildCompactIndex({
      kommuner,
      fylker,
      former: formerKommuner,
      postalCodes,
      status: statusOfKommune,
    }),
  );
