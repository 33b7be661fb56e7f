/** The fixed texts of the interface. */
import type { Language } from '#domain/site/language.ts';
import type { Texts } from '#schemas/site/texts.ts';
import { entriesOf, byId, need } from './read.ts';

const textsById = byId(await entriesOf('texts'));

/** The interface texts in a language. */
export const textsIn = (language: Language): Texts =>
  need(textsById.get(language), `content/tekster/${language}.yaml`).data;
