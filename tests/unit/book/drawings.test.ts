import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutBlocks } from '#book/diagrams/blocks-layout.ts';
import { layoutWheel } from '#book/diagrams/wheel-layout.ts';

const sentence = fc
  .array(fc.stringMatching(/^[a-zæøå]{1,14}$/), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const blocks = fc.array(
  fc.record({ name: sentence, texts: fc.array(sentence, { maxLength: 3 }) }),
  { minLength: 1, maxLength: 8 },
);

test('blocks never overlap, hold their text, and lose no word', () => {
  fc.assert(
    fc.property(blocks, fc.integer({ min: 0, max: 40 }), (texts, gap) => {
      const { blocks: placed, height } = layoutBlocks(texts, { characters: 30, gap });
      placed.forEach(({ y, height: own, name, lines }, at) => {
        const next = placed[at + 1];
        if (next) expect(next.y).toBe(y + own + gap);
        for (const line of [name, ...lines]) {
          expect(line.y).toBeGreaterThan(y);
          expect(line.y).toBeLessThan(y + own);
        }
        expect(lines.map(({ text }) => text).join(' ')).toBe(texts[at]?.texts.join(' '));
        expect(y + own).toBeLessThan(height);
      });
    }),
  );
});

test('a block is as high as the drawing beside it needs', () => {
  const { blocks: placed } = layoutBlocks([{ name: 'Kort', texts: [] }], {
    characters: 30,
    gap: 0,
    least: 100,
  });
  expect(placed[0]?.height).toBe(100);
});

test('the wheel has a sector for each month, and a dot for each task', () => {
  const tasks = [1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 1];
  const sectors = layoutWheel(tasks);
  expect(sectors.map(({ dots }) => dots.length)).toEqual(tasks);
  expect(new Set(sectors.map(({ outline }) => outline)).size).toBe(12);
  for (const { label, dots } of sectors) {
    for (const { x, y } of [label, ...dots]) expect(Math.hypot(x, y)).toBeLessThan(150);
  }
});
