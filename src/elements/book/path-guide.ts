import { guideData, type GuideData } from '#domain/book/guide-page-data.ts';
import { fill } from '#domain/site/norwegian.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { say } from '#elements/kit/live-region.ts';
import { make } from '#elements/kit/make.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { followedPath, followPath, forgetPath, markRead } from './followed-path.ts';

/** Follows one along a reading path: who goes on to the next chapter has read this one, and follows that path. */
class PathGuide extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const data = readPageData(this, guideData);
    const list = hook(this, 'ul', HTMLUListElement);
    const place = hook(this.closest('article') ?? document.body, '[data-place]', HTMLElement);
    list.addEventListener('click', ({ target }) => this.#goOn(target, data), { signal });
    const stop = hook(this, 'button', HTMLButtonElement);
    const status = hook(this, '[role="status"]', HTMLElement);
    const leave = () => {
      forgetPath();
      this.#show(data, list, place, stop);
      say(status, data.stopped);
      list.querySelector('a')?.focus();
    };
    stop.addEventListener('click', leave, { signal });
    const show = () => this.#show(data, list, place, stop);
    // Back may show the page as it was before the path was chosen.
    window.addEventListener('pageshow', show, { signal });
    show();
  }

  #show({ onPath }: GuideData, list: Element, place: Element, stop: HTMLElement): void {
    const followed = followedPath();
    const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
    const item = items.find(({ dataset }) => dataset.path === followed);
    for (const each of items) each.toggleAttribute('data-followed', each === item);
    stop.hidden = !item;
    place.replaceChildren();
    if (!item) return;
    if (item !== items[0]) list.prepend(item);
    const way = hook(item, 'span > a', HTMLAnchorElement);
    const at = hook(item, 'span > span', HTMLElement).textContent;
    const name = make('span', { text: `: ${way.textContent}` });
    const link = make('a', { attributes: { href: way.href } }, [fill(onPath, { place: at }), name]);
    const isAlone = !place.previousSibling?.textContent?.trim();
    place.append(isAlone ? '' : ' · ', link);
  }

  #goOn(target: EventTarget | null, { chapter }: GuideData): void {
    const next = target instanceof Element ? target.closest('li > a') : undefined;
    const path = next?.closest<HTMLElement>('[data-path]')?.dataset.path;
    if (!path) return;
    markRead(chapter);
    followPath(path);
  }
}

defineElement('path-guide', PathGuide);
