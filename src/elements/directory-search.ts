import type { CompactIndex } from '#domain/directory/compact-index.ts';
import { openDirectory, search, type Directory, type Hit } from '#domain/directory/search.ts';
import type { Language } from '#domain/language.ts';
import { countOf, fill } from '#domain/norwegian.ts';
import { reasonInWords, type DirectoryMessages } from './directory-messages.ts';
import { messagesOf, takeOver } from './messages.ts';

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
 */
class DirectorySearch extends HTMLElement {
  #messages!: DirectoryMessages;
  #directory: Promise<Directory> | undefined;
  #listeners = new AbortController();
  #active = -1;

  get #language(): Language {
    return this.dataset.language === 'nn' ? 'nn' : 'nb';
  }

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
    this.#input.addEventListener('focus', () => void this.#open(), { signal });
    this.#input.addEventListener('input', () => void this.#search(), { signal });
    this.#input.addEventListener('keydown', (event) => this.#moveWith(event), { signal });
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
    const waiting = setTimeout(() => this.#say(this.#messages.searching), 300);
    try {
      const directory = await this.#open();
      if (query !== this.#input.value) return;
      const { hits, outside } = search(directory, query);
      this.#show(hits);
      this.#say(this.#summary(query, hits, outside));
      this.#setRetry(false);
    } catch {
      this.#show([]);
      this.#say(this.#messages.failed);
      this.#setRetry(true);
    } finally {
      clearTimeout(waiting);
    }
  }

  #summary(query: string, hits: readonly Hit[], outside: string | undefined): string {
    if (outside) return fill(this.#messages.outside, { place: outside });
    if (!query.trim()) return '';
    if (hits.length > 0) return countOf(this.#messages.hits, hits.length, this.#language);
    return `${fill(this.#messages.noHits, { query })} ${this.#messages.noHitsHelp}`;
  }

  #show(hits: readonly Hit[]): void {
    this.#list.replaceChildren(...hits.slice(0, mostShown).map((hit, at) => this.#option(hit, at)));
    this.#list.hidden = hits.length === 0;
    this.#input.setAttribute('aria-expanded', String(hits.length > 0));
    this.#activate(-1);
    const more = this.querySelector('.more') as HTMLElement;
    const rest = hits.length - mostShown;
    more.hidden = rest <= 0;
    more.textContent = rest > 0 ? countOf(this.#messages.moreHits, rest, this.#language) : '';
  }

  #option({ kommune, reason }: Hit, at: number): HTMLAnchorElement {
    const option = document.createElement('a');
    option.id = `q-option-${at}`;
    option.href = (this.dataset.kommune ?? '').replace('SLUG', kommune.slug);
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const why = reasonInWords(reason, kommune.name, this.#messages);
    option.append(
      span('name', kommune.name),
      span(`status ${kommune.status}`, this.#messages.status[kommune.status]),
      span('reason', why ?? kommune.fylke),
    );
    return option;
  }

  #moveWith(event: KeyboardEvent): void {
    const options = this.#options;
    const last = options.length - 1;
    const target = {
      ArrowDown: this.#active >= last ? 0 : this.#active + 1,
      ArrowUp: this.#active <= 0 ? last : this.#active - 1,
      Home: this.#active === -1 ? undefined : 0,
      End: this.#active === -1 ? undefined : last,
    }[event.key];
    if (event.key === 'Enter') {
      (options[this.#active] ?? options[0])?.click();
    } else if (event.key === 'Escape') {
      this.#input.value = '';
      void this.#search();
    } else if (target !== undefined && options.length > 0) {
      event.preventDefault();
      this.#activate(target);
    }
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

  #say(text: string): void {
    const status = this.querySelector('[role="status"]') as HTMLElement;
    if (status.textContent !== text) status.textContent = text;
  }

  #setRetry(visible: boolean): void {
    (this.querySelector('.retry') as HTMLElement).hidden = !visible;
  }
}

customElements.define('directory-search', DirectorySearch);
