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
  const rows = Math.ceil(columns.length / 2);
  const months: PlacedMonth[] = [];
  let y = clear;
  for (let row = 0; row < rows; row += 1) {
    const sides = { right: columns[row], left: columns[columns.length - 1 - row] };
    const markY = y + firstMiddle;
    if (sides.right)
      months[row] = {
        ...{ side: 'right', y, column: sides.right },
        mark: { x: drawingWidth - ring.inset, y: markY },
      };
    if (sides.left && columns.length - 1 - row !== row)
      months[columns.length - 1 - row] = {
        ...{ side: 'left', y, column: sides.left },
        mark: { x: ring.inset, y: markY },
      };
    y += Math.max(sides.right?.height ?? 0, sides.left?.height ?? 0) + gap;
  }
  return { height: y - gap + clear, months };
}
