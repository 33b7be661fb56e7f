import type { Hit } from '#domain/directory/search.ts';
import { fill } from '#domain/site/norwegian.ts';
import { bringIntoView } from '#elements/kit/bring-into-view.ts';
import { reasonInWords, summaryOfFilters, type DirectoryMessages } from './directory-messages.ts';
import { HitList } from './hit-list.ts';
import { say } from '#elements/kit/live-region.ts';
import { languageOf } from '#elements/kit/page-data.ts';

/** Options shown at a time; the rest are counted, and shown when asked for. */
export const mostOptions = 10;

/** Hits one should see while typing, without scrolling. */
const inSight = 3;

/** What was found, as it stands on the page: the hits, the words about them, and the way to the rest. */
export class DirectoryResults {
  #host: HTMLElement;
  #field: HTMLInputElement;
  #messages: DirectoryMessages;
  /** All hits, also those not on show. */
  #found: readonly Hit[] = [];
  #shown = 0;

  readonly hits: HitList;

  constructor(host: HTMLElement, field: HTMLInputElement, messages: DirectoryMessages) {
    this.#host = host;
    this.#field = field;
    this.#messages = messages;
    this.hits = new HitList(
      field,
      host.querySelector('[role="listbox"]') as HTMLElement,
      host.querySelector('[data-directory-results] ul') as HTMLElement,
      ({ kommune, reason }) => ({
        address: (host.dataset.kommune ?? '').replace('SLUG', kommune.slug),
        status: messages.status[kommune.status],
        reason: reasonInWords(reason, kommune, messages) ?? kommune.fylke,
      }),
    );
  }

  get #status() {
    return this.#host.querySelector('[role="status"]');
  }

  /** Says something about the hits, also to a screen reader. */
  say(text: string): void {
    say(this.#status, text);
  }

  /** Offers to try again, or no longer. */
  offerRetry(isOffered: boolean): void {
    (this.#host.querySelector('.retry') as HTMLElement).hidden = !isOffered;
  }

  /** Shows hits as options of the field, and brings the first ones into view. */
  showOptions(hits: readonly Hit[]): void {
    const wasOpen = this.#field.getAttribute('aria-expanded') === 'true';
    const options = this.hits.showOptions(hits.slice(0, mostOptions));
    this.#offerRest(hits, mostOptions);
    this.#offerFylke(hits[0]);
    if (!wasOpen) bringIntoView(this.#field.labels?.[0], options.slice(0, inSight).at(-1));
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
    bringIntoView(this.#status, links.at(-1));
  }

  /** Lists every hit as a link, and goes to the first that was not on show. */
  listAll(): void {
    const [hits, shown] = [this.#found, this.#shown];
    const links = this.showList(hits);
    this.say(summaryOfFilters(hits.length, hits.length, this.#messages, languageOf(this.#host)));
    links[shown]?.focus();
  }

  #offerRest(hits: readonly Hit[], most: number): void {
    [this.#found, this.#shown] = [hits, most];
    const button = this.#host.querySelector('.show-all') as HTMLButtonElement;
    button.hidden = hits.length <= most;
    if (!button.hidden) button.textContent = fill(this.#messages.showAll, { count: hits.length });
  }

  #offerFylke(first: Hit | undefined): void {
    const link = this.#host.querySelector('.all-in-fylke') as HTMLAnchorElement;
    link.hidden = first?.reason.type !== 'fylke';
    if (first?.reason.type !== 'fylke') return;
    link.href = (this.#host.dataset.fylke ?? '').replace('SLUG', first.reason.slug);
    link.textContent = fill(this.#messages.allInFylke, { name: first.reason.name });
  }
}
