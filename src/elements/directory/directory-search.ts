import { everyKommune, narrowed, narrowedResult, type Filters } from '#domain/directory/filters.ts';
import { byDistance, type KnownPoints } from '#domain/directory/nearest.ts';
import type { SearchIndex } from '#domain/directory/search-index.ts';
import { search, type Hit, type SearchResult } from '#domain/directory/search.ts';
import { fill } from '#domain/site/norwegian.ts';
import { IndexSource } from './index-source.ts';
import { chooseIn, chosenIn, inAddress } from './directory-filters.ts';
import { positionInWords, summaryOf, summaryOfFilters } from './directory-messages.ts';
import {
  directoryPageData,
  positionFragment,
  type DirectoryPageData,
} from '#domain/directory/page-data.ts';
import { DirectoryResults, mostOptions } from './directory-results.ts';
import { begun } from '#elements/kit/begun.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { fetchedOnce } from '#elements/kit/fetched-once.ts';
import { hook } from '#elements/kit/hook.ts';
import { say } from '#elements/kit/live-region.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { linkOtherLanguage, rememberInAddress } from '#elements/kit/url-state.ts';
import { askForPosition } from './position.ts';

const field = 'input[role="combobox"]';

/** Kommuner in a list at first: more than any fylke or police district has. */
const mostListed = 50;

/** Kommuner suggested from a position. */
const mostNearby = 5;

/** How long typing must rest before the address follows: browsers refuse a change for each keystroke. */
const rest = 400;

/** Scrolls what is in use above the bar that tells what the filters leave. */
function aboveOutcome(target: EventTarget | null): void {
  if (target instanceof Element) target.closest('label')?.scrollIntoView({ block: 'nearest' });
}

/** Every kommune by distance, and how far off the position may be, in metres. */
interface Nearby {
  hits: Hit[];
  accuracy: number;
}

