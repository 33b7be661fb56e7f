import { fold } from '#domain/site/norwegian.ts';

/** A text that others are held against, by its name. */
export interface NamedText {
  name: string;
  text: string;
}

/** Words that a text has in a row, and another too. */
export interface SharedRun {
  /** The stretch as the text has it. */
  words: string;
  /** How many words it has. */
  count: number;
  /** Where it begins in the text. */
  at: number;
  /** The text that has it too, and where it begins there. */
  source: { name: string; at: number };
  /** Why it may be right as it is: it stands in « », or is part of a name. */
  within?: 'quotation' | 'name';
}

/** The fewest words in a row that count as shared. */
export const leastShared = 8;

interface Word {
  folded: string;
  from: number;
  to: number;
}

/** The words of a text as they are compared, whatever stands between them. */
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    folded: fold(word),
    from: index,
    to: index + word.length,
  }));

const joined = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');

/** Texts by each run of `leastShared` words they have. */
export interface WordIndex {
  sources: { name: string; words: Word[] }[];
  places: Map<string, { source: number; at: number }[]>;
  names: string[];
}

/**
 * Makes the index of the texts that others are held against.
 *
 * @param names names of acts, titles and the like, which nobody can say in other words
 */
export function indexOfWords(
  texts: readonly NamedText[],
  names: readonly string[] = [],
): WordIndex {
  const sources = texts.map(({ name, text }) => ({ name, words: wordsOf(text) }));
  const places: WordIndex['places'] = new Map();
  sources.forEach(({ words }, source) => {
    for (let at = 0; at + leastShared <= words.length; at += 1) {
      const key = joined(words, at, at + leastShared);
      const known = places.get(key);
      if (known) known.push({ source, at });
      else places.set(key, [{ source, at }]);
    }
  });
  return {
    sources,
    places,
    names: names.map((name) => ` ${joined(wordsOf(name), 0, Infinity)} `),
  };
}

/** How many words two texts have in a row, from these places on. */
function lengthOfRun(a: readonly Word[], atA: number, b: readonly Word[], atB: number): number {
  let length = 0;
  while (a[atA + length] !== undefined && a[atA + length]?.folded === b[atB + length]?.folded)
    length += 1;
  return length;
}

const quotations = (text: string) =>
  [...text.matchAll(/«[^»]*»/g)].map(({ 0: all, index }) => ({
    from: index,
    to: index + all.length,
  }));

/**
 * The longest runs of words, `leastShared` or more, that a text shares with those of an index, from its beginning to
 * its end.
 */
export function sharedRuns(text: string, { sources, places, names }: WordIndex): SharedRun[] {
  const words = wordsOf(text);
  const quoted = quotations(text);
  const found: SharedRun[] = [];
  for (let at = 0; at + leastShared <= words.length;) {
    const [best] = (places.get(joined(words, at, at + leastShared)) ?? [])
      .map((place) => {
        const source = sources[place.source];
        const length = source ? lengthOfRun(words, at, source.words, place.at) : 0;
        return { source, length, at: source?.words[place.at]?.from ?? 0 };
      })
      .toSorted((a, b) => b.length - a.length);
    const [first, last] = [words[at], words[at + (best?.length ?? 0) - 1]];
    if (!best?.source || !first || !last) {
      at += 1;
      continue;
    }
    const run = ` ${joined(words, at, at + best.length)} `;
    const within = quoted.some(({ from, to }) => from <= first.from && last.to <= to)
      ? 'quotation'
      : names.some((name) => name.includes(run))
        ? 'name'
        : undefined;
    found.push({
      words: text.slice(first.from, last.to),
      count: best.length,
      at: first.from,
      source: { name: best.source.name, at: best.at },
      ...(within && { within }),
    });
    at += best.length;
  }
  return found;
}
