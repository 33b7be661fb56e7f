/** The fragment that shows everything at once. */
const everything = 'alle';

/**
 * Shows one part of a form at a time, as the fragment of the address says: an area, a question in it, the
 * result, or everything. The address is the only state, so that Back, a reload and a shared address work.
 */
export class FormParts {
  readonly #host: HTMLElement;
  readonly #areas: HTMLElement | null;

  constructor(host: HTMLElement, firstUnfinished: () => string | undefined, signal: AbortSignal) {
    this.#host = host;
    this.#areas = host.querySelector('[data-areas]');
    if (!this.#areas) return;
    addEventListener('hashchange', () => this.#follow(), { signal });
    const asked = this.#partOf(location.hash.slice(1));
    if (asked) this.#show(asked);
    else this.#begin(firstUnfinished());
  }

  /** Goes to the part the address asked for from the start, if it did. */
  arrive(): void {
    if (this.#areas && this.#partOf(location.hash.slice(1))) this.#follow();
  }

  get #parts(): HTMLElement[] {
    return [...this.#host.querySelectorAll<HTMLElement>('[data-part]')];
  }

  #partOf(id: string): HTMLElement | undefined {
    if (id === everything) return this.#host.querySelector<HTMLElement>('#alle') ?? undefined;
    const target = id ? document.getElementById(id) : null;
    return this.#parts.find((part) => target && part.contains(target));
  }

  /** Where a reader begins who asked for no part: at the first that is not finished. */
  #begin(unfinished: string | undefined): void {
    const [first] = this.#parts;
    const part = this.#parts.find(({ dataset }) => dataset.part === unfinished) ?? first;
    if (part !== first && location.hash === '')
      history.replaceState(history.state, '', `#${part?.id}`);
    this.#show(part);
  }

  #follow(): void {
    const id = location.hash.slice(1);
    const part = id ? this.#partOf(id) : this.#parts[0];
    if (!part) return;
    this.#show(part);
    const target = document.getElementById(id) ?? part;
    const landing = target.matches('[data-question]') ? target : target.querySelector('h2');
    (landing as HTMLElement | null)?.focus({ preventScroll: true });
    landing?.scrollIntoView();
  }

  #show(part: HTMLElement | undefined): void {
    const isAll = part?.id === everything;
    this.#host.toggleAttribute('data-one', !isAll);
    for (const each of this.#parts) each.toggleAttribute('data-current', each === part);
    for (const link of this.#areas?.querySelectorAll('a') ?? []) {
      const isCurrent = link.hash === `#${part?.id}`;
      if (isCurrent) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    this.#offer('[data-show-all]', !isAll);
    this.#offer('[data-show-one]', isAll);
    const fold = this.#areas?.querySelector('details');
    if (fold) fold.open = false;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-other-language]')) {
      link.hash = location.hash;
    }
  }

  #offer(selector: string, isOffered: boolean): void {
    const link = this.#areas?.querySelector<HTMLElement>(selector);
    if (link) link.hidden = !isOffered;
  }
}
