import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lix } from '#domain/book/readability.ts';

test('LIX is words a sentence plus the share of long words', () => {
  // Two sentences, eight words, two of them longer than six letters: 8/2 + 100 * 2/8.
  expect(lix('Du ringer kommunen i dag. De svarer vanligvis.')).toBe(4 + 25);
});

test('list items and paragraphs end a sentence, tables and headings do not count', () => {
  expect(
    lix('# Overskriften her\n\n- Ring nå\n- Skriv ned\n\n| Tabellen | Telles |\n|---|---|'),
  ).toBe(2);
});

test('addresses of links and building blocks are not words', () => {
  const plain = lix('Spør den som vet. Så går det bra.');
  expect(lix('Spør [den](kapittel:slt-koordinatoren) som vet. Så går det bra.')).toBe(plain);
  expect(
    lix('<Callout kind="tips" title="Noe">\n\nSpør den som vet. Så går det bra.\n\n</Callout>'),
  ).toBe(plain);
});

test('a text without words has no LIX to speak of', () => {
  expect(lix('')).toBe(0);
  expect(lix('…')).toBe(0);
});

test('longer words never make a text easier', () => {
  const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, (list) => {
      const longer = list.map((word) => `${word}hetene`);
      expect(lix(`${longer.join(' ')}.`)).toBeGreaterThanOrEqual(lix(`${list.join(' ')}.`));
    }),
  );
});
