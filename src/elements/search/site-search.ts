import { fill, fold, formatNumber } from '#domain/site/norwegian.ts';
import { begun } from '#elements/kit/begun.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { say } from '#elements/kit/live-region.ts';
import { hook } from '#elements/kit/hook.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { toggle } from '#elements/kit/show.ts';
import { rememberInAddress } from '#elements/kit/url-state.ts';
import {
  loadPagefind,
  titleOf,
  wordsFound,
  type Pagefind,
  type PagefindResult,
} from './pagefind.ts';
import { searchData, type SearchData } from '#domain/search/page-data.ts';
import { hitItem, link } from './search-hit.ts';
import { answerQuality, suggestion, type AnswerQuality } from '#domain/search/search-words.ts';

const hitsAtATime = 10;

/** Searches the whole site as one types. The query stands in the address, so that it can be shared. */
class SiteSearch extends EnhancedElement {
  #told!: SearchData;
  #input!: HTMLInputElement;
  #pagefind: Promise<Pagefind> | undefined;
  #attempts = 0;
  #results: PagefindResult[] = [];
  #shown = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  protected override start(signal: AbortSignal): void {
    this.#told = readPageData(this, searchData);
    this.#input = hook(this, 'input', HTMLInputElement);
    const on = (selector: string, type: string, react: (event: Event) => void) =>
      hook(this, selector, HTMLElement).addEventListener(type, react, { signal });
    on('form', 'submit', (event) => this.#submit(event));
    on('input', 'focus', () => void this.#load().catch(() => undefined));
    on('input', 'input', () => this.#searchSoon());
    on('[data-more]', 'click', () => void this.#showMore(true));
    on('[data-retry]', 'click', () => void this.#search());
    signal.addEventListener('abort', () => clearTimeout(this.#typing));
    this.#input.value = new URLSearchParams(location.search).get('q') ?? this.#input.value;
  }

  protected override whenShown(): void {
    if (this.#input.value) void this.#search().finally(begun);
    else begun();
  }

  get #list(): HTMLElement {
    return hook(this, '[data-search-results]', HTMLElement);
  }

  #load(): Promise<Pagefind> {
    const { bundle, base } = this.#told.addresses;
    this.#pagefind ??= loadPagefind(bundle, base, this.#attempts);
    this.#pagefind.catch(() => {
      this.#pagefind = undefined;
      this.#attempts += 1;
    });
    return this.#pagefind;
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#search();
  }

  #searchSoon(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#search(), 200);
  }

  async #search(): Promise<void> {
    clearTimeout(this.#typing);
    const query = this.#input.value.trim();
    const waiting = setTimeout(() => this.#announce(this.#told.searching), 300);
    try {
      const { results, answer } = await this.#find(query);
      if (query !== this.#input.value.trim()) return;
      await this.#showResults(results);
      this.#announce(this.#summary(query, results.length));
      this.#suggest(answer === 'word' ? undefined : suggestion(query, this.#told.words));
      rememberInAddress({ q: query });
      toggle(this, '[data-retry]', false);
    } catch {
      await this.#showResults([]);
      this.#announce(this.#told.failed);
      toggle(this, '[data-retry]', true);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** What Pagefind finds, unless the best of it answers something else. */
  async #find(query: string): Promise<{ results: PagefindResult[]; answer: AnswerQuality }> {
    if (!query) return { results: [], answer: 'word' };
    const { results } = await (await this.#load()).search(query);
    const best = await results[0]?.data();
    const answer = best ? answerQuality(query, wordsFound(best)) : 'nothing';
    return { results: answer === 'nothing' ? [] : results, answer };
  }

  #summary(query: string, count: number): string {
    if (!query) return '';
    if (count === 0) return `${fill(this.#told.noHits, { query })} ${this.#told.noHitsHelp}`;
    return fill(this.#told.hits, { count: formatNumber(count, languageOf(this)), query });
  }

  /** Offers the word that was probably meant. */
  #suggest(word: string | undefined): void {
    const part = hook(this, '[data-meant]', HTMLElement);
    part.hidden = !word;
    if (!word) return;
    const [before = '', after = ''] = this.#told.meant.split('{word}');
    part.replaceChildren(before, link(`?q=${encodeURIComponent(word)}`, word), after);
  }

  async #showResults(results: PagefindResult[]): Promise<void> {
    this.#results = results;
    this.#shown = 0;
    this.#list.replaceChildren();
    toggle(this, '[data-hits]', results.length > 0);
    toggle(this, '[data-contents]', results.length === 0);
    await this.#showMore(false);
  }

  async #showMore(moveFocus: boolean): Promise<void> {
    const results = this.#results;
    const next = results.slice(this.#shown, this.#shown + hitsAtATime);
    this.#shown += next.length;
    const pages = await Promise.all(next.map((result) => result.data()));
    if (results !== this.#results) return;
    toggle(this, '[data-more]', this.#shown < results.length);
    const asked = fold(this.#input.value);
    const isAsked = (page: (typeof pages)[number]) => fold(titleOf(page.meta) ?? '') === asked;
    const items = pages.toSorted((a, b) => Number(isAsked(b)) - Number(isAsked(a))).map(hitItem);
    this.#list.append(...items);
    if (moveFocus) items[0]?.querySelector('a')?.focus();
  }

  #announce(text: string): void {
    say(hook(this, '[role="status"]', HTMLElement), text);
  }
}

defineElement('site-search', SiteSearch);
