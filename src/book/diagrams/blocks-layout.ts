import { lineHeight, place, wrap, type PlacedLine } from './text-lines.ts';

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
  name: PlacedLine;
  lines: PlacedLine[];
}

/** Blocks under each other. */
export interface BlocksLayout {
  height: number;
  blocks: PlacedBlock[];
}

/** How blocks are set. */
export interface BlockSetting {
  /** Characters a line holds. */
  characters: number;
  /** Room between two blocks. */
  gap: number;
  /** Least height of a block, where a drawing beside the text needs it. */
  least?: number;
}

const padding = 14;

/** Places blocks under each other, each as high as its text. */
export function layoutBlocks(texts: readonly BlockText[], setting: BlockSetting): BlocksLayout {
  let y = 1;
  const blocks = texts.map((block): PlacedBlock => {
    const lines = block.texts.flatMap((text) => wrap(text, setting.characters));
    const top = y;
    const nameLine = top + padding + 10;
    const textHeight = padding + 10 + lines.length * lineHeight + 4 + padding;
    const height = Math.max(textHeight, setting.least ?? 0);
    y += height + setting.gap;
    return {
      y: top,
      height,
      name: { text: block.name, y: nameLine },
      lines: place(lines, nameLine + lineHeight + 3),
    };
  });
  return { height: y - setting.gap + 1, blocks };
}
