/** Scrolls until `first` stands at the top, unless `last` can be seen already. A keyboard on the screen
 * leaves less to be seen. */
export function bringIntoView(first: Element | null | undefined, last: Element | undefined): void {
  if (!first || !last) return;
  const seen = visualViewport;
  const bottom = seen ? seen.offsetTop + seen.height : innerHeight;
  if (last.getBoundingClientRect().bottom > bottom) first.scrollIntoView({ block: 'start' });
}
