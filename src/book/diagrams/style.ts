import type { DrawingFonts } from './fonts.ts';

/** The colours of one thing in a drawing. */
export interface Tone {
  edge: string;
  wash: string;
}

/** The colours of a drawing. */
export interface Palette {
  ink: string;
  muted: string;
  /** Of lines that lie under the rest. */
  line: string;
  /** Of the three levels of SLT, from the top down, and of nothing else. */
  tones: readonly [Tone, Tone, Tone];
  /** Of what has no meaning of its own. */
  plain: Tone;
  /** Grounds of parts of one thing, from the darkest on. They tell the parts apart, and mean nothing. */
  shades: readonly string[];
  /** Of harm, and of what one must do about it. */
  harm: Tone;
  /** Of what protects. */
  shelter: Tone;
  /** Of what is lit, by lamps or from within. */
  glow: string;
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
    line: 'var(--color-line)',
    tones: [
      { edge: 'var(--color-fjord)', wash: 'var(--color-fjord-wash)' },
      { edge: 'var(--color-lagoon)', wash: 'var(--color-lagoon-wash)' },
      { edge: 'var(--color-ochre)', wash: 'var(--color-ochre-wash)' },
    ],
    plain: { edge: 'var(--color-control)', wash: 'var(--color-surface)' },
    shades: [
      'var(--color-line)',
      'color-mix(in srgb, var(--color-line) 40%, var(--color-surface))',
      'var(--color-surface)',
    ],
    harm: { edge: 'var(--color-berry)', wash: 'var(--color-berry-wash)' },
    shelter: { edge: 'var(--color-moss)', wash: 'var(--color-moss-wash)' },
    glow: 'color-mix(in srgb, var(--color-ochre) 35%, var(--color-surface))',
  },
  families: { name: 'var(--font-serif)' },
};

/** The light colours of src/styles/site/tokens.css, for files that know no style sheet. */
export const paperLook: Omit<DrawingStyle, 'fonts'> = {
  palette: {
    ink: '#17292c',
    muted: '#455659',
    line: '#dcd8cc',
    tones: [
      { edge: '#0c4a5a', wash: '#e3eef0' },
      { edge: '#2c7d7b', wash: '#e2f0ec' },
      { edge: '#d79a21', wash: '#f8edd2' },
    ],
    plain: { edge: '#647577', wash: '#ffffff' },
    shades: ['#dcd8cc', '#f1efeb', '#ffffff'],
    harm: { edge: '#a2301f', wash: '#f9e6e1' },
    shelter: { edge: '#35632f', wash: '#e5efdf' },
    glow: '#f1dcb1',
  },
  families: { text: 'sans-serif', name: 'serif' },
};

/** The same where the typefaces of the site are at hand, as in a PDF. */
export const printLook: Omit<DrawingStyle, 'fonts'> = {
  ...paperLook,
  families: { text: 'Source Sans 3', name: 'Literata' },
};
