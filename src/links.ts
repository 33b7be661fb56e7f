import { address, pages } from '#domain/addresses.ts';
import type { Language } from '#domain/language.ts';

/** The address of a page of this site, with the language and the folder it is published under. */
export const href = (path: string, language: Language): string =>
  address(path, language, import.meta.env.BASE_URL);

/** The address of a file from public/ or of an endpoint, the same in every language. */
export const fileHref = (path: string): string => address(path, 'nb', import.meta.env.BASE_URL);

export { pages };
