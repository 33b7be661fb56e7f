import type { Language } from '#domain/site/language.ts';
import { fill, formatNumber } from '#domain/site/norwegian.ts';
import type { HitKind, SearchAnswer } from './hit.ts';
import type { SearchData } from './page-data.ts';

type Words = Pick<
  SearchData,
  'hits' | 'hitsOfKind' | 'noneOfKind' | 'noHits' | 'noHitsHelp' | 'kinds'
>;

/** Letters of a query that are told again. */
const longest = 80;

/**
 * What is told of an answer: how many hits, and of what kind.
 *
 * @param kinds the kind that is chosen, and the one that is shown: none, when the answer has none of it
 */
export function summaryOf(
  { query, total }: Pick<SearchAnswer, 'query' | 'total'>,
  { chosen, shown }: Readonly<Record<'chosen' | 'shown', HitKind | undefined>>,
  { hits, hitsOfKind, noneOfKind, noHits, noHitsHelp, kinds }: Words,
  language: Language,
): string {
  const asked = query.length > longest ? `${query.slice(0, longest)}…` : query;
  if (total === 0) return `${fill(noHits, { query: asked })} ${noHitsHelp}`;
  const count = formatNumber(total, language);
  if (!chosen) return fill(hits, { count, query: asked });
  return fill(shown ? hitsOfKind : noneOfKind, { count, query: asked, kind: kinds[chosen] });
}
