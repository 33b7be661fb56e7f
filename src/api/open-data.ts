/** The open data under /api/v1/, from content/. Every file is held against its schema as it is made. */
import {
  coordinationsOf,
  dutyLines,
  formerKommuner,
  fylkeOf,
  partsOfKommuner,
} from '#content/directory.ts';
import { publishedDocuments } from '#content/published-documents.ts';
import { site, today } from '#content/site.ts';
import type { OpenDataContext } from '#domain/directory/open-data.ts';
import type { Kommune } from '#domain/directory/types.ts';
import { fileHref } from '#routing/href.ts';
import { pages } from '#routing/routes.ts';

/** An address other programs can use. */
export const absolute = (path: string, base: URL | undefined): string =>
  new URL(fileHref(path), base).href;

/** What every file says of itself. */
export const about = (schema: string, base: URL | undefined) => ({
  version: 1 as const,
  generated: today,
  schema: absolute(schema, base),
});

/** What is known of a kommune, for the open data. */
export const contextOf = (kommune: Kommune, base: URL | undefined): OpenDataContext => ({
  fylke: fylkeOf(kommune),
  coordinations: coordinationsOf(kommune),
  former: formerKommuner,
  parts: partsOfKommuner,
  documents: publishedDocuments,
  dutyLines,
  today,
  surveyed: site.survey.date,
  page: absolute(pages.kommune(kommune.slug), base),
  data: absolute(pages.kommuneAsData(kommune.id), base),
});
