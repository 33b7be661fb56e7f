import { download } from './download.ts';
import { hook } from './hook.ts';
import { toggle } from './show.ts';
import { todayHere } from './today.ts';

/** What knows of something on the device that can't be read. */
export interface UnreadableStore {
  /** True when a newer version of the site wrote something. It is never taken away. */
  hasNewer: () => boolean;
  /** True when something can't be read, and no newer version wrote it. */
  hasDamaged: () => boolean;
  /** All of it: key → value. */
  unreadable: () => Record<string, string>;
  /** Takes away what is damaged. */
  forget: () => void;
}

/**
 * Tells of what is on the device but can't be read, hands it out as a file, and takes it away after that.
 *
 * @param name of the file, without its day
 */
export function bindUnreadableOf(
  store: UnreadableStore,
  host: HTMLElement,
  name: string,
  signal: AbortSignal,
): void {
  const forget = hook(host, '[data-forget-unreadable]', HTMLButtonElement);
  const handsOut = hook(host, '[data-download-unreadable]', HTMLButtonElement);
  const handOut = () => {
    const text = JSON.stringify(store.unreadable(), null, 2);
    download(new Blob([text], { type: 'application/json' }), `${name}-${todayHere()}.json`);
    forget.disabled = false;
  };
  handsOut.addEventListener('click', handOut, { signal });
  const takeAway = () => {
    store.forget();
    showUnreadableOf(store, host);
  };
  forget.addEventListener('click', takeAway, { signal });
  showUnreadableOf(store, host);
}

/** Shows what there is to tell. What a newer version wrote is never taken away. */
export function showUnreadableOf(store: UnreadableStore, host: HTMLElement): void {
  const [isNewer, isDamaged] = [store.hasNewer(), store.hasDamaged()];
  toggle(host, '[data-unreadable]', isNewer || isDamaged);
  toggle(host, '[data-newer]', isNewer);
  toggle(host, '[data-damaged]', isDamaged);
  toggle(host, '[data-forget-unreadable]', isDamaged);
}
