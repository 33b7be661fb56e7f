/** The fixed texts of the interface. */
import type { Language } from '#domain/site/language.ts';
import type { Texts } from '#schemas/site/texts.ts';
import { entriesOf, byId, need } from './read.ts';

/** Named by what asks an object of any kind how it is to be written, or whether it is a promise. */
const askedOfAnything: readonly PropertyKey[] = ['toJSON', 'then'];

/**
 * Texts that throw when one is asked for that is not there. The types say so too, but a build does not ask
 * them, and would leave the place empty.
 */
function strict<Group extends object>(group: Group, path: string): Group {
  const inner = Object.entries(group).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? strict(value, `${path}.${key}`)
      : value,
  ]);
  return new Proxy(Object.fromEntries(inner) as Group, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && !askedOfAnything.includes(key))
        throw new Error(`${path}.${key} is missing.`);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

const textsById = new Map(
  [...byId(await entriesOf('texts'))].map(([id, { data }]) => [
    id,
    strict(data, `content/tekster/${id}.yaml:`),
  ]),
);

/**
 * The interface texts in a language.
 *
 * @throws when one is asked for that the file lacks
 */
export const textsIn = (language: Language): Texts =>
  need(textsById.get(language), `content/tekster/${language}.yaml`);

/** What each language is called in itself. */
export const languageNames: Record<Language, string> = {
  nb: textsIn('nb').languageName,
  nn: textsIn('nn').languageName,
};
