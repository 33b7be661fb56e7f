import type { APIRoute } from 'astro';
import { absolute } from '#api/open-data.ts';
import { pages } from '#routing/routes.ts';
import { asJsonSchema, kommuneFile } from '#schemas/directory/open-data.ts';

/** The JSON Schema of the file of a kommune. */
export const GET: APIRoute = ({ site }) =>
  Response.json(asJsonSchema(kommuneFile, absolute(pages.kommuneSchema, site)));
