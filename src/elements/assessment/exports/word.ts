import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
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
import {
  plainText,
  stretchesOf,
  type Block,
  type Cell,
  type Inline,
  type Section,
  type Table as TableBlock,
  type TextDocument,
} from '#domain/assessment/exports/document.ts';

/* Twips: 1,440 to the inch. A4 with 2 cm at each side. */
const page = { short: 11_906, long: 16_838, margin: 1_134 };
const widthOf = (orientation: Section['orientation']) =>
  (orientation === 'portrait' ? page.short : page.long) - 2 * page.margin;

const colour = { ink: '17292C', fjord: '0C4A5A', wash: 'E3EEF0', track: 'D5E2E1', bar: '2C7D7B' };

/** Lines of text; what is to be filled in is marked in yellow. */
const runs = (text: string, look: { bold?: boolean; size?: number } = {}): TextRun[] =>
  plainText(text)
    .split(/\r\n|\r|\n/)
    .flatMap((line, at) =>
      (stretchesOf(line).length === 0 ? [{ text: '', isToFill: false }] : stretchesOf(line)).map(
        (stretch, within) =>
          new TextRun({
            text: stretch.text,
            ...look,
            ...(at > 0 && within === 0 && { break: 1 }),
            ...(stretch.isToFill && { highlight: 'yellow' as const }),
          }),
      ),
    );

const inline = (part: Inline, look: { size?: number } = {}): ParagraphChild[] =>
  typeof part === 'string'
    ? runs(part, look)
    : [
        new ExternalHyperlink({
          link: part.href,
          children: [new TextRun({ text: plainText(part.text), style: 'Hyperlink', ...look })],
        }),
      ];

const barLength = 24;

/** A bar of shaded spaces: seen as a bar, and nothing to a screen reader. The number stands beside it. */
const bar = (share: number): ParagraphChild[] => {
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
};

function cellOf(cell: Cell, width: number, isHead: boolean, size: number): TableCell {
  const children =
    typeof cell === 'string'
      ? runs(cell, { bold: isHead, size })
      : 'bar' in cell
        ? bar(cell.bar)
        : cell.flatMap((part) => inline(part, { size }));
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(isHead && { shading: { type: ShadingType.CLEAR, fill: colour.wash, color: 'auto' } }),
    children: [new Paragraph({ spacing: { after: 0 }, children })],
  });
}

function table({ columns, rows }: TableBlock, orientation: Section['orientation']): Table {
  const widths = columns.map(({ width }) => Math.round(width * widthOf(orientation)));
  // A table that needs a page lying down has many columns.
  const size = orientation === 'portrait' ? 21 : 18;
  const row = (cells: readonly Cell[], isHead: boolean) =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: cells.map((cell, at) => cellOf(cell, widths[at] ?? 0, isHead, size)),
    });
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
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

const headings = { 1: HeadingLevel.HEADING_2, 2: HeadingLevel.HEADING_3 } as const;

/** Turns blocks into what Word has. Each numbered list is an instance of its own, so that it starts at 1. */
function contentOf(section: Section, nextList: () => number): (Paragraph | Table)[] {
  const turned = (block: Block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ heading: headings[block.level], children: runs(block.text) })];
      case 'paragraph':
        return [new Paragraph({ children: block.text.flatMap((part) => inline(part)) })];
      case 'list': {
        const instance = nextList();
        const reference = block.ordered ? 'numbers' : 'dots';
        return block.items.map(
          (item) =>
            new Paragraph({
              numbering: { reference, level: 0, instance },
              spacing: { after: 60 },
              children: runs(item),
            }),
        );
      }
      case 'table':
        // Word joins tables that touch, and needs a paragraph after the last.
        return [table(block, section.orientation), new Paragraph({ spacing: { after: 60 } })];
    }
  };
  return section.blocks.flatMap(turned);
}

const listLevel = (format: 'decimal' | 'bullet', text: string) => [
  {
    level: 0,
    format: format === 'decimal' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 425, hanging: 425 } } },
  },
];

const headingStyle = (size: number, before: number) => ({
  run: { size, bold: true, color: colour.fjord, font: 'Cambria' },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

/** A document as a Word file. */
export async function toWord(document: TextDocument): Promise<ArrayBuffer> {
  let lists = 0;
  const nextList = () => (lists += 1);
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
  const title = new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(document.title) });
  const file = new Document({
    title: plainText(document.title),
    creator: 'SLT-håndboken',
    styles: {
      default: {
        document: {
          run: {
            font: 'Calibri',
            size: 22,
            color: colour.ink,
            language: { value: `${document.language}-NO` },
          },
          paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
        },
        heading1: headingStyle(40, 0),
        heading2: headingStyle(30, 320),
        heading3: headingStyle(25, 220),
      },
    },
    numbering: {
      config: [
        { reference: 'numbers', levels: listLevel('decimal', '%1.') },
        { reference: 'dots', levels: listLevel('bullet', '•') },
      ],
    },
    sections: document.sections.map((section, at) => ({
      properties: {
        page: {
          // The library swaps width and height itself where the page lies down.
          size: {
            width: page.short,
            height: page.long,
            orientation:
              section.orientation === 'portrait'
                ? PageOrientation.PORTRAIT
                : PageOrientation.LANDSCAPE,
          },
          margin: {
            top: page.margin,
            bottom: page.margin,
            left: page.margin,
            right: page.margin,
          },
        },
      },
      footers: { default: footer },
      children: [...(at === 0 ? [title] : []), ...contentOf(section, nextList)],
    })),
  });
  return Packer.toArrayBuffer(file);
}
