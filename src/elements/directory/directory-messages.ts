import type { Language } from '#domain/site/language.ts';
import type { Hit, SearchResult } from '#domain/directory/search.ts';
import { countOf, fill, formatNumber } from '#domain/site/norwegian.ts';
import type { DirectoryMessages } from '#domain/directory/page-data.ts';

/** What the search found, in one or two sentences for the live region. */
export function summaryOf(
  query: string,
  { hits, guessed, outside, leftOut = 0 }: SearchResult,
  shown: number,
  messages: DirectoryMessages,
  language: Language,
): string {
  if (outside) return fill(messages.outside, { place: outside });
  if (!query.trim()) return '';
  if (hits.length === 0 && leftOut > 0) return fill(messages.allLeftOut, { query });
  if (hits.length === 0) {
    const help = /^\s*\d+\s*$/.test(query) ? messages.noHitsNumber : messages.noHitsHelp;
    return `${fill(messages.noHits, { query })} ${help}`;
  }
  if (guessed) return fill(messages.guessed, { query });
  if (hits.length <= shown) return countOf(messages.hits, hits.length, language);
  return fill(messages.hitsShown, { shown, count: formatNumber(hits.length, language) });
}

/** What filters alone give, in a sentence. */
export function summaryOfFilters(
  count: number,
  shown: number,
  messages: DirectoryMessages,
  language: Language,
): string {
  if (count === 0) return messages.noneLeft;
  if (count <= shown) return countOf(messages.hits, count, language);
  return fill(messages.listShown, { shown, count: formatNumber(count, language) });
}

/** Nobody in a kommune of Norway is farther from a point inside one. */
const farthestInNorway = 200;

/** A position that may be this far off, in metres, says little of which kommune it is in. */
const rough = 5000;

/** What the position tells, and whether it is too far away for any kommune to be near. */
export function positionInWords(
  nearest: Hit | undefined,
  accuracy: number,
  messages: DirectoryMessages,
): { text: string; isAway: boolean } {
  const kilometres = nearest?.reason.type === 'near' ? nearest.reason.kilometres : Infinity;
  if (kilometres > farthestInNorway) return { text: messages.positionAway, isAway: true };
  const off = fill(messages.positionRough, { kilometres: Math.round(accuracy / 1000) });
  const text = accuracy > rough ? `${messages.positionFound} ${off}` : messages.positionFound;
  return { text, isAway: false };
}
