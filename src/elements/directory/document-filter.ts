import {
  filtersInAddress,
  filtersSet,
  loosenings,
  passesFilters,
  without,
  type DocumentFilterName,
  type DocumentFilters,
} from '#domain/directory/documents/filter.ts';
import { documentPageData, type DocumentPageData } from '#domain/directory/documents/page-data.ts';
import { countOf, fill, formatNumber } from '#domain/site/norwegian.ts';
import { begun } from '#elements/kit/begun.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { say } from '#elements/kit/live-region.ts';
import { make } from '#elements/kit/make.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { linkOtherLanguage, rememberInAddress } from '#elements/kit/url-state.ts';
import { DocumentControls } from './document-controls.ts';
import { DocumentRows } from './document-rows.ts';

/** How long typing must rest before the list and the address follow. */
const rest = 300;

/** Narrows the list of documents by what is chosen, which the address keeps. */
class DocumentFilter extends EnhancedElement {
  #told!: DocumentPageData;
  #controls!: DocumentControls;
  #rows!: DocumentRows;
  #pause: ReturnType<typeof setTimeout> | undefined;

  protected override start(signal: AbortSignal): void {
    this.#told = readPageData(this, documentPageData);
    this.#controls = new DocumentControls(this);
    this.#rows = new DocumentRows(this);
    const search = hook(this, 'search', HTMLElement);
    search.addEventListener('input', ({ target }) => this.#wait(target), { signal });
    search.addEventListener('change', ({ target }) => this.#choose(target), { signal });
    this.#reset.addEventListener('click', () => this.#ask({}, this.#controls.query), { signal });
    // Also when the page is shown again: a browser may have filled in what it remembers.
    for (const type of ['popstate', 'pageshow'])
      addEventListener(type, () => this.#readAddress(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#pause));
    this.#status.tabIndex = -1;
    this.#readAddress();
  }

  protected override whenShown(): void {
    begun();
    if (location.hash)
      document.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`)?.scrollIntoView();
  }

  get #status() {
    return hook(this, '[role="status"]', HTMLElement);
  }

  get #reset() {
    return hook(this, '[data-reset]', HTMLButtonElement);
  }

  #readAddress(): void {
    const filters = this.#controls.asked(new URLSearchParams(location.search));
    this.#controls.show(filters);
    this.#show(filters);
    linkOtherLanguage();
  }

  /** Typing narrows the list when it rests; a list that is chosen from does so at once. */
  #wait(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const filters = this.#controls.chosen;
      this.#show(filters);
      rememberInAddress(filtersInAddress(filters));
    }, rest);
  }

  #choose(target: EventTarget | null): void {
    clearTimeout(this.#pause);
    const filters = this.#controls.chosen;
    this.#controls.show(filters);
    this.#show(filters);
    rememberInAddress(
      filtersInAddress(filters),
      target instanceof HTMLSelectElement ? 'push' : 'replace',
    );
  }

  /** Asks for something else, and moves the focus, since what was pressed goes away. */
  #ask(filters: DocumentFilters, next: HTMLElement): void {
    this.#controls.show(filters);
    this.#show(filters);
    rememberInAddress(filtersInAddress(filters), 'push');
    next.focus();
  }

  #show(filters: DocumentFilters): void {
    const set = filtersSet(filters);
    const count = this.#rows.show((row) => passesFilters(row, filters), set.length > 0);
    const ways = count > 0 ? [] : loosenings(this.#rows.all, filters);
    this.#reset.hidden = set.length === 0;
    this.#countChosen(set.filter((name) => name !== 'q').length);
    this.#offer(ways, filters);
    say(this.#status, this.#summaryOf(count, set.length > 0, ways.length > 0));
  }

  #summaryOf(count: number, isNarrowed: boolean, hasWays: boolean): string {
    const language = languageOf(this);
    const { shown, none, noWayOut } = this.#told;
    if (count === 0) return hasWays ? `${none}:` : noWayOut;
    const total = formatNumber(this.#rows.all.length, language);
    return isNarrowed ? countOf(shown, count, language, { total }) : '';
  }

  #countChosen(count: number): void {
    const label = hook(this, '[data-chosen]', HTMLElement);
    say(label, count > 0 ? fill(this.#told.chosen, { count }) : '');
  }

  /** Offers to take away one of the filters that leave nothing. */
  #offer(ways: ReturnType<typeof loosenings>, filters: DocumentFilters): void {
    const list = hook(this, '[data-loosen]', HTMLUListElement);
    list.hidden = ways.length === 0;
    list.replaceChildren(
      ...ways.map(({ name, count }) => {
        const text = countOf(this.#told.loosen, count, languageOf(this), {
          what: this.#inWords(name, filters),
        });
        const button = make('button', {
          class: 'button quiet',
          text,
          attributes: { type: 'button' },
        });
        button.addEventListener('click', () => this.#ask(without(filters, name), this.#status));
        return make('li', {}, [button]);
      }),
    );
  }

  #inWords(name: DocumentFilterName, filters: DocumentFilters): string {
    const { ofQuery, ofChoice } = this.#told;
    const value = this.#controls.inWords(name, filters);
    return fill(name === 'q' ? ofQuery : ofChoice, { value });
  }
}

defineElement('document-filter', DocumentFilter);
