/**
 * Gives a function that does something once the task at hand is over, however often it is called until then.
 * Not after the signal has said stop.
 */
export function oncePerTask(action: () => void, signal: AbortSignal): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      if (!signal.aborted) action();
    });
  };
}
