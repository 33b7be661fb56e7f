import { groupBy } from '#domain/site/group-by.ts';
import { inAlphabeticalOrder } from '#domain/site/norwegian.ts';
import type { DocumentKind } from '#domain/directory/types.ts';
import type { ListedDocument } from './listed.ts';

/** The groups of documents that are about no kommune of their own, in the order of the page. */
const nationalGroups = [
  'stortinget',
  'veiledere',
  'planer',
  'rapporter',
  'forskning',
  'utenlandsk',
  'andre',
] as const;

/** One of them. */
export type NationalGroup = (typeof nationalGroups)[number];

const groupOfKind: Partial<Record<DocumentKind, NationalGroup>> = {
  stortingsdokument: 'stortinget',
  nou: 'stortinget',
  veileder: 'veiledere',
  handbok: 'veiledere',
  plan: 'planer',
  rusplan: 'planer',
  tilskudd: 'planer',
  rapport: 'rapporter',
  ungdata: 'rapporter',
  kartlegging: 'rapporter',
  forskning: 'forskning',
  artikkel: 'forskning',
  studentoppgave: 'forskning',
};

const isNorwegian = ({ lang }: ListedDocument) => lang === 'nb' || lang === 'nn';

/** The group of a document that is about no kommune: what is in another language stands apart. */
const groupOf = (document: ListedDocument): NationalGroup =>
  isNorwegian(document) ? (groupOfKind[document.kind] ?? 'andre') : 'utenlandsk';

/** The documents about no kommune by group, without the groups that have none. Within one they stand as they came. */
export function byNationalGroup<Document extends ListedDocument>(
  documents: readonly Document[],
): { group: NationalGroup; members: Document[] }[] {
  const groups = groupBy(
    documents.filter(({ kommuner }) => kommuner.length === 0),
    groupOf,
  );
  return nationalGroups.flatMap((group) => {
    const members = groups.get(group);
    return members ? [{ group, members }] : [];
  });
}

/**
 * The documents about kommuner by the fylke of the first of them, both from A to Å. Those of one kommune stand as they
 * came.
 */
export function byFylke<Document extends ListedDocument, Fylke extends { name: string }>(
  documents: readonly Document[],
  placeOf: (kommune: string) => { name: string; fylke: Fylke },
): { fylke: Fylke; members: Document[] }[] {
  const placed = documents.flatMap((document) => {
    const [first] = document.kommuner;
    return first === undefined ? [] : [{ document, ...placeOf(first) }];
  });
  const sorted = placed.toSorted((a, b) => inAlphabeticalOrder(a.name, b.name));
  return [...groupBy(sorted, ({ fylke }) => fylke)]
    .map(([fylke, members]) => ({ fylke, members: members.map(({ document }) => document) }))
    .toSorted((a, b) => inAlphabeticalOrder(a.fylke.name, b.fylke.name));
}
