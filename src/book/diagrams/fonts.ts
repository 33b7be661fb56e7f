import { create } from 'fontkitten';

/** How wide a font sets text. */
export interface Font {
  /** The width of a text, in units of its size: 1 is as wide as the font is high. */
  widthOf: (text: string) => number;
}

/** The fonts a drawing is set in. */
export interface DrawingFonts {
  text: Font;
  strong: Font;
  /** Of names: larger, and with serifs. */
  name: Font;
}

/**
 * How wide a font sets each letter, from its file.
 *
 * @param bytes of a file with one font: TrueType, OpenType, WOFF or WOFF2
 */
export function fontIn(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error('The file holds several fonts; expected one.');
  const widths = new Map<string, number>();
  const widthOfLetter = (letter: string) => {
    const known = widths.get(letter);
    if (known !== undefined) return known;
    const width = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
    widths.set(letter, width);
    return width;
  };
  return {
    widthOf: (text) => [...text].reduce((width, letter) => width + widthOfLetter(letter), 0),
  };
}
