/** Pixels that a box keeps from the edges of the window, and from what it stands beside. */
const margin = 16;
const gap = 8;

/**
 * Places a box under something, or above it where there is no room below, within the width of the window. The
 * style of the page says `position: absolute`; the box moves with the text.
 */
export function placeBeside(box: HTMLElement, anchor: Element): void {
  box.style.inset = '0 auto auto 0';
  const from = box.getBoundingClientRect();
  const at = anchor.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const rightmost = clientWidth - from.width - margin;
  const left = Math.max(margin, Math.min(at.left + at.width / 2 - from.width / 2, rightmost));
  const below = at.bottom + gap;
  const above = at.top - gap - from.height;
  const top = below + from.height > clientHeight && above > 0 ? above : below;
  box.style.inset = `${top - from.top}px auto auto ${left - from.left}px`;
}
