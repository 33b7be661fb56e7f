import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webPage } from '#book/render/web/web-page.ts';
import { readabilityOf, wordsIn } from '#domain/book/readability.ts';
import { origin, page, treeOf } from '../../support/prose.ts';

const read = (markdown: string) => readabilityOf(treeOf(markdown), origin);
const lix = (markdown: string) => read(markdown).lix;

test('LIX is words a sentence plus the share of long words', () => {
  // Two sentences, eight words, two of them longer than six letters: 8/2 + 100 * 2/8.
  expect(lix('Du ringer kommunen i dag. De svarer vanligvis.')).toBe(4 + 25);
});

test('list items and paragraphs end a sentence, tables and headings do not count', () => {
  expect(
    lix('## Overskriften her\n\n- Ring nå\n- Skriv ned\n\n| Tabellen | Telles |\n|---|---|'),
  ).toBe(2);
});

test('addresses of links and titles of callouts are not words', () => {
  const plain = lix('Spør den som vet. Så går det bra.');
  expect(lix('Spør [den](kapittel:slt-koordinatoren) som vet. Så går det bra.')).toBe(plain);
  expect(
    lix('<Callout kind="tips" title="Noe">\n\nSpør den som vet. Så går det bra.\n\n</Callout>'),
  ).toBe(plain);
});

test('marks of sources are no words, and part no sentences; words that name a source are', () => {
  const plain = read('Spør den som vet. Så går det bra.');
  expect(read('Spør den som vet.[](kilde:en) Så går det[](kilde:to) bra.')).toEqual(plain);
  expect(read('Spør [den](kilde:en) som vet. Så går det bra.')).toEqual(plain);
});

test('sentences are those a full stop ends, and a colon ends none but for LIX', () => {
  const { sentences } = read(
    'Du gjør det slik: Spør den som vet. Ring nå! Skal vi det?\n\n- Uten punktum\n- Med punktum.',
  );
  expect(sentences).toEqual({ count: 4, short: 3, longest: 8 });
  expect(lix('Spør: Hva er det?')).toBe(2);
});

test('dates and short forms end no sentence', () => {
  const one = 'Regelen gjelder fra 1. juli 2026, se nr. 5 og Prop. 139 L, kl. 10.';
  expect(read(one).sentences.count).toBe(1);
  expect(read('Det gjelder fra 2026. Da er det for sent.').sentences.count).toBe(2);
  expect(read('Han sa «nå er det nok.» Så gikk han.').sentences.count).toBe(2);
});

test('a text without words has no LIX to speak of', () => {
  expect(lix('')).toBe(0);
  expect(lix('…')).toBe(0);
});

const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1, maxLength: 30 });

test('longer words never make a text easier', () => {
  fc.assert(
    fc.property(words, (list) => {
      const longer = list.map((word) => `${word}hetene`);
      expect(lix(`${longer.join(' ')}.`)).toBeGreaterThanOrEqual(lix(`${list.join(' ')}.`));
    }),
  );
});

test('words are counted as the reader sees them', () => {
  expect(read('Se [politirådet](begrep:politirad) – og **det** 2026.').words).toBe(4);
  expect(read('en\\\nto').words).toBe(2);
});

test('reading takes a minute for 200 words, and never none', () => {
  expect(read('ord '.repeat(1000)).minutes).toBe(5);
  expect(read('').minutes).toBe(1);
});

const piece = fc.oneof(
  words.map((list) => list.join(' ')),
  words.map((list) => `## ${list.join(' ')}`),
  words.map((list) => list.map((word) => `- ${word}`).join('\n')),
  words.map((list) => `| ${list.join(' | ')} |\n${'|---'.repeat(list.length)}|`),
  words.map((list) => `Se [${list.join(' ')}](kapittel:rus) og **${list.join(' ')}**.`),
  words.map((list) => `<Steps>\n\n${list.map((word) => `1. ${word}`).join('\n')}\n\n</Steps>`),
);

test('the words that are counted are those the page shows', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      const tree = treeOf(pieces.join('\n\n'));
      const shown = webPage(tree, page).replace(/<[^>]+>/g, (tag) =>
        /^<\/?(?:a|strong)\b/.test(tag) ? '' : ' ',
      );
      expect(readabilityOf(tree, origin).words).toBe(wordsIn(shown));
    }),
  );
});
