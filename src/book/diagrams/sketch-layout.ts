import type { Amount } from '#schemas/book/diagram-pictures.ts';
import { setColumn, type Column } from './column-layout.ts';
import type { DrawingFonts } from './fonts.ts';
import { drawingWidth } from './shapes.ts';

/** A place as the drawing shows it, in one language. */
export interface PlaceText {
  name: string;
  amount: Amount;
  text?: string | undefined;
}

/** A place: its mark, and its words under it, in the middle of their column. */
export interface PlacedPlace {
  x: number;
  y: number;
  words: { y: number; column: Column };
}

/** A line of the legend: a mark and what it means. */
export interface LegendLine {
  amount: Amount;
  y: number;
  column: Column;
}

/** The whole sketch, in units of the view box. */
export interface SketchLayout {
  height: number;
  /** Where the town ends and the legend begins. */
  townHeight: number;
  places: PlacedPlace[];
  legend: LegendLine[];
}

/** How far a mark reaches from its middle. */
export const reach: Readonly<Record<Amount, number>> = { many: 22, some: 15, few: 11, none: 7 };
/** The middle of the columns beside the road. */
const across = { left: 72, right: 248 };
/** The road bends by turns to the left and to the right: how often, and how far a bend is drawn out. */
export const bend = { length: 64, pull: 20 };

/** Where the road runs at a height. */
export function roadAt(y: number): number {
  const along = (y % bend.length) / bend.length;
  const side = Math.floor(y / bend.length) % 2 === 0 ? 1 : -1;
  return Math.round(160 + side * 2 * along * (1 - along) * bend.pull);
}

/** Where the words of the legend begin. */
export const legendLeft = 56;
const room = 132;
const gap = { words: 3, places: 22, legend: 8 };

/** Places by turns to the left and right of a road, then what the marks mean. */
export function layoutSketch(
  texts: readonly PlaceText[],
  meanings: readonly { amount: Amount; text: string }[],
  fonts: DrawingFonts,
): SketchLayout {
  /* Where the next place may begin, on each side; the right one stands lower, as in a town that has grown. */
  const tops = [8, 52];
  const places = texts.map(({ name, amount, text }, at): PlacedPlace => {
    const side = at % 2;
    const y = (tops[side] ?? 0) + reach[amount];
    const column = setColumn(
      [
        ['strong', name],
        ['text', text],
      ],
      fonts,
      room,
    );
    const words = { y: y + reach[amount] + gap.words, column };
    tops[side] = words.y + column.height + gap.places;
    return { x: side === 0 ? across.left : across.right, y, words };
  });
  const townHeight = bend.length * Math.ceil((Math.max(...tops) - gap.places) / bend.length);
  let y = townHeight + 16;
  const legend = meanings.map(({ amount, text }): LegendLine => {
    const column = setColumn([['text', text]], fonts, drawingWidth - legendLeft);
    const height = Math.max(column.height, 2 * reach[amount]);
    const line = { amount, y: y + height / 2, column };
    y += height + gap.legend;
    return line;
  });
  return { height: y, townHeight, places, legend };
}
