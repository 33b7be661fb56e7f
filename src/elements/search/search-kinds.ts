import type { HitKind, SearchAnswer } from '#domain/search/hit.ts';
import { formatNumber } from '#domain/site/norwegian.ts';
import { languageOf } from '#elements/kit/page-data.ts';
import { toggle } from '#elements/kit/show.ts';

/**
 * Shows how many hits there are of each kind, on the buttons that filter by it. A button stays the same node, so that it
 * keeps the focus.
 */
export function showKinds(
  host: HTMLElement,
  totals: SearchAnswer['totals'],
  chosen: HitKind | undefined,
): void {
  const counts: Partial<Record<string, number>> = totals;
  const all = Object.values(totals).reduce((sum, count) => sum + count, 0);
  for (const button of host.querySelectorAll<HTMLElement>('[data-kinds] button')) {
    const { only = '' } = button.dataset;
    const count = only ? counts[only] : all;
    button.hidden = !count;
    button.setAttribute('aria-pressed', String(only === (chosen ?? '')));
    const shown = button.querySelector('span');
    if (shown) shown.textContent = formatNumber(count ?? 0, languageOf(host));
  }
  toggle(host, '[data-kinds]', Object.keys(totals).length > 1);
}
