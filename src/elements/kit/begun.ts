/** Shows what was held back until the page had begun: `HoldBack.astro` does. */
export function begun(): void {
  document.documentElement.removeAttribute('data-begins');
}
