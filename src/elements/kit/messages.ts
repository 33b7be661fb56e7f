import type { Language } from '#domain/site/language.ts';

/** Reads the texts a component left for its element, as JSON in a `<script>` inside it. */
export function messagesOf<Messages>(host: Element): Messages {
  const script = host.querySelector(':scope > script[type="application/json"]');
  return JSON.parse(script?.textContent ?? '{}') as Messages;
}

/** The language a component says it speaks, in `data-language`. */
export const languageOf = (host: HTMLElement): Language =>
  host.dataset.language === 'nn' ? 'nn' : 'nb';

/** Shows the parts of a component that need its element, and hides what stood in for them. */
export function takeOver(host: Element): void {
  for (const part of host.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
  for (const part of host.querySelectorAll<HTMLElement>('[data-without-script]'))
    part.hidden = true;
}

/** Puts a text in an element, as a live region, unless it stands there already. */
export function say(region: Element | null, text: string): void {
  if (region && region.textContent !== text) region.textContent = text;
}

/** Tells of something that happened in a live region, also when the same happened just before. */
export function announce(region: Element | null, text: string): void {
  if (region) region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}

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
