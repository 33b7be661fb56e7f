import { formAsking } from '#content';
import { address, pages } from '#domain/addresses.ts';
import type { Language } from '#domain/language.ts';
import type { ContentReference } from '#domain/references.ts';

/** The address of a page of this site, with the language and the folder it is published under. */
export const href = (path: string, language: Language): string =>
  address(path, language, import.meta.env.BASE_URL);

/** The address of a file from public/ or of an endpoint, the same in every language. */
export const fileHref = (path: string): string => address(path, 'nb', import.meta.env.BASE_URL);

/** The host of an address, as it is written for people. */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** The page a reference leads to. A source leads to the list of all sources. */
export function pageOfReference({ kind, id }: ContentReference): string {
  switch (kind) {
    case 'begrep':
      return pages.term(id);
    case 'kapittel':
      return pages.chapter(id);
    case 'lov':
      return pages.law(id);
    case 'punkt':
      return pages.indicator(formAsking(id), id);
    case 'kilde':
      return pages.source(id);
    case 'side':
      return id;
  }
}

export { pages };
