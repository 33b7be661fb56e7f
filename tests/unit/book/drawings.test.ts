import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { layoutBlocks } from '#book/diagrams/blocks-layout.ts';
import { draw } from '#book/diagrams/draw.ts';
import { drawingFonts } from '#content/drawing-fonts.ts';
import { layoutAcross } from '#book/diagrams/levels-across-layout.ts';
import { layoutLevels } from '#book/diagrams/levels-layout.ts';
import { letterings, toneOfLevel } from '#book/diagrams/shapes.ts';
import { paperLook, webLook, type Palette } from '#book/diagrams/style.ts';
import { widthOf, wrap } from '#book/diagrams/text-lines.ts';
import { drawnWordsOf, examples } from '../../support/diagrams.ts';

const fonts = drawingFonts;
const { text, strong, name } = letterings(fonts);

const word = fc.stringMatching(/^[a-zæøå]{1,20}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const blocks = fc.array(
  fc.record({ name: sentence, texts: fc.array(sentence, { maxLength: 3 }) }),
  { minLength: 1, maxLength: 8 },
);

const levels = ['styrende', 'koordinerende', 'utforende'] as const;

describe('lines', () => {
  test('are as wide as their letters: an m takes more room than an i', () => {
    expect(widthOf('mmmm', text)).toBeGreaterThan(2 * widthOf('iiii', text));
    expect(widthOf('Mål', strong)).toBeGreaterThan(widthOf('Mål', text));
  });

  test('are broken between words', () => {
    const room = widthOf('mål, mandat', text);
    expect(wrap('mål, mandat og ressurser', text, room).map((line) => line.text)).toEqual([
      'mål, mandat',
      'og ressurser',
    ]);
  });

  test('never part a paragraph sign from its number', () => {
    const room = widthOf('loven som gjelder §', text);
    expect(wrap('loven som gjelder § 13 b', text, room).map((line) => line.text)).toEqual([
      'loven som gjelder',
      '§\u00a013\u00a0b',
    ]);
  });

  test('fit in the room, whatever the words, and lose none', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 30, max: 300 }), (words, room) => {
        for (const lettering of [text, strong, name]) {
          const lines = wrap(words, lettering, room);
          expect(lines.map((line) => line.text).join(' ')).toBe(words);
          for (const line of lines)
            expect(widthOf(line.text, { ...lettering, size: line.size })).toBeLessThanOrEqual(room);
        }
      }),
    );
  });
});

test('blocks never overlap, hold their text, and lose no word', () => {
  fc.assert(
    fc.property(blocks, fc.integer({ min: 0, max: 40 }), (texts, gap) => {
      const { blocks: placed, height } = layoutBlocks(texts, { fonts, room: 220, gap });
      placed.forEach(({ y, height: own, name, lines }, at) => {
        const next = placed[at + 1];
        if (next) expect(next.y).toBe(y + own + gap);
        for (const line of [...name, ...lines]) {
          expect(line.y).toBeGreaterThan(y);
          expect(line.y).toBeLessThan(y + own);
        }
        expect(name.map((line) => line.text).join(' ')).toBe(texts[at]?.name);
        expect(lines.map((line) => line.text).join(' ')).toBe(texts[at]?.texts.join(' '));
        expect(y + own).toBeLessThan(height);
      });
    }),
  );
});

test('a block is as high as the drawing beside it needs', () => {
  const { blocks: placed } = layoutBlocks([{ name: 'Kort', texts: [] }], {
    fonts,
    room: 220,
    gap: 0,
    least: 100,
  });
  expect(placed[0]?.height).toBe(100);
});

test('levels and what flows between them never overlap, and all fit in the drawing', () => {
  const level = {
    name: 'Nivå',
    who: 'noen '.repeat(12),
    does: 'noe '.repeat(20),
    down: 'mål',
    up: 'kunnskap og forslag',
  };
  const { levels, flows, height } = layoutLevels([level, level, level], fonts, {
    box: 270,
    flow: 120,
  });
  const pieces = [...levels, ...flows].toSorted((a, b) => a.y - b.y);
  pieces.forEach((piece, at) => {
    const below = pieces[at + 1];
    expect(piece.y + piece.height).toBeLessThanOrEqual(below?.y ?? height);
  });
  for (const { y, height: tall, does } of levels) {
    expect(does.at(-1)?.y).toBeLessThan(y + tall);
  }
});

