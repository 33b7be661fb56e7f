import type { Nodes, Parents, Root } from 'mdast';
import { renderWith, type RenderTable } from '#domain/book/tree/renderer.ts';
import type { Origin } from '#domain/book/tree/place.ts';

/** A stretch of text between two breaks: a paragraph, a heading or a cell of a table. */
interface Passage {
  text: string;
  in: 'running text' | 'heading' | 'table';
}

const all = (node: Parents, origin: Origin): Passage[] =>
  node.children.flatMap((child) => passagesOf(child, origin));

const joined = (node: Parents, origin: Origin): string =>
  all(node, origin)
    .map(({ text }) => text)
    .join('');

const running = (text: string): Passage[] => [{ text, in: 'running text' }];
const none = (): Passage[] => [];

/* What is made from data is not counted: its words belong to no chapter. Nor are titles of callouts. */
const passages: RenderTable<Passage[], Origin> = {
  root: all,
  paragraph: (node, origin) => running(joined(node, origin)),
  heading: (node, origin) => [{ text: joined(node, origin), in: 'heading' }],
  text: ({ value }) => running(value),
  emphasis: all,
  strong: all,
  delete: all,
  inlineCode: ({ value }) => running(value),
  code: ({ value }) => running(value),
  break: () => running(' '),
  thematicBreak: none,
  blockquote: all,
  link: all,
  reference: all,
  sourceMark: none,
  list: all,
  listItem: all,
  table: all,
  tableRow: all,
  tableCell: (node, origin) => [{ text: joined(node, origin), in: 'table' }],
  callout: all,
  steps: all,
  diagram: none,
  decisionAid: none,
  register: none,
};

const passagesOf: (node: Nodes, origin: Origin) => Passage[] = renderWith(
  'The count of words',
  passages,
  (origin: Origin) => origin,
);

/** How long a text is, and how hard to read. */
export interface Readability {
  /** Words as the reader sees them. */
  words: number;
  /** Minutes to read it at 200 words a minute, at least one. */
  minutes: number;
  /**
   * LIX of the running text: words a sentence, plus the share of words longer than six letters in per
   * cent. Tables and headings are left out; a list item and a paragraph end a sentence, as does a colon.
   * Below 30 reads as very easy, 30–40 easy, 40–50 as medium, above 50 as hard. 0 for a text without words.
   *
   * @see https://snl.no/lix
   */
  lix: number;
  /** The sentences of the running text that a full stop ends. */
  sentences: {
    count: number;
    /** How many have `shortSentence` words or fewer. */
    short: number;
    /** The words of the longest. */
    longest: number;
  };
}

/** The most words a short sentence has. */
export const shortSentence = 6;

/* A full stop ends no sentence that goes on with a small letter («1. juli»), nor after these («nr. 5»). */
const abbreviations = ['nr', 'kl', 'ca', 'jf', 'Meld', 'Prop', 'St', 'Ot'].join('|');
const sentenceEnd = new RegExp(
  `(?<=[!?]|(?<!(?<!\\p{L})(?:${abbreviations}))[.])(?=»?(?:$|\\s(?!\\s*\\p{Ll})))`,
  'u',
);

/** The words of a stretch of text: letters, with the hyphens between them. */
const lettersIn = (text: string): string[] => text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];

const hasWords = (text: string) => /\p{L}/u.test(text);

/** The sentences of texts, and what no full stop ends, as an item of a list. */
const sentencesIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(sentenceEnd)).filter(hasWords);

/** For LIX, a colon ends a sentence. To the reader it goes on. */
const endedByColons = (sentences: readonly string[]): string[] =>
  sentences.flatMap((sentence) => sentence.split(/:(?=\s|$|»)/)).filter(hasWords);

function lixOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(lettersIn);
  if (words.length === 0) return 0;
  const long = words.filter((word) => word.length > 6).length;
  return words.length / endedByColons(sentences).length + (100 * long) / words.length;
}

/** Words of a text: what stands between spaces and has a letter. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/**
 * How long a text is, and how hard to read.
 *
 * @throws TreeError for a node that no text may hold
 */
export function readabilityOf(tree: Root, origin: Origin): Readability {
  const found = passagesOf(tree, origin);
  const words = found.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const running = found.flatMap((passage) => (passage.in === 'running text' ? [passage.text] : []));
  const sentences = sentencesIn(running);
  const whole = sentences.filter((sentence) => /[.!?]$/.test(sentence)).map(lettersIn);
  return {
    words,
    minutes: Math.max(1, Math.round(words / 200)),
    lix: lixOf(sentences),
    sentences: {
      count: whole.length,
      short: whole.filter(({ length }) => length <= shortSentence).length,
      longest: Math.max(0, ...whole.map(({ length }) => length)),
    },
  };
}
