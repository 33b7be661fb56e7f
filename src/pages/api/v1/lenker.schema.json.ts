import type { APIRoute } from 'astro';
import { absolute } from '#api/open-data.ts';
import { pages } from '#routing/routes.ts';
import { asJsonSchema } from '#schemas/directory/open-data.ts';
import { linksFile } from '#schemas/directory/open-links.ts';

/** The JSON Schema of the list of all links. */
export const GET: APIRoute = ({ site }) =>
  Response.json(asJsonSchema(linksFile, absolute(pages.linksSchema, site)));
