import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Level } from '#schemas/book/diagram-parts.ts';
import type { DrawingFonts } from './fonts.ts';
import type { DrawingStyle, Palette, Tone } from './style.ts';
import type { Lettering, PlacedLine } from './text-lines.ts';

/* Colours and sizes stand on each shape, so that a drawing is whole without a style sheet. The classes are
   for forced colours alone (src/styles/book/drawing.css). */

const textSize = 14;
const nameSize = 17;

/** The kinds of text in a drawing. */
export const letterings = (fonts: DrawingFonts) =>
  ({
    text: { font: fonts.text, size: textSize },
    strong: { font: fonts.strong, size: textSize },
    name: { font: fonts.name, size: nameSize },
  }) satisfies Record<string, Lettering>;

/** How a line is set. */
export interface TextLook {
  fill?: string;
  fontWeight?: number;
  fontFamily?: string;
  textAnchor?: 'middle' | 'end';
  transform?: string;
}

/** Lines of text under each other. */
export const textLines = (
  x: number,
  lines: readonly PlacedLine[],
  look: TextLook = {},
): Element[] =>
  lines.map(({ text, size, y }) =>
    s('text', { x, y, ...(size !== textSize && { fontSize: size }), ...look }, text),
  );

/** How names are set. */
export const nameLook = ({ families }: DrawingStyle): TextLook => ({
  fontFamily: families.name,
  fontWeight: 600,
});

/** The shades, taken in turn. */
export function shadeOf({ plain, shades }: Palette, at: number): Tone {
  return { ...plain, wash: shades[at % shades.length] ?? plain.wash };
}

/** The tone of a level of SLT, and of what is none of them. */
export function toneOfLevel({ tones, plain }: Palette, level: Level | undefined): Tone {
  const [styrende, koordinerende, utforende] = tones;
  return level ? { styrende, koordinerende, utforende }[level] : plain;
}

/** The look of a box. */
export const boxLook = ({ edge, wash }: Tone) => ({
  class: 'box',
  fill: wash,
  stroke: edge,
  strokeWidth: 1.5,
});

/** The look of a filled dot. */
export const dotLook = ({ edge }: Tone) => ({ class: 'dot', fill: edge });

/** A line that ties things together. */
export const tie = (d: string, { ink }: Palette): Element =>
  s('path', { class: 'tie', d, fill: 'none', stroke: ink, strokeWidth: 2 });

/** An arrow. */
export const arrow = (d: string, { muted }: Palette): Element =>
  s('path', { class: 'arrow', d, fill: 'none', stroke: muted, strokeWidth: 1.5 });

/** A line that lies under the rest, as a road does. */
export const road = (d: string, { line }: Palette, strokeWidth: number): Element =>
  s('path', { class: 'road', d, fill: 'none', stroke: line, strokeWidth });

/** A surface of something drawn, as a wall or what a lamp lights. */
export const scene = (d: string, fill: string): Element => s('path', { class: 'scene', d, fill });

/** Something drawn that has an edge. */
export const solid = (d: string, tone: Tone): Element =>
  s('path', { ...boxLook(tone), class: 'scene', d });

/** A drawing before it has its frame. */
export interface Drawn {
  viewBox: string;
  shapes: Element[];
}

/** The width of every drawing, in units of its view box. */
export const drawingWidth = 320;

/** The size of text in a drawing, where nothing else is said. */
export const defaultTextSize = textSize;
