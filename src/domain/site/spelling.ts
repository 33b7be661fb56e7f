import { closest, distance } from 'fastest-levenshtein';

/** Letters that may be wrong in a word of this length that is looked up: a short word is close to much. */
export const allowedMistakes = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

const inOrder = (text: string) => [...text].toSorted().join('');

/** Letters two words have in common from the first. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/**
 * The word to offer instead of what was written, if any is close enough. It is only offered, so one letter may
 * be wrong in a short word too. Two letters that changed places are one mistake, and another first letter is one more, since
 * few err in that; of those with as many, the one that goes on alike the longest.
 *
 * @param keyOf what is compared of a word
 */
export function closeTo(
  written: string,
  words: readonly string[],
  keyOf: (word: string) => string,
): string | undefined {
  const key = keyOf(written);
  const allowed = Math.max(1, allowedMistakes(key.length));
  const close = words.flatMap((word) => {
    const other = keyOf(word);
    const letters = distance(other, key);
    if (letters > allowed) return [];
    const isSwapped = letters === 2 && inOrder(other) === inOrder(key);
    const mistakes = letters - Number(isSwapped) + Number(other[0] !== key[0]);
    return [{ word, mistakes, start: commonStart(other, key) }];
  });
  return close.toSorted((a, b) => a.mistakes - b.mistakes || b.start - a.start)[0]?.word;
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
