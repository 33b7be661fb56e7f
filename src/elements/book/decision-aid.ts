import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';

import { hook } from '#elements/kit/hook.ts';

/**
 * Leads through the questions one at a time. The page brings all of them, linked by fragment; the
 * element shows the one that is current, at first the one the address names, and keeps the way back in memory only.
 */
class DecisionAid extends EnhancedElement {
  #path: string[] = [];

  protected override start(signal: AbortSignal): void {
    const on = (selector: string, act: () => void) =>
      hook(this, selector, HTMLButtonElement).addEventListener('click', act, { signal });
    this.addEventListener('click', (event) => this.#answer(event), { signal });
    on('[data-back]', () => this.#show(this.#path.slice(0, -1)));
    on('[data-restart]', () => this.#show([]));
    on('[data-all]', () => this.#showAll());
    const asked = this.#steps.find(({ id }) => `#${id}` === location.hash);
    this.#show(asked ? [asked.id] : [], false);
  }

  get #steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.step')];
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
    hook(this, selector, HTMLButtonElement).hidden = isHidden;
  }
}

defineElement('decision-aid', DecisionAid);
