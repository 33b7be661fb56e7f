import { nearest } from '#domain/maps/nearest.ts';
import { step } from '#domain/maps/step.ts';
import type { PlanePoint } from '#domain/site/coordinates.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { make, makeSvg } from '#elements/kit/make.ts';

/** How far from a point a finger may press, in pixels of the screen. */
const reach = 44;
/** Between a point and its name, in units of the drawing. */
const aside = 20;

interface Mark extends PlanePoint {
  link: SVGAElement;
}

function markOf(link: SVGAElement): Mark {
  const { cx, cy } = hook(link, 'circle', SVGCircleElement);
  return { link, x: cx.baseVal.value, y: cy.baseVal.value };
}

/**
 * A map of links. Names and statuses show as the pointer or the focus reaches a point. The map is one stop
 * for Tab, and the arrow keys go from point to point (roving tabindex). A finger covers several points, so
 * a tap chooses the nearest and shows it, with a link large enough to press.
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */
class KommuneMap extends EnhancedElement {
  /** What pressed last: browsers differ in whether a click tells. */
  #pointer = '';
  #marks: Mark[] = [];
  readonly #label = makeSvg('text', { class: 'name', 'aria-hidden': 'true' });

  get #svg() {
    return hook(this, 'svg', SVGSVGElement);
  }

  protected override start(signal: AbortSignal): void {
    const svg = this.#svg;
    this.#marks = [...svg.querySelectorAll<SVGAElement>('a')].map(markOf);
    this.#stopAt(this.#marks[0]?.link);
    // The name is shown at once: the browser's own box would come on top of it.
    for (const title of svg.querySelectorAll('a > title')) {
      title.parentElement?.setAttribute('aria-label', title.textContent);
      title.remove();
    }
    svg.append(this.#label);
    signal.addEventListener('abort', () => this.#label.remove());
    // On the element, since Chromium lets the Tab key stop at an <svg> that listens for focus.
    const listen = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
    ) => this.addEventListener(name, listener, { signal });
    listen('pointerdown', ({ pointerType }) => (this.#pointer = pointerType));
    listen('pointermove', (event) => {
      if (event.pointerType === 'mouse') this.#show(this.#linkOf(event.target));
    });
    listen('pointerleave', () => this.#show(this.#linkOf(document.activeElement)));
    listen('focusin', ({ target }) => this.#arrive(this.#linkOf(target)));
    listen('focusout', () => this.#show(undefined));
    listen('keydown', (event) => this.#press(event));
    listen('click', (event) => this.#tap(event));
  }

  #linkOf(target: EventTarget | null): SVGAElement | undefined {
    const link = target instanceof Element ? target.closest<SVGAElement>('svg a') : null;
    return link && this.contains(link) ? link : undefined;
  }

  /** Lets the Tab key stop at one point alone. */
  #stopAt(stop: SVGAElement | undefined): void {
    for (const { link } of this.#marks) link.setAttribute('tabindex', link === stop ? '0' : '-1');
  }

  #arrive(link: SVGAElement | undefined): void {
    if (link) this.#stopAt(link);
    this.#show(link);
  }

  #press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = this.#linkOf(event.target);
    const from = this.#marks.find((mark) => mark.link === link);
    const found = from && step(this.#marks, from, event.key);
    if (!found) return;
    event.preventDefault();
    found.link.focus();
  }

  #tap(event: MouseEvent): void {
    const matrix = this.#svg.getScreenCTM();
    const isOnMap = event.target instanceof Element && this.#svg.contains(event.target);
    // A click without a press comes from a key or a screen reader, and has no place.
    const isTouch = event.detail > 0 && this.#pointer === 'touch';
    if (!matrix || !isOnMap || !isTouch) return;
    event.preventDefault();
    const spot = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const found = nearest(this.#marks, spot, reach / matrix.a)?.link;
    this.#show(found);
    this.#offer(found);
  }

  /** Writes the name beside the point, inside the edges, on top of everything. */
  #show(link: SVGAElement | undefined): void {
    const label = this.#label;
    for (const other of this.querySelectorAll('a.shown')) other.classList.remove('shown');
    label.textContent = link?.getAttribute('aria-label') ?? '';
    if (!link) return;
    link.classList.add('shown');
    const { x, y } = markOf(link);
    const { width } = this.#svg.viewBox.baseVal;
    const own = link.querySelector('text')?.getAttribute('text-anchor');
    const goesLeft = own === undefined ? x > width / 2 : own === 'end';
    const at = x + (goesLeft ? -aside : aside);
    const length = label.getComputedTextLength();
    const from = goesLeft ? at - length : at;
    label.setAttribute('x', String(Math.max(4, Math.min(from, width - length - 4))));
    label.setAttribute('y', String(y));
  }

  #offer(link: SVGAElement | undefined): void {
    const place = hook(this, '.chosen', HTMLElement);
    if (!link) return place.replaceChildren();
    const text = link.getAttribute('aria-label') ?? '';
    const attributes = { href: link.href.baseVal };
    place.replaceChildren(make('a', { class: 'button', text, attributes }));
  }
}

defineElement('kommune-map', KommuneMap);
