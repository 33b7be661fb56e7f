import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type {
  Heading,
  Paragraph as ParagraphNode,
  PhrasingContent,
  Table as TableNode,
  TableCell as CellNode,
} from 'mdast';
import { storableText } from '#domain/book/document.ts';
import { textOf } from '#domain/book/tree/nodes.ts';
import type { Origin } from '#domain/book/tree/place.ts';
import { renderWith, type RenderTable } from '#domain/book/tree/renderer.ts';
import type { Language } from '#domain/site/language.ts';
import { controlInLine, lookToFill, textRuns, tickBox } from './word-control.ts';

/** The colours of a document. */
export const colour = {
  ink: '17292C',
  fjord: '0C4A5A',
  wash: 'E3EEF0',
  track: 'D5E2E1',
  bar: '2C7D7B',
  muted: '4A5A5C',
};

/** What stands around a node in Word. */
export interface WordContext {
  origin: Origin;
  language: Language;
  /** Width between the margins, in twips. */
  width: number;
  /** Size of text in tables, in half points. */
  tableSize: number;
  /** The number of a list: each list counts from 1. */
  nextList: () => number;
  /** The number of a control: no two have the same. */
  nextControl: () => number;
  /** Whether headings have numbers. */
  numbered: boolean;
  /** How runs of text look here, where not as in the rest of the document. */
  look: { bold?: boolean; italics?: boolean; size?: number };
  /** The list a paragraph is a point of. */
  numbering?: { reference: string; level: number; instance: number };
  /** Whether it stays on the page of what comes after. */
  keepNext?: boolean;
  /** What is left to choose: the first paragraph begins with a box to tick, so many lists deep, from 1. */
  tick?: number | undefined;
}

/** So many twips to a pixel of 1/96 inch. */
const twipsInPixel = 15;

/** A picture is at most so large, in pixels of 1/96 inch: two have room on a page. */
const largestPicture = { width: 480, height: 400 };

const barLength = 24;

/** A bar of shaded spaces: seen as a bar, and nothing to a screen reader. The number stands beside it. */
function bar(share: number): ParagraphChild[] {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * barLength);
  const part = (length: number, fill: string) =>
    length === 0
      ? []
      : [
          new TextRun({
            text: '\u00a0'.repeat(length),
            shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
          }),
        ];
  return [...part(filled, colour.bar), ...part(barLength - filled, colour.track)];
}

const phrasing: RenderTable<
  ParagraphChild[],
  WordContext,
  'text' | 'blank' | 'control' | 'strong' | 'emphasis' | 'break' | 'link' | 'bar' | 'picture'
> = {
  text: ({ value }, { look }) => textRuns(value, look),
  blank: ({ value }, { look }) => textRuns(value, { ...look, ...lookToFill }),
  control: (node, { nextControl, language, look }) => [
    controlInLine(node, nextControl(), language, look),
  ],
  strong: ({ children }, context) =>
    inLines(children, { ...context, look: { ...context.look, bold: true } }),
  emphasis: ({ children }, context) =>
    inLines(children, { ...context, look: { ...context.look, italics: true } }),
  break: () => [new TextRun({ break: 1 })],
  link: ({ url, children }, { look, origin }) => [
    new ExternalHyperlink({
      link: url,
      children: children.map(
        (child) =>
          new TextRun({ text: storableText(wordsOf(child, origin)), style: 'Hyperlink', ...look }),
      ),
    }),
  ],
  bar: ({ share }) => bar(share),
  picture: ({ bytes, width, height, alt }, context) => {
    const most = Math.min(largestPicture.width, context.width / twipsInPixel);
    const scale = Math.min(1, most / width, largestPicture.height / height);
    const transformation = {
      width: Math.round(width * scale),
      height: Math.round(height * scale),
    };
    const name = storableText(alt);
    const altText = { name, title: name, description: name };
    return [new ImageRun({ type: 'jpg', data: bytes, transformation, altText })];
  },
};

const wordsOf = renderWith<string, Origin, 'text' | 'blank'>(
  'A link in Word',
  { text: ({ value }) => value, blank: ({ value }) => value },
  (origin) => origin,
);

const inLine = renderWith('Word', phrasing, ({ origin }: WordContext) => origin);

