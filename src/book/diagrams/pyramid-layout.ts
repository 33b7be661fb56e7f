import { setColumn, type Column } from './column-layout.ts';
import type { DrawingFonts } from './fonts.ts';
import { drawingWidth, letterings } from './shapes.ts';
import { fitted, type PlacedLine } from './text-lines.ts';

/** A layer as the drawing shows it, in one language. */
export interface LayerText {
  name: string;
  who: string;
  example: string;
}

/** A layer of the triangle with its name, and its words under the triangle. */
export interface PlacedLayer {
  y: number;
  height: number;
  name: PlacedLine;
  words: { y: number; column: Column };
}

/** The whole drawing, in units of the view box. */
export interface PyramidLayout {
  height: number;
  layers: PlacedLayer[];
}

/** Where the words under the triangle begin, right of the sign of their layer. */
export const wordsLeft = 28;

/* The top one needs room for a name. */
const topLayer = 100;
const layer = 74;
const gap = 14;
const air = 8;

/** Half the width of the triangle at a height of it. */
export const halfWidthAt = (y: number, foot: number): number =>
  Math.round(((drawingWidth / 2 - 1) * y * 10) / foot) / 10;

/** The height of the triangle. */
export const footOf = (layers: number): number => topLayer + (layers - 1) * layer;

/** Places layers in a triangle as wide as the drawing, and what is told of them under it. */
export function layoutPyramid(texts: readonly LayerText[], fonts: DrawingFonts): PyramidLayout {
  const { name: lettering } = letterings(fonts);
  const foot = footOf(texts.length);
  let below = foot + 1 + gap;
  const layers = texts.map(({ name, who, example }, at): PlacedLayer => {
    const y = at === 0 ? 0 : topLayer + (at - 1) * layer;
    const height = at === 0 ? topLayer : layer;
    const baseline = at === 0 ? topLayer - 14 : y + layer / 2 + 6;
    const room = 2 * halfWidthAt(baseline - lettering.size, foot) - 2 * air;
    const column = setColumn(
      [
        ['strong', name],
        ['text', who],
        ['faint', example],
      ],
      fonts,
      drawingWidth - 1 - wordsLeft,
    );
    const words = { y: below, column };
    below += column.height + gap;
    return { y, height, name: { ...fitted(name, lettering, room), y: baseline }, words };
  });
  return { height: below - gap + 1, layers };
}
