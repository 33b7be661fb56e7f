import { closest, distance } from 'fastest-levenshtein';

/** Letters that may be wrong in a word of this length that is looked up: a short word is close to much. */
export const allowedMistakes = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/**
 * The word to offer instead of what was written, if any is close enough. It is only offered, so one letter may
 * be wrong in a short word too.
 *
 * @param keyOf what is compared of a word
 */
export function closeTo(
  written: string,
  words: readonly string[],
  keyOf: (word: string) => string,
): string | undefined {
  const allowed = Math.max(1, allowedMistakes(keyOf(written).length));
  return words
    .map((word) => ({ word, mistakes: distance(keyOf(word), keyOf(written)) }))
    .filter(({ mistakes }) => mistakes <= allowed)
    .toSorted((a, b) => a.mistakes - b.mistakes)[0]?.word;
}

/**
 * The name an editor most likely meant by one that does not exist: the closest, however far off, as long as
 * it begins alike.
 */
export function likelyMeant(written: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const name = closest(written, [...names]);
  return name !== written && name.slice(0, 2) === written.slice(0, 2) ? name : undefined;
}
