import { fold } from '#domain/site/norwegian.ts';
import { closeTo } from '#domain/site/spelling.ts';

/** Letters that must agree before a word counts as found. */
const sharedStart = 4;

/** Letters an ending may have: «politirådet» is found as «politiråd». */
const longestEnding = 3;

/** How well what was found answers the query: by the word itself, by its beginning only, or not. */
export type AnswerQuality = 'word' | 'beginning' | 'nothing';

/**
 * How well what Pagefind found answers the query. It drops letters from the end of a word until something matches, so that
 * «tausetsplikt» finds every «ta».
 *
 * @param found the words marked in the excerpt, and those of title and keywords
 */
export function answerQuality(query: string, found: readonly string[]): AnswerQuality {
  const words = found.flatMap((text) => fold(text).split(' '));
  const asked = fold(query).split(' ');
  const begins = (start: string) => words.some((word) => word.startsWith(start));
  const stem = (word: string) => word.slice(0, Math.max(sharedStart, word.length - longestEnding));
  if (asked.some((word) => begins(word))) return 'word';
  return asked.some((word) => begins(stem(word))) ? 'beginning' : 'nothing';
}

/** The word of the site that was probably meant: close enough, and not the query without its ending. */
export function suggestion(query: string, words: readonly string[]): string | undefined {
  const asked = fold(query);
  return closeTo(
    query,
    words.filter((word) => !asked.startsWith(fold(word))),
    fold,
  );
}
