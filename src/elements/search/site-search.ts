import type { HitKind, SearchAnswer } from '#domain/search/hit.ts';
import { kindNamed, nameOfKind } from '#domain/search/kind-names.ts';
import { searchData, type SearchData } from '#domain/search/page-data.ts';
import { addressOfSearch } from '#domain/search/search-address.ts';
import { summaryOf } from '#domain/search/summary.ts';
import { fill, formatNumber } from '#domain/site/norwegian.ts';
import { begun } from '#elements/kit/begun.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { say } from '#elements/kit/live-region.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { painted } from '#elements/kit/painted.ts';
import { isPlainClick } from '#elements/kit/plain-click.ts';
import { toggle } from '#elements/kit/show.ts';
import { rememberInAddress } from '#elements/kit/url-state.ts';
import { bindArrowKeys } from './arrow-keys.ts';
import { bindDialog } from './in-dialog.ts';
import { keepFocus } from './keep-focus.ts';
import { showAnswer } from './search-answer.ts';
import { SearchPort } from './search-port.ts';
import { bindSlash } from './slash.ts';

const hitsAtATime = 10;

/** Shown before the others are fetched. */
const hitsAtFirst = 1;

/**
 * Milliseconds without a key before it is searched, and before what is found is told of to who listens; and before it is told
 * that one must wait.
 */
const [untilSearch, untilTold, untilWaiting] = [100, 400, 300];

/**
 * Searches the whole site as one types: on the page of the search, where the query stands in the address, so that it can be
 * shared; and in a dialog over any page, which leads there.
 */
class SiteSearch extends EnhancedElement {
  #told!: SearchData;
  #input!: HTMLInputElement;
  #port!: SearchPort;
  #dialog: HTMLDialogElement | null = null;
  /** The kind that is chosen. It stays so while one types on, also past a query that has none of it. */
  #kind: HitKind | undefined;
  #shown: SearchAnswer | undefined;
  /** Counts what is asked, so that an answer that comes late replaces no later one. */
  #turn = 0;
  #soon: ReturnType<typeof setTimeout> | undefined;

