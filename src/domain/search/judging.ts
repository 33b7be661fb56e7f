import { fold } from '#domain/site/norwegian.ts';

/** Letters that must agree before a word counts as found. */
const sharedStart = 4;

/** Letters an ending may have: «politirådet» is found as «politiråd». */
const longestEnding = 3;

/** Letters a word must have in common with another to be something like it. */
const shortestBeginning = 2;

const stemOf = (word: string) => word.slice(0, Math.max(sharedStart, word.length - longestEnding));

/**
 * Whether a page has what was asked for. Pagefind drops letters from the end of a word until something matches, so that
 * «tausetsplikt» finds every «ta»; here the stem must be the beginning of a word, or stand inside one, as a part of a compound.
 *
 * @param found the words the page was found by
 */
export function hasWord(asked: string, found: readonly string[]): boolean {
  const words = found.flatMap((text) => fold(text).split(' '));
  return fold(asked)
    .split(' ')
    .every((each) => {
      const stem = stemOf(each);
      return words.some((word) =>
        stem.length < sharedStart
          ? word.startsWith(stem) || word.endsWith(stem)
          : word.includes(stem),
      );
    });
}

/** Whether a page has a word that begins as what was asked for does. Letters struck at random have none. */
export function hasBeginning(asked: string, found: readonly string[]): boolean {
  const start = fold(asked).slice(0, shortestBeginning);
  const words = found.flatMap((text) => fold(text).split(' '));
  return start.length === shortestBeginning && words.some((word) => word.startsWith(start));
}

/** Whether a page has what was asked for letter by letter, at the beginning of a word. */
export function beginsAWord(asked: string, found: readonly string[]): boolean {
  const start = fold(asked);
  return found.some((text) => ` ${fold(text)}`.includes(` ${start}`));
}
