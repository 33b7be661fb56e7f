import { resetFields, undoChanges } from './undo-changes.ts';

const everyChange = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeOldValue: true,
  characterData: true,
  characterDataOldValue: true,
} satisfies MutationObserverInit;

/** The custom element a part of the page belongs to. */
function ownerOf(part: Element): Element | undefined {
  for (let node: Element | null = part; node; node = node.parentElement)
    if (node.localName.includes('-')) return node;
  return undefined;
}

/**
 * Shows the parts of a component that need its element, and hides what stood in for them. What belongs to a
 * custom element inside it is left to that one.
 */
function showEnhanced(host: HTMLElement): void {
  const partsWith = (attribute: string) =>
    [host, ...host.querySelectorAll<HTMLElement>(`[${attribute}]`)].filter(
      (part) => part.hasAttribute(attribute) && ownerOf(part) === host,
    );
  for (const part of partsWith('data-needs-script')) part.hidden = false;
  for (const part of partsWith('data-without-script')) part.hidden = true;
  host.toggleAttribute('data-enhanced', true);
}

/**
 * An element that starts from complete HTML. It starts as a whole or not at all: if it throws while it starts,
 * everything it has done to the page is undone and nothing of it listens, so that the reader keeps the page
 * without JavaScript. The fault is told in the console, and the other elements of the page go on.
 */
export abstract class EnhancedElement extends HTMLElement {
  #running = new AbortController();

  /**
   * Reads the page, binds what it listens to, and brings the page up to date.
   *
   * @param signal aborted when the element leaves the page, and when it could not start
   * @throws whatever is wrong with the page or the browser
   */
  protected abstract start(signal: AbortSignal): void;

  /** What waits until the parts that need the element are on show, as moving the focus. */
  protected whenShown(): void {
    return;
  }

  connectedCallback(): void {
    this.#running = new AbortController();
    const changes = new MutationObserver(() => undefined);
    changes.observe(document, everyChange);
    try {
      this.start(this.#running.signal);
      showEnhanced(this);
      this.whenShown();
    } catch (fault) {
      this.#running.abort();
      undoChanges(changes.takeRecords());
      resetFields(this);
      console.error(`<${this.localName}> could not start: the page stays as it was.`, fault);
    } finally {
      changes.disconnect();
    }
  }

  disconnectedCallback(): void {
    this.#running.abort();
  }
}

/** Gives an element its name, from which on the browser starts each of them on the page. */
export function defineElement(name: string, type: new () => EnhancedElement): void {
  if (!customElements.get(name)) customElements.define(name, type);
}
