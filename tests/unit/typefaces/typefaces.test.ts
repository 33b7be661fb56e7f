import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { faces, paperFaces, wholeFace, type Face } from '#typefaces/faces.ts';
import { lettersOf } from '#typefaces/letters.ts';
import { subsetOf } from '#typefaces/subset.ts';

const names = Object.keys(faces) as Face[];

function fontOf(bytes: Buffer) {
  const font = create(bytes);
  if (font.isCollection) throw new Error('One font is expected.');
  return font;
}

describe.each(Object.keys(paperFaces) as Face[])('the face for %s', (face) => {
  test('has every letter it is to have, in the files for browsers and for what embeds fonts', async () => {
    for (const format of ['woff2', 'sfnt'] as const) {
      const font = fontOf(await subsetOf(face, format));
      const missing = [...lettersOf(face)].filter(
        (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
      );
      expect(missing, format).toEqual([]);
    }
  });

  test('sets them as wide as the whole face does, since drawings are measured in that', async () => {
    const [whole, subset] = [fontOf(wholeFace(face)), fontOf(await subsetOf(face, 'sfnt'))];
    const width = (font: typeof whole, letter: string) =>
      font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth;
    for (const letter of lettersOf(face)) expect(width(subset, letter)).toBe(width(whole, letter));
  });

  test('is the same, byte for byte, each time', async () => {
    expect((await subsetOf(face, 'woff2')).equals(await subsetOf(face, 'woff2'))).toBe(true);
  });

  test('says under which licence it is given', async () => {
    const licence = Buffer.from('Open Font License', 'utf16le').swap16();
    expect((await subsetOf(face, 'sfnt')).includes(licence)).toBe(true);
  });
});

test('they know the letters of Norwegian, Kven and the Sámi languages', () => {
  const needed = [...'æøåÆØÅéèêóòôüäöÄÖáÁčČđĐŋŊšŠŧŦžŽńŃïÏ§«»–…→'];
  for (const face of names)
    expect(needed.filter((letter) => !lettersOf(face).includes(letter))).toEqual([]);
});

test('all of them come in 45,000 bytes', async () => {
  const files = await Promise.all(names.map((face) => subsetOf(face, 'woff2')));
  expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(45_000);
});
