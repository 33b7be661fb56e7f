import type { HitKind } from './hit.ts';
import { nameOfKind } from './kind-names.ts';

/** The address of an answer: the page of the search, with the query, and the kind that is chosen. */
export function addressOfSearch(page: string, query: string, kind?: HitKind): string {
  const type = nameOfKind(kind);
  return `${page}?${new URLSearchParams({ q: query, ...(type && { type }) })}`;
}
