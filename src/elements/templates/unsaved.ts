const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Lets the browser ask before a page is left with something written that is not taken along. Bound only while there is
 * such a thing, since it can keep the page out of the back-forward cache, which restores all of it.
 */
export class Unsaved {
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.isTaken());
  }

  isWritten(): void {
    addEventListener('beforeunload', ask);
  }

  isTaken(): void {
    removeEventListener('beforeunload', ask);
  }
}