/** Text and links as Word has them. An empty paragraph has an empty run. */
export const inLines = (
  nodes: readonly PhrasingContent[],
  context: WordContext,
): ParagraphChild[] =>
  nodes.length === 0 ? textRuns('', context.look) : nodes.flatMap((node) => inLine(node, context));

function cellOf({ children }: CellNode, width: number, isHead: boolean, context: WordContext) {
  const look = { size: context.tableSize, ...(isHead && { bold: true }) };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(isHead && { shading: { type: ShadingType.CLEAR, fill: colour.wash, color: 'auto' } }),
    children: [
      new Paragraph({
        spacing: { after: 0 },
        children: inLines(children, { ...context, look }),
      }),
    ],
  });
}

function table({ children: rows, data }: TableNode, context: WordContext): Table {
  const columns = rows[0]?.children.length ?? 0;
  const shares = data?.widths ?? Array.from({ length: columns }, () => 1 / columns);
  const widths = shares.map((share) => Math.round(share * context.width));
  const line = { style: BorderStyle.SINGLE, size: 4, color: '8A9A9C' };
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: rows.map(
      ({ children: cells }, at) =>
        new TableRow({
          ...(at === 0 && { tableHeader: true }),
          cantSplit: true,
          children: cells.map((cell, column) =>
            cellOf(cell, widths[column] ?? 0, at === 0, context),
          ),
        }),
    ),
  });
}

const headings: Record<Heading['depth'], (typeof HeadingLevel)[keyof typeof HeadingLevel]> = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
};

/** What an alternative is called, with what stands in its fields; Word takes 64 letters. */
const labelOf = ({ children }: ParagraphNode): string =>
  children
    .map((child) => (child.type === 'control' ? child.value || child.placeholder : textOf(child)))
    .join('')
    .slice(0, 64);

type Blocks = (Paragraph | Table)[];

/** How far the points of a list stand in, in twips. */
export const listIndent = 425;

const blocks: RenderTable<
  Blocks,
  WordContext,
  'heading' | 'paragraph' | 'list' | 'listItem' | 'table'
> = {
  heading: ({ depth, children }, context) => [
    new Paragraph({
      heading: headings[depth],
      ...(context.numbered && {
        numbering: { reference: 'headings', level: Math.max(0, depth - 2), instance: 0 },
      }),
      children: inLines(children, context),
    }),
  ],
  paragraph: (node, context) => {
    const { numbering, tick } = context;
    const indent = { left: listIndent * (tick ?? 1), hanging: listIndent };
    return [
      new Paragraph({
        ...(numbering && { numbering }),
        ...(context.keepNext && { keepNext: true }),
        ...((numbering ?? tick) && { spacing: { after: 60 } }),
        ...(tick !== undefined && !numbering && { indent }),
        children: [
          ...(tick !== undefined
            ? [tickBox(labelOf(node), context.nextControl()), ...textRuns('\t', context.look)]
            : []),
          ...inLines(node.children, context),
        ],
      }),
    ];
  },
  list: ({ ordered, children }, context) => {
    const instance = context.nextList();
    const level = context.numbering ? context.numbering.level + 1 : 0;
    const numbering = { reference: ordered ? 'numbers' : 'dots', level, instance };
    return children.flatMap((item) => wordBlocks(item, { ...context, numbering }));
  },
  listItem: ({ checked, children }, context) => {
    const [first, ...others] = children;
    const { numbering, ...around } = context;
    const isAlternative = typeof checked === 'boolean';
    const beside = isAlternative && numbering?.reference === 'dots' ? around : context;
    const tick = isAlternative ? (numbering?.level ?? 0) + 1 : undefined;
    return [
      ...(first ? wordBlocks(first, { ...beside, tick }) : []),
      ...others.flatMap((child) => wordBlocks(child, { ...context, tick: undefined })),
    ];
  },
  // Word joins tables that touch, and needs a paragraph after the last.
  table: (node, context) => [table(node, context), new Paragraph({ spacing: { after: 60 } })],
};

/**
 * A block as what Word has.
 *
 * @throws TreeError for a node that Word has no form for
 */
export const wordBlocks = renderWith('Word', blocks, ({ origin }: WordContext) => origin);
