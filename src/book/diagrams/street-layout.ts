import { setColumn, type Column } from './column-layout.ts';
import type { DrawingFonts } from './fonts.ts';
import type { SignText } from './signs-layout.ts';
import { drawingWidth } from './shapes.ts';

/** The height of the picture of the street. */
export const pictureHeight = 188;

/** Where the words begin, right of the number they have in the pictures. */
export const wordsLeft = 30;

/** A picture with what it is called over it. */
export interface PlacedPicture {
  name: { y: number; column: Column };
  y: number;
}

/** The whole drawing, in units of the view box. */
export interface StreetLayout {
  height: number;
  pictures: PlacedPicture[];
  words: { y: number; column: Column }[];
}

const gap = { name: 4, picture: 14, words: 8 };

/** Places pictures of a street under each other, and under them what its numbers say. */
export function layoutStreet(
  names: readonly string[],
  texts: readonly Pick<SignText, 'name' | 'text'>[],
  fonts: DrawingFonts,
): StreetLayout {
  let y = 1;
  const pictures = names.map((name): PlacedPicture => {
    const column = setColumn([['name', name]], fonts, drawingWidth - 2);
    const placed = { name: { y, column }, y: y + column.height + gap.name };
    y = placed.y + pictureHeight + gap.picture;
    return placed;
  });
  const words = texts.map(({ name, text }) => {
    const column = setColumn(
      [
        ['strong', name],
        ['text', text],
      ],
      fonts,
      drawingWidth - 1 - wordsLeft,
    );
    const placed = { y, column };
    y += column.height + gap.words;
    return placed;
  });
  return { height: y - gap.words + 1, pictures, words };
}
