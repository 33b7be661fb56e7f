/**
 * Does a long piece of work in bits, each after the page has been painted, so that what is read first shows
 * at once. Not after the signal has said stop.
 *
 * @param next does the next bit; true while more is left
 */
export function afterPaint(next: () => boolean, signal: AbortSignal): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (!signal.aborted && next()) afterPaint(next, signal);
    }),
  );
}
