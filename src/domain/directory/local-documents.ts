import type { Coordination, LocalDocument } from './types.ts';

/** A document as it is shown on a day. */
export interface ShownDocument extends LocalDocument {
  isExpired: boolean;
}

/**
 * True from New Year's Day after the last year a plan or an agreement holds for. A survey tells how it
 * was in its year, and does not expire.
 *
 * @param today ISO date of the build
 */
export function isExpired({ kind, period }: LocalDocument, today: string): boolean {
  return kind !== 'ungdata' && period !== undefined && Number(today.slice(0, 4)) > period.to;
}

/** The documents about a kommune, those that still hold first. */
export function documentsOf(
  coordinations: readonly Coordination[],
  kommune: string,
  today: string,
): ShownDocument[] {
  return coordinations
    .flatMap(({ documents }) => documents)
    .filter(({ kommuner }) => kommuner?.includes(kommune) ?? true)
    .map((document) => ({ ...document, isExpired: isExpired(document, today) }))
    .toSorted((a, b) => Number(a.isExpired) - Number(b.isExpired));
}
