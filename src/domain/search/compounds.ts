/** What decides where a compound may be split, as an editor keeps it. */
export interface CompoundRules {
  /** Parts of fewer than four letters, and those the site only has with an ending. */
  short: readonly string[];
  /** Words that are never the last part: endings that look like words. */
  neverLast: readonly string[];
  /** Words that are never the first part. */
  neverFirst: readonly string[];
  /** Words that look like compounds and are none; */
  whole: readonly string[];
}

/** The letters a part has at least, unless it is one of the short. */
const shortestPart = 4;

/** What a noun or verb may end in. */
const endings = ['enes', 'ene', 'ens', 'ets', 'en', 'et', 'er', 'ne', 'a', 'n', 'r', 't', 's', 'e'];

/** A function that splits compounds into words the site knows. */
export type Splitter = (word: string) => string[];

/**
 * Makes a splitter of words in small letters. What it gives is the word itself when joined: a binding `s` or `e` stays with
 * the part before it. The fewest parts win, then the longest last part; a part that is a compound is split too.
 *
 * @param words the words the site has
 */
export function splitter(words: ReadonlySet<string>, rules: CompoundRules): Splitter {
  const short = new Set(rules.short);
  const [neverLast, neverFirst] = [new Set(rules.neverLast), new Set(rules.neverFirst)];
  const whole = new Set(rules.whole);
  const known = (part: string) =>
    short.has(part) || (part.length >= shortestPart && words.has(part));
  const inflected = (part: string) =>
    endings.some((ending) => {
      const stem = part.slice(0, -ending.length);
      return part.endsWith(ending) && known(stem) && !neverLast.has(stem);
    });
  const isFirst = (part: string) =>
    !neverFirst.has(part) && (known(part) || (/[se]$/.test(part) && known(part.slice(0, -1))));
  const isLast = (part: string) => !neverLast.has(part) && (known(part) || inflected(part));

  const seen = new Map<string, string[]>();
  const split: Splitter = (word) => {
    const before = seen.get(word);
    if (before) return before;
    const [first, last] = whole.has(word) ? [word] : inTwo(word);
    const parts = first && last ? [...split(first), ...split(last)] : [word];
    seen.set(word, parts);
    return parts;
  };
  const isCompound = (part: string) => part.length >= 2 * shortestPart && split(part).length > 1;
  /** The word in a first and a last part, the longest last part first. */
  function inTwo(word: string): string[] {
    const shortest = Math.min(shortestPart, ...rules.short.map(({ length }) => length));
    for (let at = shortest; at <= word.length - shortest; at += 1) {
      const [first, last] = [word.slice(0, at), word.slice(at)];
      const isSound = (isFirst(first) || isCompound(first)) && (isLast(last) || isCompound(last));
      if (!isSound) continue;
      const isBound = last.startsWith('s') && isLast(last.slice(1)) && isFirst(`${first}s`);
      return isBound ? [`${first}s`, last.slice(1)] : [first, last];
    }
    return [word];
  }
  return split;
}
