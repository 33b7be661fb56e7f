import { nearest } from '#domain/map/nearest.ts';
import type { Point } from '#domain/map/view.ts';

/** How far from a point a finger may press, in pixels of the screen. */
const reach = 44;
/** Between a point and its name, in units of the drawing. */
const aside = 20;

interface Mark extends Point {
  link: SVGAElement;
}

const svgElement = (name: 'text') => document.createElementNS('http://www.w3.org/2000/svg', name);

/**
 * A map of links. Names and statuses show as the pointer or the focus reaches a point. A finger covers
 * several points, so a tap chooses the nearest and shows it, with a link large enough to press.
 */
class KommuneMap extends HTMLElement {
  #listeners = new AbortController();
  #pointer = '';
  #label = svgElement('text');

  get #svg() {
    return this.querySelector('svg') as SVGSVGElement;
  }

  get #marks(): Mark[] {
    return [...this.#svg.querySelectorAll<SVGAElement>('a')].map((link) => {
      const { cx, cy } = link.querySelector('circle') as SVGCircleElement;
      return { link, x: cx.baseVal.value, y: cy.baseVal.value };
    });
  }

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const svg = this.#svg;
    // The name is shown at once: the browser's own box would come on top of it.
    for (const title of svg.querySelectorAll('a > title')) {
      title.parentElement?.setAttribute('aria-label', title.textContent);
      title.remove();
    }
    this.#label.setAttribute('class', 'name');
    this.#label.setAttribute('aria-hidden', 'true');
    svg.append(this.#label);
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
    listen('focusin', ({ target }) => this.#show(this.#linkOf(target)));
    listen('focusout', () => this.#show(undefined));
    listen('click', (event) => this.#tap(event));
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.#label.remove();
  }

  #linkOf(target: EventTarget | null): SVGAElement | undefined {
    const link = target instanceof Element ? target.closest<SVGAElement>('svg a') : null;
    return link && this.contains(link) ? link : undefined;
  }

  #tap(event: MouseEvent): void {
    const matrix = this.#svg.getScreenCTM();
    const isOnMap = event.target instanceof Element && this.#svg.contains(event.target);
    if (!matrix || !isOnMap || this.#pointer !== 'touch') return;
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
    const { cx, cy } = link.querySelector('circle') as SVGCircleElement;
    const { width } = this.#svg.viewBox.baseVal;
    const own = link.querySelector('text')?.getAttribute('text-anchor');
    const goesLeft = own === undefined ? cx.baseVal.value > width / 2 : own === 'end';
    const at = cx.baseVal.value + (goesLeft ? -aside : aside);
    const length = label.getComputedTextLength();
    const from = goesLeft ? at - length : at;
    label.setAttribute('x', String(Math.max(4, Math.min(from, width - length - 4))));
    label.setAttribute('y', String(cy.baseVal.value));
  }

  #offer(link: SVGAElement | undefined): void {
    const place = this.querySelector('.chosen');
    if (!link) return place?.replaceChildren();
    const way = document.createElement('a');
    way.className = 'button';
    way.href = link.href.baseVal;
    way.textContent = link.getAttribute('aria-label');
    place?.replaceChildren(way);
  }
}

customElements.define('kommune-map', KommuneMap);