/**
 * A combobox after the ARIA authoring practices: focus stays in the field, the arrow keys move in the
 * list of hits, Enter follows the link. Filters, the position of the device and a search one has come with give an
 * ordinary list.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
class DirectorySearch extends EnhancedElement {
  #told!: DirectoryPageData;
  #input!: HTMLInputElement;
  #results!: DirectoryResults;
  #data!: IndexSource;
  #points!: () => Promise<KnownPoints>;
  /** What the field has found, or nothing when the hits come from elsewhere. */
  #result: SearchResult | undefined;
  /** True while the hits are options of the field: from the first key in it. */
  #isTyping = false;
  /** Set while the hits come from where the reader is. */
  #nearby: Nearby | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Changes when something else is asked for, so that a late position does not replace it. */
  #asked = 0;

  protected override start(signal: AbortSignal): void {
    this.#told = readPageData(this, directoryPageData);
    this.#input = hook(this, field, HTMLInputElement);
    this.#data = new IndexSource(this.#told.addresses.index);
    this.#points = fetchedOnce(this.#told.addresses.points);
    this.#results = new DirectoryResults(this, this.#input, this.#told);
    this.#listen(signal);
    signal.addEventListener('abort', () => clearTimeout(this.#pause));
  }

  protected override whenShown(): void {
    this.#readAddress();
    if (this.#asked === 0) begun();
    if (location.hash === `#${positionFragment}`) this.#locateAsked();
  }

  /** The reader pressed «Bruk posisjonen min» on another page. A reload does not ask again. */
  #locateAsked(): void {
    history.replaceState(history.state, '', location.pathname + location.search);
    void this.#locate();
  }

  #listen(signal: AbortSignal): void {
    const on = (selector: string, type: string, react: (event: Event) => void) => {
      hook(this, selector, HTMLElement).addEventListener(type, react, { signal });
    };
    for (const part of [field, '[data-filters]'])
      on(part, 'focusin', () => void this.#data.open().catch(() => undefined));
    on(field, 'input', () => this.#ask());
    on(field, 'keydown', (event) => this.#press(event as KeyboardEvent));
    on(field, 'focusout', () => this.#remember());
    on('[data-filters]', 'change', ({ target }) => {
      this.#filter();
      aboveOutcome(target);
    });
    on('[data-filters]', 'focusin', ({ target }) => aboveOutcome(target));
    on('[data-outcome]', 'click', () => this.#results.goToList());
    on('[data-reset]', 'click', () => this.#reset());
    on('[data-position]', 'click', () => void this.#locate());
    on('.show-all', 'click', () => {
      this.toggleAttribute('data-typed', false);
      this.#results.listAll();
    });
    on('.retry', 'click', () => this.#search());
    // Also when the page is shown again: a browser may have filled in what it remembers.
    for (const type of ['popstate', 'pageshow'])
      addEventListener(type, () => this.#readAddress(), { signal });
  }

  /** Does the search in the address, unless it is the one on show. */
  #readAddress(): void {
    const address = new URLSearchParams(location.search);
    const query = address.get('q') ?? '';
    const before = JSON.stringify(chosenIn(this));
    chooseIn(this, address);
    this.#countFilters();
    linkOtherLanguage();
    const isNew = query !== this.#input.value.trim() || before !== JSON.stringify(chosenIn(this));
    if (!isNew) return;
    this.#input.value = query;
    this.#nearby = undefined;
    this.#isTyping = false;
    this.toggleAttribute('data-typed', true);
    this.#search();
  }

  /** What is typed now goes before what was asked for earlier. */
  #ask(): void {
    this.#nearby = undefined;
    this.#isTyping = true;
    this.toggleAttribute('data-typed', true);
    this.#search();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#remember(), rest);
  }

  /** Answers at once when the data are here, else when they have come. */
  #search(): void {
    this.#asked += 1;
    if (this.#data.opened) this.#answer(this.#data.opened);
    else void this.#answerLater();
  }

  async #answerLater(): Promise<void> {
    const waiting = setTimeout(() => this.#results.say(this.#told.searching), 300);
    try {
      this.#answer(await this.#data.open());
      this.#results.offerRetry(false);
    } catch {
      this.#result = undefined;
      this.#results.showOptions([]);
      this.#results.say(this.#told.failed);
      this.#results.offerRetry(true);
    } finally {
      clearTimeout(waiting);
      begun();
    }
  }

  #answer(index: SearchIndex): void {
    const query = this.#input.value;
    const filters = chosenIn(this);
    this.#result = undefined;
    this.#results.offerOutcome(undefined);
    if (query.trim()) this.#answerQuery(index, query, filters);
    else if (this.#nearby) this.#answerNearby(this.#nearby, filters);
    else if (Object.keys(filters).length > 0) this.#answerFilters(index, filters);
    else {
      this.#results.showOptions([]);
      this.#results.say('');
    }
  }

  #answerQuery(index: SearchIndex, query: string, filters: Filters): void {
    this.#result = narrowedResult(search(index, query), filters);
    if (this.#isTyping) this.#results.showOptions(this.#result.hits);
    else this.#results.showFound(this.#result.hits);
    if (Object.keys(filters).length > 0) this.#results.offerOutcome(this.#result.hits.length);
    this.#results.say(summaryOf(query, this.#result, mostOptions, this.#told, languageOf(this)));
  }

  #answerNearby({ hits, accuracy }: Nearby, filters: Filters): void {
    const { text, isAway } = positionInWords(hits[0], accuracy, this.#told);
    const nearest = isAway ? [] : narrowed(hits, filters).slice(0, mostNearby);
    const says = nearest.length > 0 || isAway ? text : this.#told.noneLeft;
    this.#results.showAnswer(nearest, says);
  }

  #answerFilters(index: SearchIndex, filters: Filters): void {
    const hits = everyKommune(index, filters);
    this.#results.showList(hits, mostListed);
    this.#results.offerOutcome(hits.length);
    this.#results.say(summaryOfFilters(hits.length, mostListed, this.#told, languageOf(this)));
  }

  #filter(): void {
    // What is in use stays where it is.
    this.toggleAttribute('data-typed', false);
    this.#countFilters();
    this.#search();
    this.#remember('push');
  }

  #reset(): void {
    chooseIn(this, new URLSearchParams());
    this.#filter();
  }

  /** Tells how many filters are chosen, also while they are folded away. */
  #countFilters(): void {
    const count = Object.keys(chosenIn(this)).length;
    const label = hook(this, '[data-chosen]', HTMLElement);
    say(label, count > 0 ? fill(this.#told.chosen, { count }) : '');
  }

  async #locate(): Promise<void> {
    const asked = (this.#asked += 1);
    this.toggleAttribute('data-typed', false);
    this.#results.say(this.#told.locating);
    const position = await askForPosition();
    if (asked !== this.#asked) return;
    if ('failure' in position) {
      this.#results.say(this.#told.positionFailures[position.failure]);
      return;
    }
    const { coordinates, accuracy } = position;
    try {
      const [index, points] = await Promise.all([this.#data.open(), this.#points()]);
      const hits = byDistance(index, points, coordinates);
      if (asked !== this.#asked) return;
      this.#nearby = { hits, accuracy };
      this.#input.value = '';
    } catch {
      // Without the data there is nothing to point to: the search says so.
    }
    this.#search();
    this.#remember();
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (/^(?:Enter|ArrowDown|ArrowUp)$/.test(event.key)) this.#offerOptions();
    if (event.key === 'Enter') {
      event.preventDefault();
      void this.#follow();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.#input.value = '';
      this.#ask();
    } else if (this.#results.hits.move(event.key)) event.preventDefault();
  }

  /** Makes the links one has come for options of the field, which its keys choose among. */
  #offerOptions(): void {
    if (this.#isTyping || !this.#result) return;
    this.#isTyping = true;
    this.#search();
  }

  /** Follows the chosen hit, or the only kommune of this name; else chooses the first and stays. */
  async #follow(): Promise<void> {
    if (!this.#result) await this.#answerLater();
    this.#remember();
    const follows = this.#results.hits.chosen !== undefined || this.#result?.certain;
    if (!this.#results.hits.chosen) this.#results.hits.choose(0);
    if (follows) this.#results.hits.chosen?.click();
  }

  /** Puts what is asked for in the address; never a position. */
  #remember(step: 'replace' | 'push' = 'replace'): void {
    clearTimeout(this.#pause);
    rememberInAddress({ q: this.#input.value.trim(), ...inAddress(chosenIn(this)) }, step);
  }
}

defineElement('directory-search', DirectorySearch);
