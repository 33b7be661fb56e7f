import type { DrawingFonts } from './fonts.ts';

/** The colours of one level, step or layer. */
export interface Tone {
  edge: string;
  wash: string;
}

/** The colours of a drawing. */
export interface Palette {
  ink: string;
  muted: string;
  /** Taken in turn. */
  tones: readonly [Tone, Tone, Tone];
}

/** How a drawing looks, in the medium it stands in. */
export interface DrawingStyle {
  palette: Palette;
  /** Families as SVG names them; left out where the text around the drawing gives them. */
  families: { text?: string; name: string };
  /** How wide those families set text. */
  fonts: DrawingFonts;
}

/** The colours and fonts of the page it stands in, so that it follows dark mode. */
export const webLook: Omit<DrawingStyle, 'fonts'> = {
  palette: {
    ink: 'var(--color-ink)',
    muted: 'var(--color-muted)',
    tones: [
      { edge: 'var(--color-fjord)', wash: 'var(--color-fjord-wash)' },
      { edge: 'var(--color-lagoon)', wash: 'var(--color-lagoon-wash)' },
      { edge: 'var(--color-ochre)', wash: 'var(--color-ochre-wash)' },
    ],
  },
  families: { name: 'var(--font-serif)' },
};

/** The light colours of src/styles/site/tokens.css, for files that know no style sheet. */
export const paperLook: Omit<DrawingStyle, 'fonts'> = {
  palette: {
    ink: '#17292c',
    muted: '#455659',
    tones: [
      { edge: '#0c4a5a', wash: '#e3eef0' },
      { edge: '#2c7d7b', wash: '#e2f0ec' },
      { edge: '#d79a21', wash: '#f8edd2' },
    ],
  },
  families: { text: 'sans-serif', name: 'serif' },
};
