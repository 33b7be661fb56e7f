import type { Hit } from '#domain/directory/search.ts';
import { countOf, fill } from '#domain/site/norwegian.ts';
import { bringIntoView } from '#elements/kit/bring-into-view.ts';
import { statusInWords } from '#domain/directory/status-words.ts';
import { summaryOfFilters } from './directory-messages.ts';
import { reasonInWords } from './reason-in-words.ts';
import type { DirectoryPageData } from '#domain/directory/page-data.ts';
import { HitList } from './hit-list.ts';
import { hook } from '#elements/kit/hook.ts';
import { say } from '#elements/kit/live-region.ts';
import { languageOf } from '#elements/kit/page-data.ts';
import { toggle } from '#elements/kit/show.ts';

/** Options shown at a time; the rest are counted, and shown when asked for. */
export const mostOptions = 10;

/** Hits one should see while typing, without scrolling. */
const inSight = 3;

/** What was found, as it stands on the page: the hits, the words about them, and the way to the rest. */
export class DirectoryResults {
  #host: HTMLElement;
  #field: HTMLInputElement;
  #told: DirectoryPageData;
  /** All hits, also those not on show. */
  #found: readonly Hit[] = [];
  #shown = 0;

  readonly hits: HitList;

  constructor(host: HTMLElement, field: HTMLInputElement, told: DirectoryPageData) {
    this.#host = host;
    this.#field = field;
    this.#told = told;
    this.hits = new HitList(
      field,
      hook(host, '[role="listbox"]', HTMLElement),
      hook(host, '[data-directory-results] ul', HTMLElement),
      ({ kommune, reason }) => ({
        address: told.addresses.kommune.replace('SLUG', kommune.slug),
        status: statusInWords(kommune, told.status),
        reason: reasonInWords(reason, kommune, told) ?? kommune.fylke,
      }),
    );
  }

  get #status() {
    return hook(this.#host, '[role="status"]', HTMLElement);
  }

  /** Says something about the hits, also to a screen reader. */
  say(text: string): void {
    say(this.#status, text);
  }

  /** Offers to go to what the filters leave, with how many that is; or no longer. */
  offerOutcome(count: number | undefined): void {
    const button = hook(this.#host, '[data-outcome]', HTMLButtonElement);
    button.hidden = count === undefined;
    button.disabled = count === 0;
    if (count === undefined) return;
    button.textContent = countOf(this.#told.showOutcome, count, languageOf(this.#host));
  }

  /** Goes to the first of the hits in the list, with the words about them in sight. */
  goToList(): void {
    this.hits.entrance.focus({ preventScroll: true });
    this.#status.scrollIntoView({ block: 'start' });
  }

  /** Offers to try again, or no longer. */
  offerRetry(isOffered: boolean): void {
    toggle(this.#host, '.retry', isOffered);
  }

  /** Shows hits as options of the field, and brings the first ones into view. */
  showOptions(hits: readonly Hit[]): void {
    const wasOpen = this.#field.getAttribute('aria-expanded') === 'true';
    const options = this.hits.showOptions(hits.slice(0, mostOptions));
    this.#offerRest(hits, mostOptions);
    this.#offerFylke(hits[0]);
    if (!wasOpen) this.#bringIntoView(options);
  }

  #bringIntoView(hits: readonly Element[]): void {
    bringIntoView([this.#field.labels?.[0], this.#field], [hits.slice(0, inSight).at(-1), hits[0]]);
  }

  /** Shows the hits one has come for as a list of links, and brings field and first ones into view. */
  showFound(hits: readonly Hit[]): void {
    const links = this.showList(hits, mostOptions);
    this.#offerFylke(hits[0]);
    this.#bringIntoView(links);
  }

  /** Shows hits as a list of links, and gives the links. */
  showList(hits: readonly Hit[], most = hits.length): HTMLAnchorElement[] {
    this.showOptions([]);
    this.#offerRest(hits, most);
    return this.hits.showList(hits.slice(0, most));
  }

  /** Shows a list that is short enough to be seen whole, and brings it into view with the words about it. */
  showAnswer(hits: readonly Hit[], text: string): void {
    const links = this.showList(hits);
    this.say(text);
    bringIntoView([this.#status], [links.at(-1), links[0]]);
  }

  /** Lists every hit as a link, and goes to the first that was not on show. */
  listAll(): void {
    const [hits, shown] = [this.#found, this.#shown];
    const links = this.showList(hits);
    this.say(summaryOfFilters(hits.length, hits.length, this.#told, languageOf(this.#host)));
    links[shown]?.focus();
  }

  #offerRest(hits: readonly Hit[], most: number): void {
    [this.#found, this.#shown] = [hits, most];
    const button = hook(this.#host, '.show-all', HTMLButtonElement);
    button.hidden = hits.length <= most;
    if (!button.hidden) button.textContent = fill(this.#told.showAll, { count: hits.length });
  }

  #offerFylke(first: Hit | undefined): void {
    const link = hook(this.#host, '.all-in-fylke', HTMLAnchorElement);
    link.hidden = first?.reason.type !== 'fylke';
    if (first?.reason.type !== 'fylke') return;
    link.href = this.#told.addresses.fylke.replace('SLUG', first.reason.slug);
    link.textContent = fill(this.#told.allInFylke, { name: first.reason.name });
  }
}
