import type { APIRoute } from 'astro';
import {
  coordinations,
  districts,
  formerFylker,
  formerKommuner,
  fylker,
  kommuner,
  partsOfKommuner,
  postalCodes,
} from '#content/directory.ts';
import { today } from '#content/site.ts';
import { packIndex } from '#domain/directory/packed-index.ts';

/** The index that the directory is searched in, packed; the same for both languages. */
export const GET: APIRoute = () =>
  Response.json(
    packIndex({
      kommuner,
      fylker,
      former: formerKommuner,
      formerFylker,
      districts,
      parts: partsOfKommuner,
      postalCodes,
      coordinations,
      today,
    }),
  );
