import type { Hit, HitKind } from './hit.ts';
import type { Ranked } from './ranking.ts';

/** The kommuner a query leads to. */
export interface KommunerFound {
  /** Those whose name, place or number stands in the query. */
  named: readonly Hit[];
  /** What else may have been meant. */
  guessed: readonly Hit[];
  /** True when the query is the name or number of a place, and not only has one among other words. */
  isAsked: boolean;
}

/** No kommuner. */
export const noKommuner: KommunerFound = { named: [], guessed: [], isAsked: false };

/**
 * The hits as they are shown: pages that answer the whole query, then the others. Of kommuner, those that are asked for come
 * first, those that are only named after the best page, and those one can only guess when there is nothing else.
 *
 * @param whole the pages that answer the whole query, best first
 * @param partly those that miss something of it
 */
export function together(
  whole: readonly Hit[],
  partly: readonly Hit[],
  { named, guessed, isAsked }: KommunerFound,
): { hits: Hit[]; whole: number } {
  const isNamed = ({ address }: Hit) => named.some((each) => each.address === address);
  const pages = whole.filter((hit) => !isNamed(hit));
  const first = isAsked ? 0 : 1;
  const all = [...pages.slice(0, first), ...named, ...pages.slice(first)];
  const others = partly.filter((hit) => !isNamed(hit));
  if (all.length + others.length === 0) return { hits: [...guessed], whole: guessed.length };
  return { hits: [...all, ...others], whole: all.length };
}

/** How many hits there are of each kind. Kommuner one can only guess count when there is nothing else. */
export function totalsOf(
  ranked: readonly Pick<Ranked, 'kind'>[],
  { named, guessed }: KommunerFound,
): Partial<Record<HitKind, number>> {
  const totals: Partial<Record<HitKind, number>> = {};
  for (const { kind } of ranked) totals[kind] = (totals[kind] ?? 0) + 1;
  const kommuner = ranked.length + named.length === 0 ? guessed : named;
  if (kommuner.length > 0) totals.kommune = (totals.kommune ?? 0) + kommuner.length;
  return totals;
}

/** How many there are of a kind, or of all. */
export const totalIn = (totals: Partial<Record<HitKind, number>>, kind?: HitKind): number =>
  kind ? (totals[kind] ?? 0) : Object.values(totals).reduce((sum, count) => sum + count, 0);
