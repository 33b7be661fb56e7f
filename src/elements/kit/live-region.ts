/** Puts a text in an element, as a live region, unless it stands there already. */
export function say(region: Element | null, text: string): void {
  if (region && region.textContent !== text) region.textContent = text;
}

/** Tells of something that happened in a live region, also when the same happened just before. */
export function announce(region: Element | null, text: string): void {
  if (region) region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
