import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import {
  storableText,
  type Section,
  type TextDocument,
} from '#domain/assessment/exports/document.ts';
import { textOf } from '#domain/book/tree/nodes.ts';
import { colour, inLines, wordBlocks, type WordContext } from './word-nodes.ts';

/* Twips: 1,440 to the inch. A4 with 2 cm at each side. */
const page = { short: 11_906, long: 16_838, margin: 1_134 };
const widthOf = (orientation: Section['orientation']) =>
  (orientation === 'portrait' ? page.short : page.long) - 2 * page.margin;

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
  const contextOf = ({ orientation }: Pick<Section, 'orientation'>): WordContext => ({
    origin: document.origin,
    width: widthOf(orientation),
    // A table that needs a page lying down has many columns.
    tableSize: orientation === 'portrait' ? 21 : 18,
    nextList,
    look: {},
  });
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: inLines(document.title, contextOf({ orientation: 'portrait' })),
  });
  const file = new Document({
    title: storableText(document.title.map(textOf).join('')),
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
      children: [
        ...(at === 0 ? [title] : []),
        ...section.children.flatMap((block) => wordBlocks(block, contextOf(section))),
      ],
    })),
  });
  return Packer.toArrayBuffer(file);
}
