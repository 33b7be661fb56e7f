/** The fixed texts of the interface. */
import type { Language } from '#domain/site/language.ts';
import { entriesOf, byId, need, type CollectionEntry } from './read.ts';

/** Every fixed text of the interface. */
export type Texts = CollectionEntry<'texts'>['data'];

const textsById = byId(await entriesOf('texts'));

/** The interface texts in a language. */
export const textsIn = (language: Language): Texts =>
  need(textsById.get(language), `content/tekster/${language}.yaml`).data;
