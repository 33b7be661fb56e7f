import { letterings } from './shapes.ts';
import type { DrawingFonts } from './fonts.ts';
import { lineHeight, nameLineHeight, place, wrap, type PlacedLine } from './text-lines.ts';

/** A block of a drawing as it reads, in one language. */
export interface BlockText {
  name: string;
  /** Paragraphs under the name. */
  texts: readonly string[];
}

/** A block at its place, in units of the view box. */
export interface PlacedBlock {
  y: number;
  height: number;
  name: PlacedLine[];
  lines: PlacedLine[];
}

/** Blocks under each other. */
export interface BlocksLayout {
  height: number;
  blocks: PlacedBlock[];
}

/** How blocks are set. */
export interface BlockSetting {
  fonts: DrawingFonts;
  /** Room for a line. */
  room: number;
  /** Room between two blocks. */
  gap: number;
  /** Least height of a block, where a drawing beside the text needs it. */
  least?: number;
}

const padding = 14;

/** Places blocks under each other, each as high as its text. */
export function layoutBlocks(texts: readonly BlockText[], setting: BlockSetting): BlocksLayout {
  const { text: plain, name: named } = letterings(setting.fonts);
  let y = 1;
  const blocks = texts.map((block): PlacedBlock => {
    const names = wrap(block.name, named, setting.room);
    const lines = block.texts.flatMap((text) => wrap(text, plain, setting.room));
    const top = y;
    const firstName = top + padding + 10;
    const lastName = firstName + Math.max(0, names.length - 1) * nameLineHeight;
    const textHeight = lastName - top + lines.length * lineHeight + 4 + padding;
    const height = Math.max(textHeight, setting.least ?? 0);
    y += height + setting.gap;
    return {
      y: top,
      height,
      name: place(names, firstName, nameLineHeight),
      lines: place(lines, lastName + lineHeight + 3),
    };
  });
  return { height: y - setting.gap + 1, blocks };
}
