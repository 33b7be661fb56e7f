import { guidesFor, placeAmong, queryOf, situationIn } from '#domain/book/guide-choice.ts';
import { wayData, type WayData } from '#domain/book/way-page-data.ts';
import { fill } from '#domain/site/norwegian.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { linkOtherLanguage } from '#elements/kit/url-state.ts';

/** Leads one who comes from an answer of the chooser on in its order. The answers stand in the address alone. */
class GuideWay extends EnhancedElement {
  protected override start(): void {
    const data = readPageData(this, wayData);
    const next = hook(this, '[data-next]', HTMLElement);
    const back = hook(this, '[data-back]', HTMLAnchorElement);
    const top = hook(this.closest('article') ?? document.body, '[data-place]', HTMLElement);
    const { choices, guide, unwritten } = data;
    const situation = situationIn(new URLSearchParams(location.search), choices);
    if (!situation) return;
    const guides = guidesFor(choices, situation).filter((id) => !unwritten.includes(id));
    const place = placeAmong(guides, guide);
    if (!place) return;
    const query = queryOf(situation);
    const answer = `${data.chooser}${query}#svar`;
    const at = fill(data.onWay, { at: place.at, total: place.total });
    top.replaceChildren(make('a', { text: at, attributes: { href: answer } }));
    next.replaceChildren(...this.#leadOn(place.next, query, data));
    back.href = answer;
    back.parentElement?.removeAttribute('hidden');
    linkOtherLanguage();
  }

  #leadOn(id: string | undefined, query: string, data: WayData): HTMLElement[] {
    const guide = id === undefined ? undefined : data.next[id];
    if (!guide) return [make('span', { text: data.lastOnWay })];
    const { title, address, lang } = guide;
    const attributes = { href: address + query, rel: 'next', ...(lang && { lang }) };
    return [make('span', { text: data.nextOnWay }), make('a', { text: title, attributes })];
  }
}

defineElement('guide-way', GuideWay);
