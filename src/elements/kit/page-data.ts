import type { Language } from '#domain/site/language.ts';
import type { PageData } from '#domain/site/page-data.ts';

const selector = ':scope > script[type="application/json"]';

/**
 * Reads what the page tells an element.
 *
 * @throws Error with the name of the element when the page tells nothing, or nothing that can be read
 */
export function readPageData<Data extends object>(
  host: Element,
  { element }: PageData<Data>,
): Data {
  const text = host.querySelector(selector)?.textContent;
  if (!text) throw new Error(`<${element}> lacks ${selector}`);
  try {
    return JSON.parse(text) as Data;
  } catch (cause) {
    throw new Error(`<${element}> has data that are no JSON`, { cause });
  }
}

/** The language a component says it speaks, in `data-language`. */
export const languageOf = (host: HTMLElement): Language =>
  host.dataset.language === 'nn' ? 'nn' : 'nb';
