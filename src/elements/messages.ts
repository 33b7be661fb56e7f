import type { Language } from '#domain/language.ts';

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

/** Puts a text in a live region, unless it stands there already. */
export function say(region: Element | null, text: string): void {
  if (region && region.textContent !== text) region.textContent = text;
}

/**
 * Keeps a search in the address, so that Back, a reload and a shared link find it again, and so that the
 * language link leads to the same search.
 */
export function rememberQuery(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-other-language]')) {
    link.search = address.search;
  }
}