  protected override start(signal: AbortSignal): void {
    this.#told = readPageData(this, searchData);
    this.#input = hook(this, '[name="q"]', HTMLInputElement);
    this.#port = new SearchPort(this.#told, languageOf(this));
    this.#dialog = this.closest('dialog');
    const on = <Type extends keyof HTMLElementEventMap>(
      selector: string,
      type: Type,
      react: (event: HTMLElementEventMap[Type]) => void,
    ) => hook(this, selector, HTMLElement).addEventListener(type, react, { signal });
    on('form', 'submit', (event) => this.#submit(event));
    on('[name="q"]', 'focus', () => this.#load());
    on('[name="q"]', 'input', () => this.#searchSoon());
    on('[data-more]', 'click', () => void this.#showMore());
    on('[data-retry]', 'click', () => void this.#tryAgain());
    on('[data-kinds]', 'click', ({ target }) => this.#filter(target));
    on('[data-suggested]', 'click', (event) => this.#takeSuggestion(event));
    bindArrowKeys(this, this.#input, signal);
    signal.addEventListener('abort', () => clearTimeout(this.#soon));
    bindSlash(hook(this, '[data-slash]', HTMLInputElement), signal);
    if (this.#dialog) bindDialog(this, this.#dialog, signal);
    else this.#readAddress();
    toggle(this, '[data-contents-way]', this.#dialog !== null);
  }

  protected override whenShown(): void {
    if (this.#dialog) this.#load();
    if (this.#input.value) void this.#search().finally(begun);
    else begun();
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#input.value = asked.get('q') ?? this.#input.value;
    this.#kind = kindNamed(asked.get('type'));
  }

  #load(): void {
    this.#port.load().catch(() => undefined);
  }

  /** In a dialog, the form leads to all hits on their own page. */
  #submit(event: Event): void {
    event.preventDefault();
    const hasFailed = !hook(this, '[data-retry]', HTMLButtonElement).hidden;
    if (hasFailed) void this.#tryAgain();
    else if (this.#dialog) location.assign(this.#addressOf(this.#input.value.trim()));
    else void this.#search();
  }

  #addressOf(query: string): string {
    return addressOfSearch(this.#told.addresses.search, query, this.#kind);
  }

  /** Loads twice if it must: a preload that failed is what the browser answers the next request with, once. */
  async #tryAgain(): Promise<void> {
    await this.#port.load().catch(() => undefined);
    await this.#search();
  }

  #searchSoon(): void {
    this.#turn += 1;
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.#search(untilTold), untilSearch);
  }

  #filter(target: EventTarget | null): void {
    const button = target instanceof Element && target.closest('button');
    if (!button) return;
    this.#kind = (button.dataset.only || undefined) as HitKind | undefined;
    void this.#search();
  }

  #takeSuggestion(event: MouseEvent): void {
    const { target } = event;
    const query = target instanceof HTMLElement && target.dataset.query;
    if (!query || !isPlainClick(event)) return;
    event.preventDefault();
    this.#input.value = query;
    this.#input.focus();
    void this.#search();
  }

  /** @param delay milliseconds before what is found is told of, since a reader who types would be told at each key */
  async #search(delay = 0): Promise<void> {
    clearTimeout(this.#soon);
    const query = this.#input.value.trim();
    if (!query) this.#kind = undefined;
    this.#turn += 1;
    const turn = this.#turn;
    const isOld = () => turn !== this.#turn;
    const waiting = setTimeout(() => {
      if (!isOld()) this.#announce(this.#told.searching);
    }, untilWaiting + delay);
    try {
      const places = query && !this.#kind ? await this.#port.places(query) : undefined;
      const first = places ?? (await this.#ask(query, hitsAtFirst));
      if (isOld()) return;
      this.#show(first);
      // What comes after the first hit must not be on its way before that.
      await painted();
      if (isOld()) return;
      const answer = await this.#ask(query, hitsAtATime);
      if (isOld()) return;
      this.#show(answer);
      if (!this.#dialog) rememberInAddress({ q: query, type: nameOfKind(this.#kind) });
      this.#soon = setTimeout(() => this.#announce(this.#summary()), delay);
    } catch {
      if (isOld()) return;
      this.#show(undefined, true);
      this.#announce(this.#told.failed);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Asks for the kind that is chosen, or for all when there are none of it. */
  async #ask(query: string, most: number): Promise<SearchAnswer | undefined> {
    if (!query) return undefined;
    const answer = await this.#port.search(query, { kind: this.#kind, most });
    return this.#kindOf(answer) === this.#kind ? answer : this.#port.search(query, { most });
  }

  /** The kind an answer is shown of: the one that is chosen, if it has any. */
  #kindOf({ totals }: SearchAnswer): HitKind | undefined {
    return this.#kind && totals[this.#kind] ? this.#kind : undefined;
  }

  #summary(): string {
    const answer = this.#shown;
    if (!answer) return '';
    const kinds = { chosen: this.#kind, shown: this.#kindOf(answer) };
    return summaryOf(answer, kinds, this.#told, languageOf(this));
  }

  /** @param answer nothing where nothing is asked, and where it has failed */
  #show(answer: SearchAnswer | undefined, hasFailed = false): void {
    this.#shown = answer;
    const { hits = [], total = 0 } = answer ?? {};
    const isMore = hits.length >= hitsAtATime && hits.length < total;
    keepFocus(this, this.#input, () => {
      showAnswer(this, answer, answer && this.#kindOf(answer), this.#told);
      toggle(this, '[data-retry]', hasFailed);
      toggle(this, '[data-more]', !this.#dialog && isMore);
      toggle(this, '[data-way-on]', !this.#dialog || hits.length === 0);
      this.#showWayToAll(answer);
    });
  }

  #showWayToAll(answer: SearchAnswer | undefined): void {
    const way = hook(this, '[data-all]', HTMLAnchorElement);
    way.hidden = !this.#dialog || !answer?.hits.length;
    if (!answer) return;
    const count = formatNumber(answer.total, languageOf(this));
    way.href = this.#addressOf(answer.query);
    way.textContent = fill(this.#told.showAll, { count });
  }

  async #showMore(): Promise<void> {
    if (!this.#shown) return;
    const { query, hits } = this.#shown;
    const turn = this.#turn;
    const links = () => this.querySelectorAll<HTMLElement>('[data-search-results] h3 a');
    const shown = links().length;
    try {
      const answer = await this.#ask(query, hits.length + hitsAtATime);
      if (turn !== this.#turn) return;
      this.#show(answer);
      links()[shown]?.focus();
    } catch {
      this.#announce(this.#told.failed);
    }
  }

  #announce(text: string): void {
    say(hook(this, '[role="status"]', HTMLElement), text);
  }
}

defineElement('site-search', SiteSearch);
