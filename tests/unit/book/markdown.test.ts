import { expect, test } from 'vitest';
import { footnotesInMarkdown } from '#book/render/markdown-blocks.ts';
import { toMarkdown } from '#book/render/markdown.ts';
import { parse } from '#book/tree/parse.ts';
import type { Nodes } from 'mdast';
import { blockWords, everything, origin, sourceOfTests, treeOf } from '../../support/prose.ts';

const file = { ...blockWords, origin, addressOf: (page: string) => `https://example.com${page}` };
const plain = (markdown: string) => toMarkdown(treeOf(markdown), file);

test('references become addresses, ordinary links stay', () => {
  expect(plain('[rådet](begrep:politirad) og [loven](https://example.org/)')).toBe(
    '[rådet](https://example.com/begrep/politirad/) og [loven](https://example.org/)',
  );
});

test('the mark of a source becomes that of a note, and its words stay', () => {
  expect(plain('Det virker. [](kilde:en) Det sier [flere](kilde:to).')).toBe(
    'Det virker.[^1] Det sier flere[^2].',
  );
});

test('what the numbers stand for is told as notes', () => {
  const notes = footnotesInMarkdown(
    [
      { ...sourceOfTests, number: 1 },
      {
        ...sourceOfTests,
        title: 'Nummer to',
        url: undefined,
        note: 'Udatert.',
        number: 2,
      },
    ],
    blockWords,
  );
  expect(notes.split('\n')).toEqual([
    '[^1]: [Rapport & råd](https://example.com/rapport). Forlaget, 2020 (lest 2. januar 2026).',
    '[^2]: Nummer to. Forlaget, 2020 (lest 2. januar 2026). Udatert.',
  ]);
  const marked = plain('En.[](kilde:en) To.[](kilde:to)');
  expect(
    types(parse(`${marked}\n\n${notes}`)).filter((type) => type.startsWith('footnote')),
  ).toEqual(['footnoteReference', 'footnoteReference', 'footnoteDefinition', 'footnoteDefinition']);
});

test('a callout becomes a quotation with its name, and keeps its links', () => {
  expect(plain('<Callout kind="tips" title="Spør">\n\nSe [A](kapittel:rus).\n\n</Callout>')).toBe(
    '> **Tips: Spør**\n>\n> Se [A](https://example.com/kapittel/rus/).',
  );
});

test('steps become the list they hold', () => {
  expect(plain('<Steps>\n\n1. Først.\n2. Så.\n\n</Steps>')).toBe('1. Først.\n2. Så.');
});

test('a diagram and a decision aid become their words', () => {
  expect(plain('<Diagram id="to-ledd" />')).toBe('_To ledd._\n\n- Først: det ene\n- Så: det andre');
  expect(plain('<DecisionAid id="hjelp" />')).toContain('- Ja → «Ring»\n- Nei → «Vent»');
});

test('tables stay tables', () => {
  expect(plain('| A | B |\n|---|---|\n| 1 | 2 |')).toBe('| A | B |\n| - | - |\n| 1 | 2 |');
});

const types = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(types) : []),
];

test('what is written can be read again, without building blocks or references of our own', () => {
  const written = plain(everything).replace('[^1]', '');
  const again = parse(written);
  expect(types(again).filter((type) => type.startsWith('mdx'))).toEqual([]);
  expect(written).not.toMatch(/\]\((?!https?:)/);
  expect(toMarkdown(again, file)).toBe(written);
});

test('a node no text may hold fails with its name and place', () => {
  expect(() => plain('Tekst.\n\n![Bilde](a.png)')).toThrow(
    'content/handbok/nb/prove.mdx:6: Markdown has no entry for "image"',
  );
});
