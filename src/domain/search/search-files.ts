import { fold } from '#domain/site/norwegian.ts';
import type { CompoundRules } from './compounds.ts';

/**
 * Words for the same: those of the pages, and what people type for them, folded; and how nearly they are the same, where it
 * is the same word in the other written language, or a term by another of its names.
 */
export type SameWords = readonly [
  means: readonly string[],
  typed: readonly string[],
  isSameWord?: boolean,
];

/** What is known of words with a beginning: `/sok/ord/a0.json`. */
export interface WordsFile {
  same: readonly SameWords[];
  /** Names that lead to kommuner, folded. */
  places: readonly string[];
  /** The names of pages and terms, folded, each with its key in the index. */
  titles: readonly (readonly [title: string, key: string])[];
}

/** What is fetched when a word is not found as it is written: `/sok/ordforrad.json`. */
export interface VocabularyFile {
  /** The words of the pages in this language, in small letters, with a space between. */
  words: string;
  /** What people type for them, folded, with a space between. */
  typed: string;
  compounds: CompoundRules;
}

/* Where each group of second letters begins: what has one of no group before it is in the first. */
const groups = ['', 'e', 'i', 'o', 'r'];

/* The last is for all that begins with no letter. */
const letters = [...'abcdefghijklmnopqrstuvwxyz_'];

/** The beginnings of words there are files of: a letter and a group of second letters. */
export const beginnings = letters.flatMap((letter) => groups.map((_, at) => `${letter}${at}`));

/** The beginning of a word or words, as the files have it: of «plan» p2. The forms of a word have one in common. */
export function beginningOf(text: string): string {
  const [first = '', second = ''] = fold(text);
  const group = groups.findLastIndex((start) => second >= start);
  return `${letters.includes(first) ? first : '_'}${group}`;
}
