/**
 * Does a long piece of work in bits, each after the page has been painted, so that what is read first shows
 * at once.
 *
 * @param next does the next bit; true while more is left
 */
export function afterPaint(next: () => boolean): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (next()) afterPaint(next);
    }),
  );
}
