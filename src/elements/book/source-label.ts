import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { placeBeside } from '#elements/kit/place-beside.ts';

/** What the list of the page says of the source of a mark. */
export const wordsOf = (page: Element, mark: HTMLAnchorElement): string =>
  hook(page, `[id="${mark.hash.slice(1)}"] > span`, HTMLSpanElement).textContent ?? '';

/** The box that tells what a mark stands for, one for all the marks of a text. It stands right after its mark. */
export class SourceLabel {
  readonly #words = make('span', { attributes: { id: 'source-label' } });
  readonly #link: HTMLAnchorElement;
  readonly #box: HTMLSpanElement;
  #mark: HTMLAnchorElement | undefined;

  /** @param goToSource what the link to the list says */
  constructor(goToSource: string) {
    this.#link = make('a', { text: goToSource });
    // The list is in the language of the page; the text around the mark need not be.
    const attributes = { lang: document.documentElement.lang };
    const box = { class: 'source-label no-print', attributes };
    this.#box = make('span', box, [this.#words, this.#link]);
  }

  /** The mark it is shown for. */
  get mark(): HTMLAnchorElement | undefined {
    return this.#mark;
  }

  /** True when it has the link: for a finger, which cannot both look at the label and follow the mark. */
  get hasLink(): boolean {
    return !this.#link.hidden;
  }

  /** True for the mark it is shown for, the box itself, and all inside them. */
  has(node: unknown): boolean {
    return (
      node instanceof Node && (this.#box.contains(node) || (this.#mark?.contains(node) ?? false))
    );
  }

  show(mark: HTMLAnchorElement, words: string, withLink: boolean): void {
    this.hide();
    this.#mark = mark;
    this.#words.textContent = words;
    this.#link.href = mark.hash;
    this.#link.hidden = !withLink;
    mark.setAttribute('aria-describedby', this.#words.id);
    (mark.parentElement ?? mark).after(this.#box);
    this.place();
  }

  hide(): void {
    this.#mark?.removeAttribute('aria-describedby');
    this.#mark = undefined;
    this.#box.remove();
  }

  /** Places it anew, as when the window has another size. */
  place(): void {
    if (this.#mark) placeBeside(this.#box, this.#mark);
  }
}
