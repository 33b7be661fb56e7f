import type { SearchAnswer } from '#domain/search/hit.ts';
import type { SearchData } from '#domain/search/page-data.ts';
import { addressOfSearch } from '#domain/search/search-address.ts';
import { fill } from '#domain/site/norwegian.ts';
import { make } from '#elements/kit/make.ts';
import { link } from './search-hit.ts';

/** What to try instead: the nearest spelling, and where nothing has the whole query, parts of it and the other language. */
export function suggestionNodes(
  { query, whole, suggestions: { spelling, parts, otherLanguage } }: SearchAnswer,
  { meant, parts: only, inOtherLanguage, addresses }: SearchData,
): HTMLElement[] {
  const again = (words: string) => {
    const anchor = link(addressOfSearch(addresses.search, words), words);
    anchor.dataset.query = words;
    return anchor;
  };
  const nodes: HTMLElement[] = [];
  if (spelling) {
    const [before = '', after = ''] = meant.split('{word}');
    nodes.push(make('p', {}, [before, again(spelling), after]));
  }
  if (whole > 0) return nodes;
  if (parts.length > 0)
    nodes.push(make('p', {}, [only, ...parts.flatMap((part) => [' ', again(part)])]));
  if (otherLanguage) {
    const text = fill(inOtherLanguage, { query });
    nodes.push(make('p', {}, [link(addressOfSearch(addresses.otherSearch, query), text)]));
  }
  return nodes;
}
