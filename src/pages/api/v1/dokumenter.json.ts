import type { APIRoute } from 'astro';
import { about } from '#api/open-data.ts';
import { publishedDocuments } from '#content/published-documents.ts';
import { today } from '#content/site.ts';
import { shownOn } from '#domain/directory/documents/listed.ts';
import { openDocument } from '#domain/directory/documents/open-document.ts';
import { pages } from '#routing/routes.ts';
import { documentsFile } from '#schemas/directory/open-documents.ts';

/** Every document about local prevention that we know of. */
export const GET: APIRoute = ({ site }) =>
  Response.json(
    documentsFile.parse({
      ...about(pages.documentsSchema, site),
      documents: shownOn(publishedDocuments, today).map(openDocument),
    }),
  );
