import { marksData } from '#domain/book/marks-page-data.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { SourceLabel, wordsOf } from './source-label.ts';

/** Milliseconds before a pointer that rests on a mark opens the label, and that it may be on its way there. */
const opening = 120;
const leaving = 300;

const markAt = (target: EventTarget | null): HTMLAnchorElement | undefined =>
  (target instanceof Element && target.closest<HTMLAnchorElement>('sup > a')) || undefined;

/**
 * Shows what the list of sources says of a mark: under a pointer that rests there, at the focus of the keyboard,
 * and when a finger taps it, then with a link to the list. Escape, a press elsewhere and the pointer or the focus
 * that leaves take it away (WCAG 1.4.13).
 */
class SourceMarks extends EnhancedElement {
  #label: SourceLabel | undefined;
  #later = 0;
  /** The kind of pointer that was last pressed: `mouse`, `touch`, `pen`. */
  #pressedBy = '';

  protected override start(signal: AbortSignal): void {
    this.#label = new SourceLabel(readPageData(this, marksData).goToSource);
    for (const mark of this.querySelectorAll<HTMLAnchorElement>('sup > a')) wordsOf(this, mark);
    const options = { signal };
    this.addEventListener('pointerover', (event) => this.#pointTo(event), options);
    this.addEventListener('pointerleave', () => this.#leave(), options);
    this.addEventListener('focusin', (event) => this.#focusOn(event), options);
    this.addEventListener('focusout', (event) => this.#focusAway(event), options);
    this.addEventListener('click', (event) => this.#press(event), options);
    document.addEventListener('pointerup', (event) => this.#release(event), options);
    document.addEventListener('keydown', (event) => this.#escape(event), options);
    window.addEventListener('resize', () => this.#label?.place(), options);
    signal.addEventListener('abort', () => this.#hide());
  }

  #show(mark: HTMLAnchorElement, withLink = false): void {
    clearTimeout(this.#later);
    this.#label?.show(mark, wordsOf(this, mark), withLink);
  }

  #hide(): void {
    clearTimeout(this.#later);
    this.#label?.hide();
  }

  #afterwards(milliseconds: number, act: () => void): void {
    clearTimeout(this.#later);
    this.#later = window.setTimeout(act, milliseconds);
  }

  #pointTo({ target, pointerType }: PointerEvent): void {
    if (pointerType === 'touch') return;
    const mark = markAt(target);
    if (this.#label?.has(target)) clearTimeout(this.#later);
    else if (mark) this.#afterwards(opening, () => this.#show(mark));
    else this.#leave();
  }

  /** What the keyboard is at, stays. */
  #leave(): void {
    const shown = this.#label?.mark;
    const isKept = shown?.matches(':focus-visible') || this.#label?.has(document.activeElement);
    if (!isKept) this.#afterwards(leaving, () => this.#hide());
  }

  /** Who comes back from the list has seen what it says, and wants to see the text. */
  #focusOn({ target, relatedTarget }: FocusEvent): void {
    const mark = markAt(target);
    const isBack =
      relatedTarget instanceof HTMLAnchorElement && relatedTarget.hash === `#${mark?.id}`;
    if (mark?.matches(':focus-visible') && !isBack) this.#show(mark);
  }

  /** Focus that goes nowhere may be a press on the label, whose words one may want to copy. */
  #focusAway({ relatedTarget }: FocusEvent): void {
    if (relatedTarget && !this.#label?.has(relatedTarget)) this.#hide();
  }

  /** A tap shows the label or takes it away. A mouse and the keyboard, which see it already, follow the mark. */
  #press(event: MouseEvent): void {
    const mark = markAt(event.target);
    const isTap = event.detail > 0 && ['touch', 'pen'].includes(this.#pressedBy);
    if (mark && isTap) {
      event.preventDefault();
      if (this.#label?.mark === mark && this.#label.hasLink) this.#hide();
      else this.#show(mark, true);
    } else if (event.target instanceof HTMLAnchorElement) {
      this.#afterwards(0, () => this.#hide());
    }
  }

  #release({ target, pointerType }: PointerEvent): void {
    this.#pressedBy = pointerType;
    if (!this.#label?.has(target)) this.#hide();
  }

  #escape({ key }: KeyboardEvent): void {
    const shown = this.#label?.mark;
    if (key !== 'Escape' || !shown) return;
    if (this.#label?.has(document.activeElement)) shown.focus();
    this.#hide();
  }
}

defineElement('source-marks', SourceMarks);