test('levels over the whole page never overlap, keep their words in their columns, and lose none', () => {
  const room = [190, 280, 288] as const;
  const level = fc.record({
    name: sentence,
    who: sentence,
    does: sentence,
    down: sentence,
    up: sentence,
  });
  fc.assert(
    fc.property(fc.array(level, { minLength: 1, maxLength: 4 }), (texts) => {
      const { rows, flows, height } = layoutAcross(texts, fonts, room);
      const pieces = [...rows, ...flows].toSorted((a, b) => a.y - b.y);
      pieces.forEach((piece, at) => {
        expect(piece.y + piece.height).toBeLessThanOrEqual(pieces[at + 1]?.y ?? height);
      });
      rows.forEach(({ height: tall, columns }, at) => {
        const { name: called, who, does } = texts[at] ?? { name: '', who: '', does: '' };
        columns.forEach((column, of) => {
          expect(column.height).toBeLessThan(tall);
          expect(column.lines.map((line) => line.text).join(' ')).toBe([called, who, does][of]);
          for (const line of column.lines) {
            const lettering = of === 0 ? name : of === 1 ? strong : text;
            const width = widthOf(line.text, { ...lettering, size: line.size });
            expect(width).toBeLessThanOrEqual((room[of] ?? 0) + 0.01);
          }
        });
      });
      flows.forEach(({ height: tall, down, up }) => {
        for (const column of [down, up]) expect(column.height).toBeLessThan(tall);
      });
    }),
  );
});

describe.each(examples)('the drawing of $kind', (diagram) => {
  const svg = (look: typeof webLook) => toHtml(draw(diagram, 'nb', { ...look, fonts }));

  test('says what it shows', () => {
    expect(svg(webLook)).toMatch(/aria-label="Bildet .*Slik er det\."/);
  });

  test('holds every word it is given to draw', () => {
    const lines = parse(svg(webLook)).querySelectorAll('text');
    const drawn = lines.map((line) => line.text.replaceAll('\u00a0', ' ')).join(' ');
    for (const words of drawnWordsOf(diagram)) expect(drawn).toContain(words);
  });

  test('has a colour on each shape of its own, and no style attribute', () => {
    for (const look of [webLook, paperLook]) {
      const shapes = svg(look).match(/<(?:rect|circle|path)\b[^>]*>/g) ?? [];
      expect(shapes.length).toBeGreaterThan(0);
      expect(shapes.filter((shape) => !shape.includes(' fill="'))).toEqual([]);
      expect(svg(look)).not.toContain('style=');
    }
  });

  test('needs no style sheet on paper', () => {
    expect(svg(paperLook)).not.toContain('var(');
  });
});

test('a drawing with an example says over all else, and in its name, that it is made up', () => {
  const withExample = examples.filter(({ madeUp }) => madeUp);
  expect(withExample).not.toEqual([]);
  for (const diagram of withExample) {
    const svg = parse(toHtml(draw(diagram, 'nb', { ...webLook, fonts })));
    const [, top] = (svg.querySelector('svg')?.getAttribute('viewBox') ?? '').split(' ');
    expect(svg.querySelector('text')?.text).toBe(diagram.madeUp?.nb);
    expect(svg.querySelector('svg')?.getAttribute('aria-label')).toContain(diagram.madeUp?.nb);
    expect(Number(top)).toBeLessThan(0);
  }
});

test('a level of SLT has the same colour in every drawing, and what is no level has none of theirs', () => {
  const { palette } = webLook;
  expect(levels.map((level) => toneOfLevel(palette, level))).toEqual(palette.tones);
  expect(palette.tones).not.toContain(toneOfLevel(palette, undefined));
});

test('paper has the light colours of the site', () => {
  const tokens = readFileSync(
    new URL('../../../src/styles/site/tokens.css', import.meta.url),
    'utf8',
  );
  const light = tokens.slice(0, tokens.indexOf('@media'));
  const colour = (variable: string) =>
    new RegExp(`${/--[\w-]+/.exec(variable)?.[0]}: (#\\w+);`).exec(light)?.[1];
  expect(paperLook.palette.ink).toBe(colour(webLook.palette.ink));
  expect(paperLook.palette.muted).toBe(colour(webLook.palette.muted));
  expect(paperLook.palette.line).toBe(colour(webLook.palette.line));
  const tonesOf = ({ tones, plain, harm, shelter }: Palette) => [...tones, plain, harm, shelter];
  expect(tonesOf(paperLook.palette)).toEqual(
    tonesOf(webLook.palette).map(({ edge, wash }) => ({ edge: colour(edge), wash: colour(wash) })),
  );
});
