/** Shows the parts of a component that need its element, and hides what stood in for them. */
export function showEnhanced(host: Element): void {
  for (const part of host.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
  for (const part of host.querySelectorAll<HTMLElement>('[data-without-script]'))
    part.hidden = true;
}
