import type { Splitter } from '#domain/search/compounds.ts';

/* Pagefind indexes a word with a hyphen whole and in parts. The soft hyphen before ours, which it passes over, tells them
   from those of the text, so that they can be taken out of what it keeps. */
const joint = '\u00AD-';

/** Shorter words are no compounds. */
const shortest = 6;

/**
 * A page as the index is to read it, with hyphens in its compounds: in its text and in its keywords, never in an address.
 */
export const withHyphens = (html: string, split: Splitter): string =>
  html
    .replaceAll(/(<(script|style)\b.*?<\/\2>|<[^>]+>)|\p{L}{6,}/gsu, (found, tag?: string) =>
      tag ? found : inText(found, split),
    )
    .replaceAll(/(?<= data-pagefind-meta="keywords:)[^"]*/g, (words) => inText(words, split));

/** Text with hyphens in its compounds. */
export const inText = (text: string, split: Splitter): string =>
  text.replaceAll(/\p{L}+/gu, (word) => {
    if (word.length < shortest) return word;
    const lengths = split(word.toLocaleLowerCase('nb')).map((part) => part.length);
    let at = 0;
    return lengths.map((length) => word.slice(at, (at += length))).join(joint);
  });

/** Text without the hyphens `withHyphens` put there. */
export const withoutHyphens = (text: string): string => text.replaceAll(joint, '');
