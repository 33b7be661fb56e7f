import { fold } from '#domain/site/norwegian.ts';
import { closeTo } from '#domain/site/spelling.ts';
import { splitter } from './compounds.ts';
import type { VocabularyFile } from './search-files.ts';

/** Words of the site that begin as what was written does, at most. */
const mostBegun = 3;

/** Letters a word must have for others that begin so to be offered. */
const shortestBeginning = 4;

/** Letters a word must have to be taken for an end of another. */
const shortestEnd = 5;

/** The words of the site, for what is not found as it is written. */
export interface Vocabulary {
  /** The word as the site writes it, when only marks and letters like æ, ø and å differ. */
  writtenAs(word: string): string | undefined;
  /** The parts of a compound, as the site writes them; none when it is no compound of words the site has. */
  partsOf(word: string): string[];
  /** The longest words of the site it begins and ends with, when the rest of it is no word the site has. */
  endsOf(word: string): string[];
  /** The word that was probably meant. */
  nearest(word: string): string | undefined;
  /** Words of the site that begin as this one. */
  begunAs(word: string): string[];
}

/** Opens the words of the site. What people type for them counts too, since it leads to them. */
export function openVocabulary(file: VocabularyFile): Vocabulary {
  const [words, typed] = [file.words, file.typed].map((each) =>
    each.split(' ').filter(Boolean),
  ) as [string[], string[]];
  const written = new Map(words.toReversed().map((word) => [fold(word), word]));
  const { compounds: rules } = file;
  const split = splitter(new Set(written.keys()), {
    short: rules.short.map(fold),
    neverLast: rules.neverLast.map(fold),
    neverFirst: rules.neverFirst.map(fold),
    whole: rules.whole.map(fold),
  });
  const asWritten = (part: string) => written.get(part) ?? written.get(part.slice(0, -1)) ?? part;
  return {
    writtenAs: (word) => written.get(fold(word)),
    partsOf(word) {
      const parts = split(fold(word));
      return parts.length > 1 ? parts.map(asWritten) : [];
    },
    endsOf(word) {
      const key = fold(word);
      const cuts = [...key].map((_, at) => at).filter((at) => at >= shortestEnd);
      const first = cuts.toReversed().find((at) => written.has(key.slice(0, at)));
      const last = cuts.find((at) => written.has(key.slice(-(key.length - at + shortestEnd))));
      return [
        ...(first ? [asWritten(key.slice(0, first))] : []),
        ...(last ? [asWritten(key.slice(-(key.length - last + shortestEnd)))] : []),
      ];
    },
    nearest: (word) => closeTo(word, [...words, ...typed], fold),
    begunAs(word) {
      const start = fold(word);
      if (start.length < shortestBeginning) return [];
      return words.filter((each) => fold(each).startsWith(start)).slice(0, mostBegun);
    },
  };
}

/** Other words to ask for instead of one that was not found, or hardly. */
export interface OtherWays {
  /** The word as the site writes it. */
  alike?: string;
  /** The parts of a compound. */
  parts: readonly string[];
  /** The word that was probably meant, when it is nothing else. */
  spelling?: string | undefined;
}

/** What else to ask for instead of a word that was not found as it is written, or hardly. */
export function otherWays(word: string, vocabulary: Vocabulary): OtherWays {
  const alike = vocabulary.writtenAs(word);
  if (alike && alike !== word.toLocaleLowerCase('nb')) return { alike, parts: [] };
  const parts = vocabulary.partsOf(word);
  return { parts, spelling: parts.length > 0 ? undefined : vocabulary.nearest(word) };
}
