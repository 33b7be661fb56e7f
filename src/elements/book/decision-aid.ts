import { showEnhanced } from '#elements/kit/enhance.ts';

/**
 * Leads through the questions one at a time. The page brings all of them, linked by fragment; the
 * element shows the one that is current, and keeps the way back in memory only.
 */
class DecisionAid extends HTMLElement {
  #path: string[] = [];
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    showEnhanced(this);
    this.addEventListener('click', (event) => this.#answer(event), { signal });
    this.#on('[data-back]', () => this.#show(this.#path.slice(0, -1)));
    this.#on('[data-restart]', () => this.#show([]));
    this.#on('[data-all]', () => this.#showAll());
    this.#show([], false);
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.step')];
  }

  #on(selector: string, act: () => void): void {
    const { signal } = this.#listeners;
    this.querySelector(selector)?.addEventListener('click', act, { signal });
  }

  #answer(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.answer');
    if (!link || !this.hasAttribute('data-one')) return;
    event.preventDefault();
    this.#show([...this.#path, link.hash.slice(1)]);
  }

  #show(path: string[], moveFocus = true): void {
    this.#path = path;
    this.toggleAttribute('data-one', true);
    const id = path.at(-1) ?? this.#steps[0]?.id;
    for (const step of this.#steps) step.toggleAttribute('data-current', step.id === id);
    this.#offerButtons();
    if (moveFocus) this.querySelector<HTMLElement>('[data-current]')?.focus();
  }

  #showAll(): void {
    this.#path = [];
    this.removeAttribute('data-one');
    this.#offerButtons();
    this.#steps[0]?.focus();
  }

  #offerButtons(): void {
    const isAtStart = this.#path.length === 0;
    this.#hide('[data-back]', isAtStart);
    this.#hide('[data-restart]', isAtStart && this.hasAttribute('data-one'));
  }

  #hide(selector: string, isHidden: boolean): void {
    const button = this.querySelector<HTMLElement>(selector);
    if (button) button.hidden = isHidden;
  }
}

customElements.define('decision-aid', DecisionAid);
