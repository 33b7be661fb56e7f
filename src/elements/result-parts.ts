/** Shows a part of a result, or hides it. */
export function toggle(host: Element, selector: string, visible: boolean): void {
  const part = host.querySelector<HTMLElement>(selector);
  if (part) part.hidden = !visible;
}

/** Shows a text in a part of a result, or hides the part when there is none. */
export function showText(host: Element, selector: string, text: string | undefined): void {
  const part = host.querySelector<HTMLElement>(selector);
  if (!part) return;
  part.hidden = text === undefined;
  part.textContent = text ?? '';
}

/**
 * Puts the given items into lists, in order: as many as `first` into the first list and the rest into
 * the last. Items that are not given are hidden.
 */
export function arrange(lists: readonly Element[], ids: readonly string[], first = Infinity): void {
  const items = new Map(
    lists
      .flatMap((list) => [...list.querySelectorAll<HTMLElement>(':scope > [data-item]')])
      .map((item) => [item.dataset.item ?? '', item]),
  );
  items.forEach((item, id) => (item.hidden = !ids.includes(id)));
  ids.forEach((id, at) => {
    const item = items.get(id);
    if (item) lists.at(at < first ? 0 : -1)?.append(item);
  });
}
