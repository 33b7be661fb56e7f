import type { APIRoute } from 'astro';
import { absolute, files } from '#open-data.ts';
import { asJsonSchema, kommuneFile } from '#schemas/open-data.ts';

/** The JSON Schema of the file of a kommune. */
export const GET: APIRoute = ({ site }) =>
  Response.json(asJsonSchema(kommuneFile, absolute(files.kommuneSchema, site)));
