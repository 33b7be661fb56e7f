/** Gives a function that does something once the task at hand is over, however often it is called until then. */
export function oncePerTask(action: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      action();
    });
  };
}
