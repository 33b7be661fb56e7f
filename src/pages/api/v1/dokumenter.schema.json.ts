import type { APIRoute } from 'astro';
import { absolute } from '#api/open-data.ts';
import { pages } from '#routing/routes.ts';
import { asJsonSchema } from '#schemas/directory/open-data.ts';
import { documentsFile } from '#schemas/directory/open-documents.ts';

/** The JSON Schema of the list of all documents. */
export const GET: APIRoute = ({ site }) =>
  Response.json(asJsonSchema(documentsFile, absolute(pages.documentsSchema, site)));
