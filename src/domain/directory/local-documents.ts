import type { PublishedDocument } from './types.ts';

/** A document as it is shown on a day. */
export interface ShownDocument extends PublishedDocument {
  isExpired: boolean;
}

/**
 * True from New Year's Day after the last year a plan or an agreement holds for. What tells how something was
 * in its year, as a survey, does not expire.
 *
 * @param today ISO date of the build
 */
export function isExpired(
  { kind, years }: Pick<PublishedDocument, 'kind' | 'years'>,
  today: string,
) {
  const canExpire = kind === 'plan' || kind === 'rusplan' || kind === 'avtale';
  return canExpire && years?.to !== undefined && Number(today.slice(0, 4)) > years.to;
}

const lastYear = ({ years }: PublishedDocument) => years?.to ?? years?.from ?? 0;

/** The documents about a kommune: those that still hold first, then the newest first. */
export const documentsOf = (
  documents: readonly PublishedDocument[],
  kommune: string,
  today: string,
): ShownDocument[] =>
  documents
    .filter(({ kommuner }) => kommuner.includes(kommune))
    .map((document) => ({ ...document, isExpired: isExpired(document, today) }))
    .toSorted((a, b) => Number(a.isExpired) - Number(b.isExpired) || lastYear(b) - lastYear(a));
