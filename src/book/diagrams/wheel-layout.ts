import { firstMiddle, setColumn, type Column } from './column-layout.ts';
import type { DrawingFonts } from './fonts.ts';
import { drawingWidth } from './shapes.ts';

/** A month as the drawing shows it, in one language. */
export interface MonthText {
  name: string;
  tasks: readonly string[];
}

/** A month with its words inside the ring, and its mark on it. */
export interface PlacedMonth {
  side: 'right' | 'left';
  /** The top of its words. */
  y: number;
  column: Column;
  mark: { x: number; y: number };
}

/** The whole drawing, in units of the view box. */
export interface WheelLayout {
  height: number;
  months: PlacedMonth[];
}

/** The ring: how far inside the drawing it runs, and how round its corners are. */
export const ring = { inset: 9, corner: 44 };

/** Where words begin, on either side. */
export const wordsInset = ring.inset + 14;

/** The room for words on either side. */
export const wordsRoom = drawingWidth / 2 - wordsInset - 6;

/** Words keep clear of the corners. */
const clear = 40;
const gap = 14;

/** Places the year along a ring that starts at the top and runs with the clock: down the right side, up the left. */
export function layoutWheel(texts: readonly MonthText[], fonts: DrawingFonts): WheelLayout {
  const columns = texts.map(({ name, tasks }) =>
    setColumn(
      [['strong', name], ...tasks.map((task) => ['text', task] as const)],
      fonts,
      wordsRoom,
    ),
  );
  const half = columns.length / 2;
  const [right, left] = [columns.slice(0, half), columns.slice(half).toReversed()];
  let y = clear;
  const tops = right.map((column, row) => {
    const top = y;
    y += Math.max(column.height, left[row]?.height ?? 0) + gap;
    return top;
  });
  const along = (side: PlacedMonth['side'], x: number, beside: readonly Column[]) =>
    beside.map((column, row): PlacedMonth => {
      const top = tops[row] ?? 0;
      return { side, y: top, column, mark: { x, y: top + firstMiddle } };
    });
  const months = [
    ...along('right', drawingWidth - ring.inset, right),
    ...along('left', ring.inset, left).toReversed(),
  ];
  return { height: y - gap + clear, months };
}
