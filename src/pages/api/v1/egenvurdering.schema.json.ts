import type { APIRoute } from 'astro';
import { fileJsonSchema } from '#domain/assessment/file-schema.ts';
import { fileHref } from '#routing/href.ts';
import { pages } from '#routing/routes.ts';

/** The JSON Schema of the files of the self-assessment. */
export const GET: APIRoute = ({ site }) =>
  Response.json(fileJsonSchema(new URL(fileHref(pages.fileSchema), site).href));
