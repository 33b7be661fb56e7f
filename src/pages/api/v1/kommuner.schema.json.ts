import type { APIRoute } from 'astro';
import { absolute, files } from '#open-data.ts';
import { asJsonSchema, kommunerFile } from '#schemas/open-data.ts';

/** The JSON Schema of the list of all kommuner. */
export const GET: APIRoute = ({ site }) =>
  Response.json(asJsonSchema(kommunerFile, absolute(files.kommunerSchema, site)));
