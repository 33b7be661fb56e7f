import { isRefused } from '#elements/kit/device-store.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import type { ReadableAtom } from 'nanostores';

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Lets the browser ask before a page is left of which something stands in memory alone. Not bound else, since that
 * would keep the page out of the back-forward cache.
 *
 * @param refused what tells that something does
 */
export function askBeforeLeaving(
  signal: AbortSignal,
  refused: readonly ReadableAtom<boolean>[] = [isRefused],
): void {
  const update = () => {
    if (refused.some((one) => one.get())) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  };
  listenToAll(refused, update, signal);
  update();
  signal.addEventListener('abort', () => removeEventListener('beforeunload', ask));
}
