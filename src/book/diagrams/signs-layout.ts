import { setColumn, type Column } from './column-layout.ts';
import type { DrawingFonts } from './fonts.ts';
import { drawingWidth } from './shapes.ts';

/** Room for a small drawing left of the words of a panel, with the space between them. */
export const signRoom = 52;

/** The least height of what has a small drawing. */
export const signHeight = 56;

/** Where the words begin that stand beside small drawings without a panel. */
export const wordsLeft = signRoom + 12;

/** A thing as the drawing shows it, in one language. */
export interface SignText {
  name: string;
  text: string;
  more?: string | undefined;
}

/** A thing at its place. */
export interface PlacedSign {
  /** The middle of its small drawing. */
  middle: number;
  words: { y: number; column: Column };
}

/** The whole drawing, in units of the view box. */
export interface SignsLayout {
  height: number;
  items: PlacedSign[];
}

const gap = 16;

/** Places things under each other, each with room for its small drawing on its left. */
export function layoutSigns(texts: readonly SignText[], fonts: DrawingFonts): SignsLayout {
  let y = 1;
  const items = texts.map(({ name, text, more }): PlacedSign => {
    const column = setColumn(
      [
        ['name', name],
        ['text', text],
        ['faint', more],
      ],
      fonts,
      drawingWidth - 1 - wordsLeft,
    );
    const height = Math.max(column.height, signHeight);
    const words = { y: y + (height - column.height) / 2, column };
    const placed = { middle: y + signHeight / 2, words };
    y += height + gap;
    return placed;
  });
  return { height: y - gap + 1, items };
}
