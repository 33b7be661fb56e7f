import type { Language } from '#domain/site/language.ts';

/** Text, or a link to a page. */
export type Inline = string | { text: string; href: string };

/** A cell of a table: text, text with links, or a bar from 0 to 1 beside a number. */
export type Cell = string | readonly Inline[] | { bar: number };

export interface Column {
  title: string;
  /** Share of the width of the page. */
  width: number;
}

/** A part of a document, as Word and print show it. */
export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: readonly Inline[] }
  | { kind: 'list'; items: readonly string[]; ordered: boolean }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly Cell[])[] };

/** A table by itself. */
export type Table = Extract<Block, { kind: 'table' }>;

/** Pages that lie the same way. */
export interface Section {
  orientation: 'portrait' | 'landscape';
  blocks: readonly Block[];
}

/** A document to read, whatever it is written as. All of it is text: nothing in it is markup. */
export interface TextDocument {
  language: Language;
  title: string;
  sections: readonly Section[];
}

export const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });

/** A paragraph of text and links. */
export const paragraph = (...text: Inline[]): Block => ({ kind: 'paragraph', text });

/** What XML 1.0 forbids: control characters but tab and line breaks, and two non-characters. */
// eslint-disable-next-line no-control-regex -- to find control characters is the purpose
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text that any format can hold: without what XML forbids, and with whole letters only. */
export const plainText = (text: string): string => text.toWellFormed().replace(forbidden, '');

/** A stretch of text, marked when someone must fill it in: «[fyll inn …]». */
export interface Stretch {
  text: string;
  isToFill: boolean;
}

/** Splits text at what is to be filled in. Joined again, the stretches are the text. */
export const stretchesOf = (text: string): Stretch[] =>
  text
    .split(/(\[fyll inn[^[\]]*\])/)
    .filter(Boolean)
    .map((part) => ({ text: part, isToFill: part.startsWith('[fyll inn') && part.endsWith(']') }));
