import { setColumn } from './column-layout.ts';
import type { DrawingFonts } from './fonts.ts';
import { panelAround, roomIn, type Panel } from './panel.ts';
import { drawingWidth } from './shapes.ts';

/** A step as the drawing shows it, in one language. */
export interface StairText {
  name: string;
  text: string;
}

/** How far each step stands in from the one above. */
const tread = 13;

/** Places steps down a stair: each right under the one before, and further in. */
export function layoutStairs(
  texts: readonly StairText[],
  fonts: DrawingFonts,
): { height: number; steps: Panel[] } {
  let y = 1;
  const steps = texts.map(({ name, text }, at): Panel => {
    const x = 1 + at * tread;
    const width = drawingWidth - 1 - x;
    const column = setColumn(
      [
        ['name', name],
        ['text', text],
      ],
      fonts,
      roomIn(width),
    );
    const panel = panelAround(column, { x, y }, width);
    y += panel.height;
    return panel;
  });
  return { height: y + 1, steps };
}
