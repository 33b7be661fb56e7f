import type { Language } from '#domain/language.ts';
import { fill, formatNumber } from '#domain/norwegian.ts';
import { messagesOf, takeOver } from './messages.ts';
import {
  bestSections,
  excerptNodes,
  loadPagefind,
  type Pagefind,
  type PagefindPage,
  type PagefindResult,
} from './pagefind.ts';

interface SearchMessages {
  searching: string;
  hits: string;
  noHits: string;
  noHitsHelp: string;
  failed: string;
}

const hitsAtATime = 10;
const sectionsInHit = 3;

const link = (href: string, text: string): HTMLAnchorElement => {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
};

function hitItem({ url, meta, excerpt, sub_results }: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  const text = document.createElement('p');
  text.append(...excerptNodes(excerpt));
  item.append(link(url, meta.title ?? url), text);
  const others = sub_results.filter((section) => section.url !== url);
  const sections = bestSections(others, sectionsInHit);
  if (sections.length > 0) {
    const list = document.createElement('ul');
    list.append(
      ...sections.map((section) => {
        const entry = document.createElement('li');
        entry.append(link(section.url, section.title));
        return entry;
      }),
    );
    item.append(list);
  }
  return item;
}

/** Searches the whole site as one types. The query stands in the address, so that it can be shared. */
class SiteSearch extends HTMLElement {
  #messages!: SearchMessages;
  #pagefind: Promise<Pagefind> | undefined;
  #results: PagefindResult[] = [];
  #shown = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #listeners = new AbortController();

  get #input() {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #list() {
    return this.querySelector('[data-search-results]') as HTMLElement;
  }

  get #language(): Language {
    return this.dataset.language === 'nn' ? 'nn' : 'nb';
  }

  connectedCallback(): void {
    this.#messages = messagesOf<SearchMessages>(this);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const form = this.querySelector('form') as HTMLFormElement;
    takeOver(this);
    const submit = (event: Event) => {
      event.preventDefault();
      void this.#search();
    };
    form.addEventListener('submit', submit, { signal });
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), {
      signal,
    });
    this.#input.addEventListener('input', () => this.#searchSoon(), { signal });
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.#showMore(true), {
      signal,
    });

    this.#input.value = new URLSearchParams(location.search).get('q') ?? this.#input.value;
    if (this.#input.value) void this.#search();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#typing);
    this.#listeners.abort();
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(this.dataset.bundle ?? '', this.dataset.base ?? '/');
    this.#pagefind.catch(() => (this.#pagefind = undefined));
    return this.#pagefind;
  }

  #searchSoon(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#search(), 200);
  }

  async #search(): Promise<void> {
    clearTimeout(this.#typing);
    const query = this.#input.value.trim();
    const waiting = setTimeout(() => this.#say(this.#messages.searching), 300);
    try {
      const { results } = query ? await (await this.#load()).search(query) : { results: [] };
      if (query !== this.#input.value.trim()) return;
      this.#results = results;
      this.#shown = 0;
      this.#list.replaceChildren();
      await this.#showMore(false);
      this.#say(this.#summary(query, results.length));
      this.#remember(query);
    } catch {
      this.#say(this.#messages.failed);
    } finally {
      clearTimeout(waiting);
    }
  }

  #summary(query: string, count: number): string {
    if (!query) return '';
    if (count === 0)
      return `${fill(this.#messages.noHits, { query })} ${this.#messages.noHitsHelp}`;
    return fill(this.#messages.hits, { count: formatNumber(count, this.#language), query });
  }

  async #showMore(moveFocus: boolean): Promise<void> {
    const results = this.#results;
    const next = results.slice(this.#shown, this.#shown + hitsAtATime);
    const items = (await Promise.all(next.map((result) => result.data()))).map(hitItem);
    if (results !== this.#results) return;
    this.#list.append(...items);
    this.#shown += next.length;
    const more = this.querySelector('[data-more]') as HTMLElement;
    more.hidden = this.#shown >= results.length;
    if (moveFocus) items[0]?.querySelector('a')?.focus();
  }

  #remember(query: string): void {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]') as HTMLElement;
    if (status.textContent !== text) status.textContent = text;
  }
}

customElements.define('site-search', SiteSearch);
