import { expect, test } from 'vitest';
import { wordsApart } from '../../../scripts/support/words-apart.ts';

/** The words of a page as search sees them: tags are gone, and a paragraph is a sentence. */
const read = (html: string) =>
  wordsApart(html)
    .replaceAll('</p>', '. ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('a label has its colon, and each of its values is a sentence', () => {
  expect(
    read('<dl><dt>Årsak</dt><dd>Unge faller ut</dd><dd>Uro</dd><dt>Alder</dt><dd>6 år</dd></dl>'),
  ).toBe('Årsak: Unge faller ut. Uro. Alder: 6 år.');
});

test('a label that ends with a sign of its own gets no other, also inside an element', () => {
  expect(read('<dt>Hvem?</dt><dd>Alle</dd>')).toBe('Hvem? Alle.');
  expect(read('<dt><span>Lovende</span></dt><dd>Nivå 3</dd>')).toBe('Lovende: Nivå 3.');
  expect(read('<dt><span>Lovende:</span></dt><dd>Nivå 3</dd>')).toBe('Lovende: Nivå 3.');
});

test('what stands in two elements side by side is two words', () => {
  expect(read('<li><strong>mars</strong><span>Verksted</span><span>Rapport</span></li>')).toBe(
    'mars Verksted Rapport',
  );
  expect(read('<h2>Styring</h2><a href="#b">Neste</a>')).toBe('Styring Neste');
});

test('a word in which an element begins or ends stays whole', () => {
  expect(read('<b>SLT</b>-arbeid og <i>politi</i>et, <a>loven</a>.')).toBe(
    'SLT-arbeid og politiet, loven.',
  );
});

test('an element that only begins like another is left alone', () => {
  expect(wordsApart('<thead class="a"><tr><th scope="col">A</th></tr></thead>')).toBe(
    '<thead class="a"><tr><td scope="col">A</td></tr></thead>',
  );
});
