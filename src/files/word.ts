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
import type { Section, TextDocument } from '#domain/book/document.ts';
import type { Control } from '#domain/book/document-nodes.ts';
import { textOf } from '#domain/book/tree/nodes.ts';
import { visit } from 'unist-util-visit';
import { colourToFill, lookToFill, placeholderStyle } from './word-control.ts';
import { colour, inLines, listIndent, wordBlocks, type WordContext } from './word-nodes.ts';
import { completed } from './word-parts.ts';

/* Twips: 1,440 to the inch. A4 with 2 cm at each side. */
const page = { short: 11_906, long: 16_838, margin: 1_134 };
const widthOf = (orientation: Section['orientation']) =>
  (orientation === 'portrait' ? page.short : page.long) - 2 * page.margin;

/* A list, and lists in its points. */
const listLevels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], texts: string[]) =>
  texts.map((text, level) => ({
    level,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } },
    },
  }));

const headingLevels = ['%1', '%1.%2'].map((text, level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 567, hanging: 567 } } },
}));

/** The controls of a document, each name once. */
function controlsIn({ sections }: TextDocument): Control[] {
  const found = new Map<string, Control>();
  for (const { children } of sections)
    visit({ type: 'root', children: [...children] }, 'control', (node) => {
      if (!found.has(node.name)) found.set(node.name, node);
    });
  return [...found.values()];
}

const headingStyle = (size: number, before: number) => ({
  run: { size, bold: true, color: colour.fjord, font: 'Cambria' },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

/** A document as a Word file. */
export async function toWord(document: TextDocument): Promise<ArrayBuffer> {
  let lists = 0;
  let controls = 0;
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
    language: document.language,
    numbered: document.numbered ?? false,
    width: widthOf(orientation),
    // A table that needs a page lying down has many columns.
    tableSize: orientation === 'portrait' ? 21 : 18,
    nextList: () => (lists += 1),
    nextControl: () => (controls += 1),
    look: {},
  });
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: inLines(document.title, contextOf({ orientation: 'portrait' })),
  });
  const file = new Document({
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
      characterStyles: [
        {
          id: placeholderStyle,
          name: 'Placeholder Text',
          run: { color: colourToFill.ink, ...lookToFill },
        },
      ],
    },
    numbering: {
      config: [
        { reference: 'numbers', levels: listLevels(LevelFormat.DECIMAL, ['%1.', '%2.']) },
        { reference: 'dots', levels: listLevels(LevelFormat.BULLET, ['•', '–']) },
        { reference: 'headings', levels: headingLevels },
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
        ...section.children.flatMap((block, place) =>
          wordBlocks(block, {
            ...contextOf(section),
            // What leads into a table is not left alone at the foot of a page.
            keepNext: block.type === 'paragraph' && section.children[place + 1]?.type === 'table',
          }),
        ),
      ],
    })),
  });
  const { buffer } = completed(await Packer.toArrayBuffer(file), controlsIn(document), {
    title: document.title.map(textOf).join(''),
    creator: document.creator ?? 'SLT-håndboken',
    language: document.language,
    made: document.made,
  });
  return buffer;
}
