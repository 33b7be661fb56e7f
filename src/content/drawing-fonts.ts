/** The fonts that drawings are measured in. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontIn, type DrawingFonts } from '#book/diagrams/fonts.ts';

const { resolve } = createRequire(import.meta.url);
const dejavu = (name: string) =>
  fontIn(readFileSync(resolve(`dejavu-fonts-ttf/ttf/DejaVu${name}.ttf`)));

/**
 * The widest fonts that readers get from our stacks of system fonts (`--font-sans` and `--font-serif` in
 * src/styles/site/tokens.css): DejaVu, which Linux has, sets the same line wider than Segoe UI, San
 * Francisco, Roboto, Noto Sans, Palatino, Noto Serif and Georgia. What fits in DejaVu, fits in them.
 */
export const widestSystemFonts: DrawingFonts = {
  text: dejavu('Sans'),
  strong: dejavu('Sans-Bold'),
  name: dejavu('Serif-Bold'),
};
