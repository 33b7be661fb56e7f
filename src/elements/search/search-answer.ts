import type { HitKind, SearchAnswer } from '#domain/search/hit.ts';
import type { SearchData } from '#domain/search/page-data.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { toggle } from '#elements/kit/show.ts';
import { definitionBox, hitItem } from './search-hit.ts';
import { showKinds } from './search-kinds.ts';
import { suggestionNodes } from './search-suggestions.ts';

const list = (name: string, items: HTMLLIElement[]) =>
  make(
    'ol',
    { attributes: { role: 'list', 'aria-label': name, 'data-search-results': '' } },
    items,
  );

/**
 * An answer from the top, of one kind or of all: the meaning of the term that was asked for, the hits that have all of the
 * query, and under a line those that miss some of it. A term in the box does not stand among the hits as well.
 */
function answerNodes(
  { hits, whole, definition: meaning }: SearchAnswer,
  told: SearchData,
  kind: HitKind | undefined,
): HTMLElement[] {
  const definition = kind === undefined || kind === 'term' ? meaning : undefined;
  const [all, some] = [hits.slice(0, whole), hits.slice(whole)].map((part) =>
    part.filter(({ address }) => address !== definition?.address).map((hit) => hitItem(hit, told)),
  ) as [HTMLLIElement[], HTMLLIElement[]];
  const nodes: HTMLElement[] = definition ? [definitionBox(definition, told)] : [];
  if (all.length > 0) nodes.push(list(told.hitsTitle, all));
  if (some.length > 0) {
    const text = nodes.length > 0 ? told.partly : told.onlyPartly;
    nodes.push(make('p', { class: 'partly', text }), list(text, some));
  }
  return nodes;
}

/**
 * Shows an answer, of one kind or of all; none, where there is none. One that goes further keeps the focus at the hit it was
 * at.
 */
export function showAnswer(
  host: HTMLElement,
  answer: SearchAnswer | undefined,
  kind: HitKind | undefined,
  told: SearchData,
): void {
  const place = hook(host, '[data-answer]', HTMLElement);
  const links = () => [...place.querySelectorAll<HTMLElement>('a')];
  const at = links().findIndex((link) => link === document.activeElement);
  const nodes = answer ? answerNodes(answer, told, kind) : [];
  place.replaceChildren(...nodes);
  links()[at]?.focus();
  const suggested = answer ? suggestionNodes(answer, told) : [];
  hook(host, '[data-suggested]', HTMLElement).replaceChildren(...suggested);
  showKinds(host, answer?.totals ?? {}, kind);
  toggle(host, '[data-hits]', nodes.length > 0);
  toggle(host, '[data-contents]', nodes.length === 0);
}
