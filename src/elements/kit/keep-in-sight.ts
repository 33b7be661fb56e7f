/**
 * A browser scrolls a radio button that gets the focus into sight, but not the label around it, and of a field
 * for text the line that is written on: the rest would lie behind the bar at the foot of the page.
 */
export function keepInSight(host: HTMLElement, signal: AbortSignal): void {
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    if (!target.matches('[type="radio"], [type="checkbox"], textarea')) return;
    (target.closest('label') ?? target).scrollIntoView({ block: 'nearest' });
  };
  host.addEventListener('focusin', onFocus, { signal });
}
