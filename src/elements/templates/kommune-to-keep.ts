import { fill } from '#domain/site/norwegian.ts';
import type { MyKommune } from '#domain/site/my-kommune.ts';
import { choiceName } from '#domain/templates/known.ts';
import type { TemplatePageData } from '#domain/templates/page-data.ts';
import { isRefused } from '#elements/kit/device-store.ts';
import { announce } from '#elements/kit/live-region.ts';
import { keepMyKommune, myKommune } from '#elements/kit/my-kommune.ts';

/** Offers to keep the kommune a template is filled in for as the reader's own. */
export class KommuneToKeep {
  readonly #button: HTMLButtonElement;
  readonly #texts: TemplatePageData;
  #kommune: MyKommune | undefined;

  /**
   * @param change the way to change or forget what is kept, shown once it is
   * @param said where it is told that it is kept
   * @param next what has the focus once the button is gone
   */
  constructor(
    button: HTMLButtonElement,
    change: HTMLElement,
    said: HTMLElement,
    next: HTMLElement,
    texts: TemplatePageData,
    signal: AbortSignal,
  ) {
    this.#button = button;
    this.#texts = texts;
    const keep = () => {
      keepMyKommune(this.#kommune);
      next.focus();
      this.offer(undefined);
      change.hidden = isRefused.get();
      announce(said, isRefused.get() ? texts.notKept : texts.kept);
    };
    button.addEventListener('click', keep, { signal });
  }

  /** Offers a kommune, unless it is the reader's own already. */
  offer(kommune: MyKommune | undefined): void {
    this.#kommune = kommune;
    this.#button.hidden = !kommune || kommune.number === myKommune()?.number;
    this.#button.textContent = kommune
      ? fill(this.#texts.keepKommune, { kommune: choiceName(kommune, this.#texts) })
      : '';
  }
}
