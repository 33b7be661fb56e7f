import type { Place } from '#domain/assessment/onward.ts';
import { hook } from '#elements/kit/hook.ts';
import { arrange } from '#elements/kit/show.ts';

/** Shows where a result leads, in order: the first as what is advised. */
export function showOnward(host: Element, places: readonly Place[]): void {
  const list = hook(host, '[data-onward]', HTMLElement);
  arrange([[list, places]]);
  for (const item of list.querySelectorAll<HTMLElement>('[data-item]'))
    item.toggleAttribute('data-first', item.dataset.item === places[0]);
}

/** The link to a place. */
export const linkOnward = (host: Element, place: Place): HTMLAnchorElement =>
  hook(host, `[data-onward] > [data-item="${place}"] > a`, HTMLAnchorElement);
