import type { Texts } from '#schemas/site/texts.ts';
import { forgetUnreadable, hasDamaged, hasNewer, unreadable } from './assessment-store.ts';
import { download } from '#elements/kit/download.ts';
import { hook } from '#elements/kit/hook.ts';
import { toggle } from '#elements/kit/show.ts';
import { todayHere } from '#elements/kit/today.ts';

/** Tells of what is on the device but can't be read, hands it out as a file, and takes it away after that. */
export function bindUnreadable(
  host: HTMLElement,
  { unreadableName }: Pick<Texts['assessmentKeep'], 'unreadableName'>,
  signal: AbortSignal,
): void {
  const forget = hook(host, '[data-forget-unreadable]', HTMLButtonElement);
  const handsOut = hook(host, '[data-download-unreadable]', HTMLButtonElement);
  const handOut = () => {
    const text = JSON.stringify(unreadable(), null, 2);
    const file = new Blob([text], { type: 'application/json' });
    download(file, `${unreadableName}-${todayHere()}.json`);
    forget.disabled = false;
  };
  handsOut.addEventListener('click', handOut, { signal });
  const takeAway = () => {
    forgetUnreadable();
    showUnreadable(host);
  };
  forget.addEventListener('click', takeAway, { signal });
  showUnreadable(host);
}

/** Shows what there is to tell. What a newer version wrote is never taken away. */
export function showUnreadable(host: HTMLElement): void {
  const [isNewer, isDamaged] = [hasNewer(), hasDamaged()];
  toggle(host, '[data-unreadable]', isNewer || isDamaged);
  toggle(host, '[data-newer]', isNewer);
  toggle(host, '[data-damaged]', isDamaged);
  toggle(host, '[data-forget-unreadable]', isDamaged);
}
