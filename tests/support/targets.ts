import type { Page } from 'playwright';

/** The least height of what one presses, in CSS pixels (WCAG 2.5.8). */
const least = 24;

/**
 * What is pressed on a page and is too low. A link in a sentence is left out, as WCAG leaves it out: the
 * line decides how high it is. A box with a label is as large as its label. Points of a map lie where the
 * kommuner lie, and have the list beside the map as their equal.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((lowest) => {
    const pressed = 'a[href], button, input:not([type="hidden"]), select, textarea, summary';

    /** The nearest part around a link that makes lines of its own. */
    function blockAround(node: Element): Element {
      let block = node.parentElement ?? node;
      while (getComputedStyle(block).display === 'inline' && block.parentElement)
        block = block.parentElement;
      return block;
    }

    /** True when words that are no link stand in the same lines. */
    function isInSentence(node: Element): boolean {
      if (node.localName !== 'a' || getComputedStyle(node).display !== 'inline') return false;
      const walker = document.createTreeWalker(blockAround(node), NodeFilter.SHOW_TEXT);
      const block = walker.root as Element;
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const parent = text.parentElement ?? block;
        const isOwnLine =
          parent !== block && blockAround(parent.firstElementChild ?? parent) !== block;
        const isSeen = parent.checkVisibility() && !parent.closest('.visually-hidden');
        if (
          isSeen &&
          !isOwnLine &&
          !parent.closest(pressed) &&
          /\p{L}/u.test(text.textContent ?? '')
        )
          return true;
      }
      return false;
    }

    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((node) => node.checkVisibility({ visibilityProperty: true }))
      .filter((node) => !node.closest('figure.map svg, .visually-hidden, .skip'))
      .filter((node) => !isInSentence(node))
      .filter((node) => {
        const label = node instanceof HTMLInputElement ? node.labels?.[0] : undefined;
        const boxes = [node, ...(label ? [label] : [])];
        return Math.max(...boxes.map((box) => box.getBoundingClientRect().height)) < lowest;
      })
      .map(
        (node) =>
          `${node.getBoundingClientRect().height.toFixed(1)} ${node.outerHTML.slice(0, 140)}`,
      );
  }, least);
