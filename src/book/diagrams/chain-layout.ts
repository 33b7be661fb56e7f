import { setColumn } from './column-layout.ts';
import type { DrawingFonts } from './fonts.ts';
import { panelAround, roomIn, type Panel } from './panel.ts';
import { drawingWidth, letterings } from './shapes.ts';
import { signHeight, signRoom } from './signs-layout.ts';
import { fitted, type Line } from './text-lines.ts';

/** A step as the drawing shows it, in one language. */
export interface StepText {
  name: string;
  text: string;
  example?: string | undefined;
  /** True where a small drawing stands left of the words. */
  hasSign?: boolean;
}

/** What some steps have in common, in one language. */
export interface SpanText {
  name: string;
  /** How many steps it covers. */
  steps: number;
}

/** A stretch of the margin with its name, which stands on end. */
export interface PlacedSpan {
  y: number;
  height: number;
  name: Line;
}

/** The whole drawing, in units of the view box. */
export interface ChainLayout {
  height: number;
  steps: Panel[];
  spans: PlacedSpan[];
}

/** Between two steps. */
export const gap = 26;

/**
 * Places steps under each other, with what they have in common beside them.
 *
 * @param left where the steps begin, right of the margin
 */
export function layoutChain(
  texts: readonly StepText[],
  spanTexts: readonly SpanText[],
  fonts: DrawingFonts,
  left: number,
): ChainLayout {
  const width = drawingWidth - 1 - left;
  let y = 1;
  const steps = texts.map(({ name, text, example, hasSign }): Panel => {
    const inset = hasSign ? signRoom : 0;
    const column = setColumn(
      [
        ['name', name],
        [example ? 'faint' : 'text', text],
        ['text', example],
      ],
      fonts,
      roomIn(width) - inset,
    );
    const around = panelAround(column, { x: left, y }, width);
    const panel = { ...around, height: Math.max(around.height, inset && signHeight), inset };
    y += panel.height + gap;
    return panel;
  });
  let first = 0;
  const spans = spanTexts.flatMap(({ name, steps: count }): PlacedSpan[] => {
    const [top, last] = [steps[first], steps[first + count - 1]];
    first += count;
    if (!top || !last) return [];
    const height = last.y + last.height - top.y;
    return [{ y: top.y, height, name: fitted(name, letterings(fonts).text, height) }];
  });
  return { height: y - gap + 1, steps, spans };
}
