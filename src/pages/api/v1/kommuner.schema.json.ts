import type { APIRoute } from 'astro';
import { absolute, files } from '#api/open-data.ts';
import { asJsonSchema, kommunerFile } from '#schemas/directory/open-data.ts';

/** The JSON Schema of the list of all kommuner. */
export const GET: APIRoute = ({ site }) =>
  Response.json(asJsonSchema(kommunerFile, absolute(files.kommunerSchema, site)));
