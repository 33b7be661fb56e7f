import { fill, fold, formatNumber } from '#domain/site/norwegian.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { say } from '#elements/kit/live-region.ts';
import { languageOf, messagesOf } from '#elements/kit/page-data.ts';
import { rememberInAddress } from '#elements/kit/url-state.ts';
import { loadPagefind, wordsFound, type Pagefind, type PagefindResult } from './pagefind.ts';
import { hitItem, link } from './search-hit.ts';
import { answerQuality, suggestion, type AnswerQuality } from '#domain/search/search-words.ts';

interface SearchMessages {
  searching: string;
  hits: string;
  noHits: string;
  noHitsHelp: string;
  meant: string;
  failed: string;
  /** Words of the site a misspelt query may have meant. */
  words: string[];
}

const hitsAtATime = 10;

/** Searches the whole site as one types. The query stands in the address, so that it can be shared. */
class SiteSearch extends EnhancedElement {
  #messages!: SearchMessages;
  #pagefind: Promise<Pagefind> | undefined;
  #attempts = 0;
  #results: PagefindResult[] = [];
  #shown = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  get #input() {
    return this.querySelector('input') as HTMLInputElement;
  }

  protected override start(signal: AbortSignal): void {
    this.#messages = messagesOf<SearchMessages>(this);
    this.querySelector('form')?.addEventListener('submit', (event) => this.#submit(event), {
      signal,
    });
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), {
      signal,
    });
    this.#input.addEventListener('input', () => this.#searchSoon(), { signal });
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.#showMore(true), {
      signal,
    });
    this.querySelector('[data-retry]')?.addEventListener('click', () => void this.#search(), {
      signal,
    });
    signal.addEventListener('abort', () => clearTimeout(this.#typing));
    this.#input.value = new URLSearchParams(location.search).get('q') ?? this.#input.value;
  }

  protected override whenShown(): void {
    if (this.#input.value) void this.#search();
  }

  #load(): Promise<Pagefind> {
    const { bundle = '', base = '/' } = this.dataset;
    this.#pagefind ??= loadPagefind(bundle, base, this.#attempts);
    this.#pagefind.catch(() => {
      this.#pagefind = undefined;
      this.#attempts += 1;
    });
    return this.#pagefind;
  }

  #submit(event: SubmitEvent): void {
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
    const waiting = setTimeout(() => this.#announce(this.#messages.searching), 300);
    try {
      const { results, answer } = await this.#find(query);
      if (query !== this.#input.value.trim()) return;
      await this.#showResults(results);
      this.#announce(this.#summary(query, results.length));
      this.#suggest(answer === 'word' ? undefined : suggestion(query, this.#messages.words));
      rememberInAddress({ q: query });
      this.#toggle('[data-retry]', false);
    } catch {
      await this.#showResults([]);
      this.#announce(this.#messages.failed);
      this.#toggle('[data-retry]', true);
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
    if (count === 0)
      return `${fill(this.#messages.noHits, { query })} ${this.#messages.noHitsHelp}`;
    return fill(this.#messages.hits, { count: formatNumber(count, languageOf(this)), query });
  }

  /** Offers the word that was probably meant. */
  #suggest(word: string | undefined): void {
    const part = this.querySelector('[data-meant]') as HTMLElement;
    part.hidden = !word;
    if (!word) return;
    const [before = '', after = ''] = this.#messages.meant.split('{word}');
    part.replaceChildren(before, link(`?q=${encodeURIComponent(word)}`, word), after);
  }

  async #showResults(results: PagefindResult[]): Promise<void> {
    this.#results = results;
    this.#shown = 0;
    this.querySelector('[data-search-results]')?.replaceChildren();
    this.#toggle('[data-hits]', results.length > 0);
    this.#toggle('[data-contents]', results.length === 0);
    await this.#showMore(false);
  }

  async #showMore(moveFocus: boolean): Promise<void> {
    const results = this.#results;
    const next = results.slice(this.#shown, this.#shown + hitsAtATime);
    this.#shown += next.length;
    this.#toggle('[data-more]', this.#shown < results.length);
    const pages = await Promise.all(next.map((result) => result.data()));
    if (results !== this.#results) return;
    const asked = fold(this.#input.value);
    const isAsked = (page: (typeof pages)[number]) => fold(page.meta.title ?? '') === asked;
    const items = pages.toSorted((a, b) => Number(isAsked(b)) - Number(isAsked(a))).map(hitItem);
    this.querySelector('[data-search-results]')?.append(...items);
    if (moveFocus) items[0]?.querySelector('a')?.focus();
  }

  #toggle(selector: string, visible: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !visible;
  }

  #announce(text: string): void {
    say(this.querySelector('[role="status"]'), text);
  }
}

defineElement('site-search', SiteSearch);
