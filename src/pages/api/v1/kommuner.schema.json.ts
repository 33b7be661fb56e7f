import type { APIRoute } from 'astro';
import { absolute } from '#api/open-data.ts';
import { pages } from '#routing/routes.ts';
import { asJsonSchema, kommunerFile } from '#schemas/directory/open-data.ts';

/** The JSON Schema of the list of all kommuner. */
export const GET: APIRoute = ({ site }) =>
  Response.json(asJsonSchema(kommunerFile, absolute(pages.kommunerSchema, site)));
