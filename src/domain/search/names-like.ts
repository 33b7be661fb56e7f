import { distance } from 'fastest-levenshtein';

/** A shorter name is like too many words. */
const shortest = 5;

/** From so many letters, two may be wrong, which two that have changed places are. */
const long = 8;

/** The names that what is asked for is nearly, the nearest first. All folded. */
export function namesLike(asked: string, names: readonly string[]): string[] {
  if (asked.length < shortest) return [];
  const most = asked.length < long ? 1 : 2;
  return names
    .map((name) => ({ name, mistakes: distance(name, asked) }))
    .filter(({ mistakes }) => mistakes <= most)
    .toSorted((a, b) => a.mistakes - b.mistakes)
    .map(({ name }) => name);
}
