/**
 * Changes what a search shows, and puts the focus in its field when what had it goes away: nobody is to begin at the top of
 * the page again.
 */
export function keepFocus(host: HTMLElement, field: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  const isInside = focused && host.contains(focused);
  change();
  if (isInside && (document.activeElement === document.body || focused.closest('[hidden]')))
    field.focus();
}
