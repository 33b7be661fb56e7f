import { distance } from 'fastest-levenshtein';
import { allowedMistakes } from '#domain/site/spelling.ts';

/** What is compared of a word: its folded key and its letters as bits. */
interface Word {
  key: string;
  letters: number;
}

/** Mistakes at the end of a word that is only begun, counted so that a whole word wins a tie. */
const begunPenalty = 0.5;

/** A letter doubled, or not doubled, is half a mistake: nobody hears it in a name. */
const doubledLetter = 0.5;

/** The letters of a folded word as bits: one for each of a–z, one for digits, one for spaces. */
export function lettersOf(key: string): number {
  let bits = 0;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    bits |= 1 << (code >= 97 ? code - 97 : code >= 48 ? 26 : 27);
  }
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/**
 * False when a word has too few of the letters of the query to be meant by it. Each letter that is
 * missing is a mistake, so that this rules out most words unread.
 */
export function mayBeMeant(word: Word, query: Word): boolean {
  const allowed = allowedMistakes(query.key.length);
  return (
    allowed > 0 &&
    word.key.length >= query.key.length - allowed &&
    countBits(query.letters & ~word.letters) <= allowed
  );
}

/** True when two neighbouring letters have changed places, and nothing else. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return (
    at < one.length - 1 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

const withoutDoubles = (key: string) => key.replace(/(.)\1+/g, '$1');

/** True when only doubled letters tell them apart: «Lilehammer», «Romssa». */
const differsInDoubles = (one: string, other: string) =>
  one[0] === other[0] && withoutDoubles(one) === withoutDoubles(other);

/**
 * How many letters of the query are wrong, when it may be a misspelling of the word or, where that is
 * allowed, of the beginning of it. Nothing when it is too far off.
 */
export function mistakesIn(query: Word, word: Word, mayBeBegun: boolean): number | undefined {
  if (!mayBeMeant(word, query)) return undefined;
  const { key } = word;
  if (differsInDoubles(key, query.key)) return doubledLetter;
  if (isSwap(key, query.key)) return 1;
  const allowed = allowedMistakes(query.key.length);
  const excess = key.length - query.key.length;
  const whole = excess <= allowed ? distance(key, query.key) : Infinity;
  const begun =
    mayBeBegun && excess > 0
      ? distance(key.slice(0, query.key.length), query.key) + begunPenalty
      : Infinity;
  const mistakes = Math.min(whole, begun);
  return mistakes <= allowed + begunPenalty ? mistakes : undefined;
}
