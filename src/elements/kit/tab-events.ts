import type { PersistentEvents } from '@nanostores/persistent';

type Listen = PersistentEvents['addEventListener'];

/** So many changes of another tab are taken one by one; what comes after them is read together. */
const mostInARow = 100;

/** How long it must have been quiet before that, in milliseconds. */
const quiet = 100;

const bound = new WeakMap<Parameters<Listen>[1], AbortController>();

/** Tells of each change, until there are so many that reading everything once is less. */
function inBursts([, tell, readAll]: Parameters<Listen>): (event: StorageEvent) => void {
  let taken = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (event) => {
    const isBurst = taken >= mostInARow;
    taken += 1;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      taken = 0;
      if (isBurst) readAll();
    }, quiet);
    if (!isBurst) tell(event as Parameters<typeof tell>[0]);
  };
}

/**
 * What other tabs write, as nanostores listens to it. An import may be thousands of entries, and each would copy
 * the whole map.
 */
export const tabEvents: PersistentEvents = {
  addEventListener(...asked) {
    const [, tell, readAll] = asked;
    const listening = new AbortController();
    const { signal } = listening;
    bound.set(tell, listening);
    window.addEventListener('storage', inBursts(asked), { signal });
    window.addEventListener('pageshow', readAll, { signal });
  },
  removeEventListener(_key, tell) {
    bound.get(tell)?.abort();
  },
};
