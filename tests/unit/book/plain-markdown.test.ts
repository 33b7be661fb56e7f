import { expect, test } from 'vitest';
import { plainMarkdown, type Surroundings } from '#book/render/plain-markdown.ts';

const around: Surroundings = {
  addressOf: ({ kind, id }) => `https://example.com/${kind}/${id}`,
  calloutName: (kind) => `Boks ${kind}`,
  block: (name, attributes) => `_${name} ${attributes.get('id')}_`,
};
const plain = (markdown: string) => plainMarkdown(markdown, around).trim();

test('references become addresses, ordinary links stay', () => {
  expect(plain('[rådet](begrep:politirad) og [loven](https://example.org/)')).toBe(
    '[rådet](https://example.com/begrep/politirad) og [loven](https://example.org/)',
  );
});

test('a callout becomes a quotation with its name, and keeps its links', () => {
  expect(plain('<Callout kind="tips" title="Spør">\n\nSe [A](kapittel:rus).\n\n</Callout>')).toBe(
    '> **Boks tips: Spør**\n>\n> Se [A](https://example.com/kapittel/rus).',
  );
});

test('steps become the list they hold', () => {
  expect(plain('<Steps>\n\n1. Først.\n2. Så.\n\n</Steps>')).toBe('1. Først.\n2. Så.');
});

test('a block made from data becomes its words', () => {
  expect(plain('Før.\n\n<Diagram id="tre-nivaer" />\n\nEtter.')).toBe(
    'Før.\n\n_Diagram tre-nivaer_\n\nEtter.',
  );
});

test('tables stay tables', () => {
  expect(plain('| A | B |\n|---|---|\n| 1 | 2 |')).toBe('| A | B |\n| - | - |\n| 1 | 2 |');
});
