import { isRefused } from '#elements/kit/device-store.ts';

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Lets the browser ask before a page is left whose answers stand in memory alone. Not bound else, since that
 * would keep the page out of the back-forward cache.
 */
export function askBeforeLeaving(signal: AbortSignal): void {
  const stop = isRefused.subscribe((isSo) => {
    if (isSo) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  });
  signal.addEventListener('abort', () => {
    stop();
    removeEventListener('beforeunload', ask);
  });
}
