import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Column, Setting } from './column-layout.ts';
import { boxLook, defaultTextSize, nameLook, type TextLook } from './shapes.ts';
import type { DrawingStyle, Tone } from './style.ts';

/* What stands in a group is placed from the group's own corner, so that alike things are alike letter for
   letter, and weigh next to nothing when the page is compressed. */

/** Where a group stands. */
export interface Corner {
  x: number;
  y: number;
}

/** Shapes as a group with a corner of its own. */
export const groupAt = ({ x, y }: Corner, shapes: Element[]): Element =>
  s('g', { transform: `translate(${x} ${y})` }, shapes);

const lookOf = (setting: Setting, style: DrawingStyle): TextLook => {
  if (setting === 'name') return nameLook(style);
  if (setting === 'strong') return { fontWeight: 600 };
  return setting === 'faint' ? { fill: style.palette.muted } : {};
};

/** The lines of a column, from its own corner down. */
export const columnLines = (
  { lines }: Column,
  style: DrawingStyle,
  look: TextLook = {},
): Element[] =>
  lines.map(({ text, size, y, setting }) =>
    s(
      'text',
      {
        y,
        ...(size !== defaultTextSize && { fontSize: size }),
        ...lookOf(setting, style),
        ...look,
      },
      text,
    ),
  );

/** A box around a column. */
export interface Panel extends Corner {
  width: number;
  height: number;
  column: Column;
  /** Room left of the words, for a small drawing. */
  inset?: number;
}

/** Room between the edge of a panel and its words. */
export const panelPadding = { x: 10, y: 6 };

/** The room for words in a panel of a width. */
export const roomIn = (width: number): number => width - 2 * panelPadding.x;

/** A box just high enough for a column. */
export const panelAround = (column: Column, corner: Corner, width: number): Panel => ({
  ...corner,
  width,
  height: column.height + 2 * panelPadding.y,
  column,
});

/** A box with its words. */
export function drawPanel(
  { x, y, width, height, column, inset = 0 }: Panel,
  tone: Tone,
  style: DrawingStyle,
  look: { strokeWidth?: number; strokeDasharray?: string; rx?: number } = {},
): Element {
  const edge = { x: -panelPadding.x - inset, y: -panelPadding.y, width, height, rx: 6 };
  return groupAt({ x: x + panelPadding.x + inset, y: y + panelPadding.y }, [
    s('rect', { ...boxLook(tone), ...edge, ...look }),
    ...columnLines(column, style),
  ]);
}
