/** A letter or a digit, which is typed on in the field. */
const isTyped = (key: string) => /^[\p{L}\d]$/u.test(key) || key === 'Backspace';

/**
 * Lets the arrow keys go from the field of a search to its hits and back. The focus itself moves, so that a screen reader
 * reads each hit as the link it is. Who types on at a hit types in the field.
 */
export function bindArrowKeys(
  host: HTMLElement,
  field: HTMLInputElement,
  signal: AbortSignal,
): void {
  const step = ({
    key,
    target,
    altKey,
    ctrlKey,
    metaKey,
  }: KeyboardEvent): HTMLElement | undefined => {
    if (altKey || ctrlKey || metaKey) return undefined;
    const links = [...host.querySelectorAll<HTMLElement>('[data-answer] h3 a')];
    const at = links.findIndex((link) => link === target);
    if (at < 0 && target !== field) return undefined;
    if (key === 'ArrowDown') return links[at + 1];
    if (at < 0) return undefined;
    if (key === 'ArrowUp') return links[at - 1] ?? field;
    return isTyped(key) ? field : undefined;
  };
  host.addEventListener(
    'keydown',
    (event) => {
      const next = step(event);
      next?.focus();
      if (next && event.key.startsWith('Arrow')) event.preventDefault();
    },
    { signal },
  );
}
