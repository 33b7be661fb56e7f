import type { APIRoute } from 'astro';
import {
  coordinations,
  formerFylker,
  formerKommuner,
  fylker,
  kommuner,
  partsOfKommuner,
  postalCodes,
} from '#content/directory.ts';
import { today } from '#content/site.ts';
import { buildCompactIndex } from '#domain/directory/compact-index.ts';

/** The directory packed for the search field; the same for both languages. */
export const GET: APIRoute = () =>
  Response.json(
    buildCompactIndex({
      kommuner,
      fylker,
      former: formerKommuner,
      formerFylker,
      parts: partsOfKommuner,
      postalCodes,
      coordinations,
      today,
    }),
  );
