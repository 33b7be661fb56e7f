import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import { wholeFace, type Face } from './faces.ts';
import { lettersOf } from './letters.ts';

const options = {
  // Kerning, marks over letters, forms by language, and figures as wide as each other for tables.
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'],
  noHinting: true,
  // Who made it and under which licence stands in the file itself.
  preserveNameIds: [0, 7, 13, 14],
};

/**
 * A face with the letters of the site alone. The same bytes each time.
 *
 * @param format `woff2` for browsers and EPUB, `sfnt` (TrueType) for what embeds fonts by itself, as PDF
 */
export const subsetOf = (face: Face, format: 'woff2' | 'sfnt'): Promise<Buffer> =>
  subsetFont(wholeFace(face), lettersOf(face), { targetFormat: format, ...options });

/** Changes with all a subset is made of, but the version of the packages. */
export const recipeOf = (face: Face): string =>
  createHash('sha256')
    .update(wholeFace(face))
    .update(lettersOf(face))
    .update(JSON.stringify(options))
    .digest('hex');
