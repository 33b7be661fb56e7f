/** The terms. */
import type { Language } from '#domain/site/language.ts';
import { inAlphabeticalOrder } from '#domain/site/norwegian.ts';
import { entriesOf, byId, idsOf } from './read.ts';

/** The glossary, by id. */
export const terms = byId(
  (await entriesOf('terms')).map(({ id, data }) => ({ id, ...data, see: idsOf(data.see) })),
);

/** The glossary from A to Å in a language. */
export const termsIn = (language: Language) =>
  [...terms.values()].toSorted((a, b) => inAlphabeticalOrder(a.term[language], b.term[language]));
