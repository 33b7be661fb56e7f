import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * The faces of the site, by what they are for: running text, what stands out in it, and headings. Two families, both
 * under the SIL Open Font License, with every letter of `letters.ts`. They come whole, not cut by script, so that one
 * file sets «Kárášjohka» on the page and in a PDF.
 */
export const faces = {
  text: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  strong: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  name: 'literata/600SemiBold/Literata_600SemiBold.ttf',
} as const;

/** What a PDF has as well: emphasis, for which browsers slant the text. */
export const paperFaces = {
  ...faces,
  emphasis: 'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
} as const;

/** A face, by what it is for. */
export type Face = keyof typeof paperFaces;

/** The whole file of a face, as its makers give it (TrueType). */
export const wholeFace = (face: Face): Buffer =>
  readFileSync(resolve(`@expo-google-fonts/${paperFaces[face]}`));
