/** The written languages, as BCP 47 codes. Bokmål is the original and lives at the root. */
export const languages = ['nb', 'nn'] as const;

/** A written language of the site. */
export type Language = (typeof languages)[number];

/** The language that is written first and has no prefix in its addresses. */
export const originalLanguage: Language = 'nb';

/** The same text in both languages. */
export type Localised<Value = string> = Record<Language, Value>;

/** The language one can switch to. */
export function otherLanguage(language: Language): Language {
  return language === 'nb' ? 'nn' : 'nb';
}
