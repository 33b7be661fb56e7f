import type {
  BlockContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  TableCell,
  TableRow,
} from 'mdast';
import type { Origin } from '#domain/book/tree/place.ts';
import type { Language } from '#domain/site/language.ts';

/** Text, a link to a page, or text in bold. */
export type Inline = string | { text: string; href: string } | Strong;

/** A cell of a table: text, text with links, or a bar from 0 to 1 beside a number. */
export type Cell = string | readonly Inline[] | { bar: number };

/** A column of a table. */
export interface Column {
  title: string;
  /** Share of the width of the page. */
  width: number;
}

/** What a table says, wherever it is shown. */
export interface TableContent {
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

/** Pages that lie the same way. */
export interface Section {
  orientation: 'portrait' | 'landscape';
  children: readonly BlockContent[];
}

/** A document as a tree, whatever it is written as. All of it is text: nothing in it is markup. */
export interface TextDocument {
  language: Language;
  title: readonly PhrasingContent[];
  /** ISO date of the document. */
  made: string;
  /** Who made it, where that is another than the site. */
  creator?: string;
  /** Whether its headings have numbers: 1, 2, 2.1. */
  numbered?: boolean;
  sections: readonly Section[];
  /** Where its words come from. */
  origin: Origin;
}

/** Text as nodes, with what is to be filled in («[fyll inn …]») by itself. Joined again, they are the text. */
export const textNodes = (text: string): PhrasingContent[] =>
  text
    .split(/(\[fyll inn[^[\]]*\])/)
    .filter(Boolean)
    .map((value) => ({
      type: value.startsWith('[fyll inn') && value.endsWith(']') ? 'blank' : 'text',
      value,
    }));

function inlineNodes(part: Inline): PhrasingContent[] {
  if (typeof part === 'string') return textNodes(part);
  if ('type' in part) return [part];
  return [{ type: 'link', url: part.href, children: [{ type: 'text', value: part.text }] }];
}

/** A heading. The title of the document is the only one of the first level. */
export const heading = (level: 1 | 2, text: string): Heading => ({
  type: 'heading',
  depth: level === 1 ? 2 : 3,
  children: textNodes(text),
});

/** A paragraph of text and links. */
export const paragraph = (...text: Inline[]): Paragraph => ({
  type: 'paragraph',
  children: text.flatMap(inlineNodes),
});

/** A list, with numbers where the order matters. */
export const list = (items: readonly string[], ordered: boolean): List => ({
  type: 'list',
  ordered,
  children: items.map((item) => ({ type: 'listItem', children: [paragraph(item)] })),
});

function cellNode(cell: Cell): TableCell {
  if (typeof cell === 'string') return { type: 'tableCell', children: textNodes(cell) };
  return {
    type: 'tableCell',
    children:
      'bar' in cell
        ? [{ type: 'bar', share: cell.bar }]
        : cell.flatMap((part) => inlineNodes(part)),
  };
}

/** A table with its headings as its first row. */
export function table({ columns, rows }: TableContent): Table {
  const row = (cells: readonly Cell[]): TableRow => ({
    type: 'tableRow',
    children: cells.map(cellNode),
  });
  return {
    type: 'table',
    data: { widths: columns.map(({ width }) => width) },
    children: [row(columns.map(({ title }) => title)), ...rows.map(row)],
  };
}

/** Columns as wide as what stands in them, within reason. */
export function withWidths(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): Column[] {
  const weights = titles.map((title, at) =>
    Math.min(40, Math.max(18, title.length, ...rows.map((row) => row[at]?.length ?? 0))),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return titles.map((title, at) => ({ title, width: (weights[at] ?? 0) / sum }));
}

/** What XML 1.0 forbids: control characters but tab and line breaks, and two non-characters. */
// eslint-disable-next-line no-control-regex -- to find control characters is the purpose
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text that any file can hold: without what XML forbids, and with whole letters only. */
export const storableText = (text: string): string => text.toWellFormed().replace(forbidden, '');
