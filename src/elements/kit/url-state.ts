/**
 * Keeps a search in the address, so that Back, a reload and a shared link find it again, and so that the
 * language link leads to the same search. Empty values are left out. `push` makes a step that Back undoes.
 */
export function rememberInAddress(
  values: Record<string, string | undefined>,
  step: 'replace' | 'push' = 'replace',
): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(values)) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  if (address.href !== location.href) {
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }
  linkOtherLanguage();
}

/** Makes the language link lead to the search in the address. */
export function linkOtherLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-other-language]')) {
    link.search = location.search;
  }
}
