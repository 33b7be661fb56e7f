import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutLevels } from '#book/diagrams/levels-layout.ts';
import { wrap } from '#book/diagrams/text-lines.ts';

test('lines are broken between words', () => {
  expect(wrap('mål, mandat og ressurser', 12)).toEqual(['mål, mandat', 'og ressurser']);
});

test('no word is lost and no line is too long, unless a single word is', () => {
  const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,20}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 5, max: 40 }), (list, most) => {
      const lines = wrap(list.join(' '), most);
      expect(lines.join(' ')).toBe(list.join(' '));
      for (const line of lines)
        if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(most);
    }),
  );
});

test('boxes and what flows between them never overlap, and all fit in the drawing', () => {
  const level = {
    name: 'Nivå',
    who: 'noen '.repeat(12),
    does: 'noe '.repeat(20),
    down: 'mål',
    up: 'kunnskap og forslag',
  };
  const { levels, flows, height } = layoutLevels([level, level, level]);
  const pieces = [...levels, ...flows].toSorted((a, b) => a.y - b.y);
  pieces.forEach((piece, at) => {
    const below = pieces[at + 1];
    expect(piece.y + piece.height).toBeLessThanOrEqual(below?.y ?? height);
  });
  for (const { y, height: tall, does } of levels) {
    expect(does.at(-1)?.y).toBeLessThan(y + tall);
  }
});
