/** The fonts that drawings are measured in. */
import { fontIn, type DrawingFonts, type Font } from '#book/diagrams/fonts.ts';
import { wholeFace } from '#typefaces/faces.ts';

/**
 * What stands in for our typefaces until they are there (src/styles/site/typefaces.css) sets single lines wider, by 7 in
 * a hundred at most: what has this much room fits in both.
 */
const room = 1.07;

const roomy = ({ widthOf }: Font): Font => ({ widthOf: (text) => room * widthOf(text) });

/** The typefaces of the site as they are, where nothing stands in for them. */
export const printFonts: DrawingFonts = {
  text: fontIn(wholeFace('text')),
  strong: fontIn(wholeFace('strong')),
  name: fontIn(wholeFace('name')),
};

/** The typefaces of the site, with room for their stand-ins. */
export const drawingFonts: DrawingFonts = {
  text: roomy(printFonts.text),
  strong: roomy(printFonts.strong),
  name: roomy(printFonts.name),
};
