/** Documents about local prevention, from kommuner and from the whole country, and the sources that are documents. */
import { byFylke, byNationalGroup } from '#domain/directory/documents/groups.ts';
import {
  documentOfSource,
  documentsOf,
  shownOn,
  type ListedDocument,
  type ShownDocument,
} from '#domain/directory/documents/listed.ts';
import type { Kommune } from '#domain/directory/types.ts';
import { fylkeOf, kommuneOf } from './directory.ts';
import { recordsOf } from './records.ts';
import { today } from './site.ts';

/** Every document. A source that is one stands here once, from the source. */
export const publishedDocuments: readonly ListedDocument[] = [
  ...(await recordsOf('publishedDocuments')),
  ...(await recordsOf('nationalDocuments')).map((document) => ({ ...document, kommuner: [] })),
  ...(await recordsOf('sources')).flatMap((source) => documentOfSource(source) ?? []),
];

const shown = shownOn(publishedDocuments, today);

/** The documents that are about no kommune of their own, by group. */
export const nationalDocuments = byNationalGroup(shown);

/** The documents about kommuner, by fylke. */
export const localDocuments = byFylke(shown, (number) => {
  const kommune = kommuneOf(number);
  return { name: kommune.displayName, fylke: fylkeOf(kommune) };
});

/** The documents about a kommune, those that still hold first. */
export const documentsAbout = (kommune: Kommune): ShownDocument[] =>
  documentsOf(publishedDocuments, kommune.id, today);
