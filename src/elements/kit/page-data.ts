import type { Language } from '#domain/site/language.ts';

/** Reads the texts a component left for its element, as JSON in a `<script>` inside it. */
export function messagesOf<Messages>(host: Element): Messages {
  const script = host.querySelector(':scope > script[type="application/json"]');
  return JSON.parse(script?.textContent ?? '{}') as Messages;
}

/** The language a component says it speaks, in `data-language`. */
export const languageOf = (host: HTMLElement): Language =>
  host.dataset.language === 'nn' ? 'nn' : 'nb';
