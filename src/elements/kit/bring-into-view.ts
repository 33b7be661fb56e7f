/**
 * Scrolls until as much as there is room for can be seen, unless all of it can already. A keyboard on the screen, or
 * large letters, leave little room.
 *
 * @param firsts what may stand at the top, the best first: the label of a field, else the field
 * @param lasts what should be seen below it, the best first: the third hit, else one
 */
export function bringIntoView(
  firsts: readonly (Element | null | undefined)[],
  lasts: readonly (Element | undefined)[],
): void {
  const seen = visualViewport;
  const [top, height] = seen ? [seen.offsetTop, seen.height] : [0, innerHeight];
  const best = lasts.find((last) => last !== undefined);
  if (!best || best.getBoundingClientRect().bottom <= top + height) return;
  const tops = firsts.filter((first) => first instanceof Element);
  const fits = lasts.flatMap((last) => {
    const bottom = last?.getBoundingClientRect().bottom ?? Infinity;
    return tops.filter((first) => bottom - first.getBoundingClientRect().top <= height);
  });
  (fits[0] ?? tops.at(-1))?.scrollIntoView({ block: 'start' });
}
