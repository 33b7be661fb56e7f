import type { Language } from '#domain/site/language.ts';
import type { Kommune } from './types.ts';

const languageOfForm = { bokmål: 'nb', nynorsk: 'nn', nøytral: undefined } as const;

/** The language local facts are told in: the one the kommune has chosen, else the one of the page. */
export const localLanguage = ({ writtenForm }: Pick<Kommune, 'writtenForm'>, page: Language) =>
  languageOfForm[writtenForm] ?? page;

/** A kommune as it names itself: «Drammen kommune», «Voss herad». */
export const fullName = ({ name, kind }: Pick<Kommune, 'name' | 'kind'>): string =>
  `${name} ${kind ?? 'kommune'}`;
