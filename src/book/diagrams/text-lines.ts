import { keepTogether } from '#domain/site/keep-together.ts';
import type { Font } from './fonts.ts';

/** Text of one kind: its font and its size in units of the view box. */
export interface Lettering {
  font: Font;
  size: number;
}

/** A line of text, set in a smaller size where a single word is wider than the room. */
export interface Line {
  text: string;
  size: number;
}

/** A line at its baseline, in units of the view box. */
export interface PlacedLine extends Line {
  y: number;
}

/** From baseline to baseline. */
export const lineHeight = 18;

/** From baseline to baseline of a name. */
export const nameLineHeight = 21;

/** The width of a text in units of the view box. */
export const widthOf = (text: string, { font, size }: Lettering): number =>
  font.widthOf(text) * size;

/** A text as one line, smaller where the room is too narrow for it. */
export function fitted(text: string, lettering: Lettering, room: number): Line {
  const width = widthOf(text, lettering);
  const size = width > room ? (lettering.size * room) / width : lettering.size;
  return { text, size: Math.floor(size * 100) / 100 };
}

/** Breaks a text into lines no wider than the room. What belongs together stays so: «§ 13 b», «1. april». */
export function wrap(text: string, lettering: Lettering, room: number): Line[] {
  return keepTogether(text)
    .split(/[ \n]+/)
    .filter(Boolean)
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      const joined = `${last} ${word}`;
      if (last === undefined || widthOf(joined, lettering) > room) return [...lines, word];
      return [...lines.slice(0, -1), joined];
    }, [])
    .map((line) => fitted(line, lettering, room));
}

/** Puts lines under each other. */
export const place = (
  lines: readonly Line[],
  firstBaseline: number,
  height = lineHeight,
): PlacedLine[] => lines.map((line, at) => ({ ...line, y: firstBaseline + at * height }));
