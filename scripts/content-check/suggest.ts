import { closest } from 'fastest-levenshtein';

/** A suggestion close enough to be meant. */
export function suggest(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const guess = closest(found, [...known]);
  return guess !== found && guess.slice(0, 2) === found.slice(0, 2) ? guess : undefined;
}
