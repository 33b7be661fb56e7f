import { hook } from './hook.ts';

/** Shows a part of a component, or hides it. */
export function toggle(host: Element, selector: string, visible: boolean): void {
  hook(host, selector, HTMLElement).hidden = !visible;
}

/** Shows a text in a part of a component, or hides the part when there is none. */
export function showText(host: Element, selector: string, text: string | undefined): void {
  const part = hook(host, selector, HTMLElement);
  part.hidden = text === undefined;
  part.textContent = text ?? '';
}

/** A list and the ids of the items that belong in it, in order. */
export type Group = readonly [list: Element, ids: readonly string[]];

/** Puts items into lists, in order. Items that are in no list are hidden. */
export function arrange(groups: readonly Group[]): void {
  const items = new Map(
    groups
      .flatMap(([list]) => [...list.querySelectorAll<HTMLElement>(':scope > [data-item]')])
      .map((item) => [item.dataset.item ?? '', item]),
  );
  const shown = new Set(groups.flatMap(([, ids]) => ids));
  items.forEach((item, id) => (item.hidden = !shown.has(id)));
  for (const [list, ids] of groups) {
    const wanted = ids.flatMap((id) => items.get(id) ?? []);
    const isSo = wanted.every((item, at) => list.children[at] === item);
    if (!isSo) list.prepend(...wanted);
  }
}
