import type { CompactIndex } from '#domain/directory/compact-index.ts';
import { openDirectory, type Directory } from '#domain/directory/open-directory.ts';
import { search, type Hit, type SearchResult } from '#domain/directory/search.ts';
import { fill } from '#domain/norwegian.ts';
import { reasonInWords, summaryOf, type DirectoryMessages } from './directory-messages.ts';
import { languageOf, messagesOf, rememberQuery, say, takeOver } from './messages.ts';

/** Hits shown at a time; the rest are counted. */
const mostShown = 10;

const span = (className: string, text: string): HTMLSpanElement => {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
};

/**
 * A combobox after the ARIA authoring practices: focus stays in the field, the arrow keys move in the
 * list of hits, Enter follows the link. The hits are ordinary links, and stay visible as a list.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
class DirectorySearch extends HTMLElement {
  #messages!: DirectoryMessages;
  #directory: Promise<Directory> | undefined;
  #result: SearchResult | undefined;
  #listeners = new AbortController();
  #active = -1;

  get #input() {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #list() {
    return this.querySelector('[data-directory-results]') as HTMLElement;
  }

  get #options() {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  connectedCallback(): void {
    this.#messages = messagesOf<DirectoryMessages>(this);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    takeOver(this);
    this.#input.addEventListener('focus', () => void this.#open().catch(() => undefined), {
      signal,
    });
    this.#input.addEventListener('input', () => void this.#search(), { signal });
    this.#input.addEventListener('keydown', (event) => this.#press(event), { signal });
    this.querySelector('.retry')?.addEventListener('click', () => void this.#search(), { signal });

    const asked = new URLSearchParams(location.search).get('q');
    if (asked) this.#input.value = asked;
    if (this.#input.value) void this.#search();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  /** Fetches the index once. A failed fetch is forgotten, so that the next keystroke tries again. */
  #open(): Promise<Directory> {
    this.#directory ??= fetch(this.dataset.index ?? '')
      .then((response) => {
        if (!response.ok) throw new Error(`${response.status} ${response.url}`);
        return response.json() as Promise<CompactIndex>;
      })
      .then(openDirectory);
    this.#directory.catch(() => (this.#directory = undefined));
    return this.#directory;
  }

  async #search(): Promise<void> {
    const query = this.#input.value;
    const status = this.querySelector('[role="status"]');
    const waiting = setTimeout(() => say(status, this.#messages.searching), 300);
    try {
      const directory = await this.#open();
      if (query !== this.#input.value) return;
      this.#result = search(directory, query);
      this.#show(this.#result.hits);
      say(status, summaryOf(query, this.#result, mostShown, this.#messages, languageOf(this)));
      this.#setRetry(false);
      rememberQuery(query.trim());
    } catch {
      this.#result = undefined;
      this.#show([]);
      say(status, this.#messages.failed);
      this.#setRetry(true);
    } finally {
      clearTimeout(waiting);
    }
  }

  #show(hits: readonly Hit[]): void {
    this.#list.replaceChildren(...hits.slice(0, mostShown).map((hit, at) => this.#option(hit, at)));
    this.#list.hidden = hits.length === 0;
    this.#input.setAttribute('aria-expanded', String(hits.length > 0));
    this.#activate(-1);
    const reason = hits[0]?.reason;
    const link = this.querySelector('.all-in-fylke') as HTMLAnchorElement;
    link.hidden = reason?.type !== 'fylke';
    if (reason?.type === 'fylke') {
      link.href = (this.dataset.fylke ?? '').replace('SLUG', reason.slug);
      link.textContent = fill(this.#messages.allInFylke, { name: reason.name });
    }
  }

  #option({ kommune, reason }: Hit, at: number): HTMLAnchorElement {
    const option = document.createElement('a');
    option.id = `q-option-${at}`;
    option.href = (this.dataset.kommune ?? '').replace('SLUG', kommune.slug);
    option.tabIndex = -1;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const why = reasonInWords(reason, kommune.name, this.#messages);
    option.append(
      span('name', kommune.name),
      ' ',
      span(`status ${kommune.status}`, this.#messages.status[kommune.status]),
      ' ',
      span('reason', why ?? kommune.fylke),
    );
    return option;
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const last = this.#options.length - 1;
    const target = {
      ArrowDown: this.#active >= last ? 0 : this.#active + 1,
      ArrowUp: this.#active <= 0 ? last : this.#active - 1,
      Home: this.#active === -1 ? undefined : 0,
      End: this.#active === -1 ? undefined : last,
    }[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      void this.#follow();
    } else if (event.key === 'Escape') {
      this.#input.value = '';
      void this.#search();
    } else if (target !== undefined && last >= 0) {
      event.preventDefault();
      this.#activate(target);
    }
  }

  /** Follows the chosen hit, or the only kommune of this name; else chooses the first and stays. */
  async #follow(): Promise<void> {
    if (!this.#result) await this.#search();
    const chosen = this.#options[this.#active];
    if (chosen) chosen.click();
    else if (this.#result?.certain) this.#options[0]?.click();
    else this.#activate(0);
  }

  #activate(at: number): void {
    this.#active = at;
    this.#options.forEach((option, index) =>
      option.setAttribute('aria-selected', String(index === at)),
    );
    const active = this.#options[at];
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }

  #setRetry(visible: boolean): void {
    (this.querySelector('.retry') as HTMLElement).hidden = !visible;
  }
}

customElements.define('directory-search', DirectorySearch);
