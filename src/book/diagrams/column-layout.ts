import type { DrawingFonts } from './fonts.ts';
import { letterings } from './shapes.ts';
import { lineHeight, nameLineHeight, wrap, type PlacedLine } from './text-lines.ts';

/** How a paragraph is set. */
export type Setting = 'name' | 'strong' | 'text' | 'faint';

/** A paragraph of a column: how it is set, and its words. */
export type Paragraph = readonly [Setting, string | undefined];

/** A line of a column, at its baseline under the top of the column. */
export interface ColumnLine extends PlacedLine {
  setting: Setting;
}

/** Paragraphs under each other, measured from their own top. */
export interface Column {
  height: number;
  lines: ColumnLine[];
}

/** Where the middle of the first line of text stands, under the top of its column. */
export const firstMiddle = lineHeight / 2;

const gap = 2;
/** From the top of a line to its baseline. */
const baseline = { name: 16, strong: 14, text: 14, faint: 14 };

/** Sets paragraphs under each other. Those without words are left out. */
export function setColumn(
  paragraphs: readonly Paragraph[],
  fonts: DrawingFonts,
  room: number,
): Column {
  const { name, strong, text } = letterings(fonts);
  const kinds = { name, strong, text, faint: text };
  const lines: ColumnLine[] = [];
  let y = 0;
  for (const [setting, words] of paragraphs) {
    if (!words) continue;
    if (y > 0) y += gap;
    for (const line of wrap(words, kinds[setting], room)) {
      lines.push({ ...line, setting, y: y + baseline[setting] });
      y += setting === 'name' ? nameLineHeight : lineHeight;
    }
  }
  return { height: y, lines };
}
