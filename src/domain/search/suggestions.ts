import { otherLanguage, type Language } from '#domain/site/language.ts';
import type { Suggestions } from './hit.ts';
import type { Wanted } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What to try instead.
 *
 * @param spellings for each thing wanted, how the site spells it, when it was misspelt
 * @param unknown what nothing in the index has, as it was written
 * @param own the words of the site, when something is unknown
 * @param other those in the other written language
 */
export function suggestionsFor(
  wanted: readonly Wanted[],
  spellings: readonly (string | undefined)[],
  unknown: readonly string[],
  language: Language,
  own?: Vocabulary,
  other?: Vocabulary,
): Suggestions {
  const spelling = wanted.map(({ written }, at) => spellings[at] ?? written).join(' ');
  const parts = unknown.flatMap((word) => [
    ...(own?.partsOf(word) ?? []),
    ...(own?.begunAs(word) ?? []),
  ]);
  const isOther = unknown.some((word) => other?.writtenAs(word));
  return {
    ...(spellings.some(Boolean) && { spelling }),
    parts: [...new Set(parts)],
    ...(isOther && { otherLanguage: otherLanguage(language) }),
  };
}
