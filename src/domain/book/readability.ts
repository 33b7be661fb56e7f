import { plainText } from './words.ts';

/**
 * LIX of the running text: words a sentence, plus the share of words longer than six letters in per
 * cent. Tables and headings are left out; a list item and a paragraph end a sentence, as does a colon.
 * Below 30 reads as very easy, 30–40 easy, 40–50 as medium, above 50 as hard.
 *
 * @see https://snl.no/lix
 */
export function lix(markdown: string): number {
  const running = plainText(markdown.replace(/^\s*(\||#).*$/gm, ''));
  const sentences = running
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)|[.!?:](?=\s|$|»)/)
    .filter((sentence) => /\p{L}/u.test(sentence));
  const words = running.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  if (words.length === 0 || sentences.length === 0) return 0;
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentences.length + (100 * long) / words.length;
}
