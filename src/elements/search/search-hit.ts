import type { Definition, Hit } from '#domain/search/hit.ts';
import type { SearchData } from '#domain/search/page-data.ts';
import { begun, fill } from '#domain/site/norwegian.ts';
import { make } from '#elements/kit/make.ts';

export const link = (href: string, text: string): HTMLAnchorElement =>
  make('a', { text, attributes: { href } });

const small = (text: string) => make('p', { class: 'place', text });

/** What a hit is and what it stands under. The place of a chapter in its book says what it is. */
const placeOf = ({ kind, under }: Hit, { kinds }: SearchData) =>
  (kind === 'chapter' && under) || [kinds[kind], under].filter(Boolean).join(' · ');

/** The excerpt of a hit, with the words that were asked for marked. */
function excerptOf({ kind, excerpt }: Hit, { ofKommune }: SearchData): (Node | string)[] {
  if (kind === 'kommune' && excerpt.length === 0) return [ofKommune];
  return excerpt.map(({ text, marked }) => (marked ? make('mark', { text }) : text));
}

/**
 * A hit as an item of the list: its kind and what it stands under; its title with the heading it leads to, as one link; the
 * excerpt; and what of the query it lacks.
 */
export function hitItem(hit: Hit, told: SearchData): HTMLLIElement {
  const { address, title, kind, heading, misses } = hit;
  const name = link(address, title);
  // «Politiregisterloven › § 23», where the heading begins with the name of the page.
  const place = heading?.replace(`${title} `, '');
  if (place) name.append(make('span', {}, [' › ', place]));
  const excerpt = excerptOf(hit, told);
  return make('li', { attributes: { 'data-kind': kind } }, [
    small(placeOf(hit, told)),
    make('h3', {}, [name]),
    ...(excerpt.length > 0 ? [make('p', {}, excerpt)] : []),
    ...(misses.length > 0 ? [small(fill(told.lacks, { words: misses.join(', ') }))] : []),
  ]);
}

/** The term a query is, in a box with its meaning. */
export const definitionBox = (
  { term, meaning, address }: Definition,
  { kinds }: SearchData,
): HTMLElement =>
  make('div', { class: 'definition', attributes: { 'data-definition': '' } }, [
    small(kinds.term),
    make('h3', {}, [link(address, begun(term))]),
    make('p', { text: meaning }),
  ]);
