const name = 'slt-vandring';

/**
 * Tells whether the page is open in another tab too, and does something when it is not: what must not be done while
 * somebody else writes. The lock is let go of while the page is kept for going back to.
 */
export function watchOtherTabs(
  onOther: (isOpen: boolean) => void,
  whenAlone: () => Promise<void>,
  signal: AbortSignal,
): void {
  let held = new AbortController();
  const hold = async () => {
    held = new AbortController();
    const { locks } = navigator;
    await locks.request(name, { ifAvailable: true }, async (lock) => {
      onOther(lock === null);
      if (lock) await whenAlone();
    });
    const until = new Promise<void>((resolve) =>
      held.signal.addEventListener('abort', () => resolve()),
    );
    if (!held.signal.aborted) await locks.request(name, { mode: 'shared' }, () => until);
  };
  const begin = () => void hold().catch(() => undefined);
  const letGo = () => held.abort();
  addEventListener('pagehide', letGo, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && begin(), { signal });
  signal.addEventListener('abort', letGo);
  begin();
}
