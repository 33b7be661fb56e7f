import { address } from './routes.ts';
import type { Language } from '#domain/site/language.ts';

/** The address of a page of this site, with the language and the folder it is published under. */
export const href = (path: string, language: Language): string =>
  address(path, language, import.meta.env.BASE_URL);

/** The address of a file from public/ or of an endpoint, the same in every language. */
export const fileHref = (path: string): string => address(path, 'nb', import.meta.env.BASE_URL);

/** The host of an address, as it is written for people. */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');
