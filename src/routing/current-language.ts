import { languages, originalLanguage, type Language } from '#domain/site/language.ts';

/**
 * The language of the page being built, from Astro's `currentLocale`. For components inside MDX,
 * which get no props from the page; others are given their language.
 */
export const currentLanguage = (locale: string | undefined): Language =>
  languages.find((language) => language === locale) ?? originalLanguage;
