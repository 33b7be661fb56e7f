import type { NationalDocument, SourceData } from '#domain/directory/types.ts';
import type { Localised } from '#domain/site/language.ts';

/** A published document as lists have it, whether it is about kommuner or the whole country, or a source of texts. */
export interface ListedDocument extends NationalDocument {
  /** Numbers of the kommuner it is about. */
  kommuner: readonly string[];
  formerKommune?: string | undefined;
  /** What is known of its year, where a source tells it in words. */
  dating?: string | Localised;
}

/** A document as it is shown on a day. */
export interface ShownDocument extends ListedDocument {
  isExpired: boolean;
}

/** A source as a document, or nothing when it is no document. */
export function documentOfSource({ id, ...source }: SourceData): ListedDocument | undefined {
  const { document, title, author, publisher, year, url, checked, note } = source;
  if (!document) return undefined;
  const inFigures = typeof year === 'string' ? /^\d{4}/.exec(year)?.[0] : undefined;
  return {
    ...document,
    ...{ id: `kilde-${id}`, title, author, publisher, url, note },
    kommuner: document.kommuner ?? [],
    year: inFigures ? Number(inFigures) : undefined,
    dating: year,
    seen: checked,
  };
}

const expiring = new Set(['plan', 'rusplan', 'avtale', 'stortingsdokument']);

/**
 * True from New Year's Day after the last year a plan or an agreement holds for. What tells how something was
 * in its year, as a survey, does not expire.
 *
 * @param today ISO date of the build
 */
export function isExpired(
  { kind, years }: Pick<ListedDocument, 'kind' | 'years'>,
  today: string,
): boolean {
  return expiring.has(kind) && years?.to !== undefined && Number(today.slice(0, 4)) > years.to;
}

/** The first and the last year a document is from, holds for or tells of; nothing when no year is known. */
export function spanOf({
  year,
  years,
}: Pick<ListedDocument, 'year' | 'years'>): { from: number; to: number } | undefined {
  const known = [year, years?.from, years?.to].filter((one) => one !== undefined);
  return known.length > 0 ? { from: Math.min(...known), to: Math.max(...known) } : undefined;
}

const lastYear = (document: ListedDocument) => spanOf(document)?.to ?? 0;

/** Documents as they are shown on a day: those that still hold first, then the newest first. */
export const shownOn = (documents: readonly ListedDocument[], today: string): ShownDocument[] =>
  documents
    .map((document) => ({ ...document, isExpired: isExpired(document, today) }))
    .toSorted((a, b) => Number(a.isExpired) - Number(b.isExpired) || lastYear(b) - lastYear(a));

/** The documents about a kommune, as they are shown on a day. */
export const documentsOf = (
  documents: readonly ListedDocument[],
  kommune: string,
  today: string,
): ShownDocument[] =>
  shownOn(
    documents.filter(({ kommuner }) => kommuner.includes(kommune)),
    today,
  );

/* Sites that keep copies of what others have published. */
const copying = [
  ...['docplayer.me', 'docplayer.dk', 'docplayer.se', '9pdf.net', '9pdf.org', 'docslib.org'],
  ...['abcdocz.com', 'dokumen.tips', 'pdfslide.tips', 'yumpu.com', 'spotidoc.com', 'slidegur.com'],
  ...['vdocuments.pub', 'vdocuments.mx', 'vdocuments.net', 'fdocuments.net', '5dok.org'],
  ...['studylib.net', 'doczz.net', 'scribd.com'],
];

/** True when an address leads to a copy at a site that did not publish it. */
export function isCopy(url: string): boolean {
  const { hostname } = new URL(url);
  return copying.some((site) => hostname === site || hostname.endsWith(`.${site}`));
}
