import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { resolve } from '#book/tree/resolve.ts';
import { citedIn } from '#domain/book/source-marks.ts';
import { proseTypes } from '#domain/book/tree/nodes.ts';
import { everything, lookup, origin, treeOf } from '../../support/prose.ts';

const all = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(all) : []),
];
const find = <Type extends Nodes['type']>(markdown: string, type: Type) =>
  all(treeOf(markdown)).find((node): node is Extract<Nodes, { type: Type }> => node.type === type);

test('a chapter may hold every type of node a text may hold, and no building block stays unresolved', () => {
  const types = new Set(all(treeOf(everything)).map(({ type }) => type));
  expect([...types].toSorted()).toEqual([...proseTypes].toSorted());
});

test('the tree is plain JSON', () => {
  const tree = treeOf(everything);
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
});

test('a reference knows what it leads to, where that is, and what it is called', () => {
  expect(find('Se [rådet](begrep:politirad).', 'reference')).toMatchObject({
    kind: 'begrep',
    id: 'politirad',
    target: '/begrep/politirad/',
    title: 'Om politirad',
    children: [{ type: 'text', value: 'rådet' }],
  });
});

const words = (node: Nodes): string =>
  node.type === 'sourceMark'
    ? `[${node.number}]`
    : 'value' in node
      ? node.value
      : 'children' in node
        ? node.children.map(words).join('')
        : '';

test('a source is a mark that knows its number, its place and what it leads to', () => {
  expect(find('Slik er det.[](kilde:rapport)', 'sourceMark')).toMatchObject({
    id: 'rapport',
    number: 1,
    mention: 1,
    target: '/kilde/rapport/',
    title: 'Om rapport',
  });
  expect(find('Se [rapporten](kilde:rapport).', 'reference')).toBeUndefined();
});

test.each([
  [
    'as they come, the same for the same source',
    'A[](kilde:a) b[](kilde:b) a[](kilde:a)',
    'A[1] b[2] a[1]',
  ],
  [
    'after words of the sentence, which stay',
    'Ifølge [A](kilde:a) er *[B](kilde:b)* enig',
    'Ifølge A[1] er B[2] enig',
  ],
  [
    'through boxes, lists and tables',
    '<Steps>\n\n1. En.[](kilde:a)\n\n</Steps>\n\n<Callout kind="tips" title="x">\n\nTo.[](kilde:b)\n\n</Callout>\n\n| C[](kilde:c) | A |\n|---|---|\n| 1 | [](kilde:a) |',
    'En.[1]To.[2]C[3]A1[1]',
  ],
  [
    'close to their claim, whatever space stands before them',
    'En. [](kilde:a) [](kilde:b) To\n[ ](kilde:c). **Tre** [](kilde:a)',
    'En.[1][2] To[3]. Tre[1]',
  ],
])('marks are numbered %s', (_, markdown, expected) => {
  expect(words(treeOf(markdown))).toBe(expected);
});

test('a tree tells its sources by number, with the places that cite them', () => {
  expect(citedIn(treeOf('A[](kilde:a), b[](kilde:b) og [a](kilde:a).'))).toEqual([
    { id: 'a', number: 1, mentions: 2 },
    { id: 'b', number: 2, mentions: 1 },
  ]);
  expect(citedIn(treeOf('Ingen.'))).toEqual([]);
});

test('a source that is not there fails with its place', () => {
  const markdown = 'Slik er det.[](kilde:borte)';
  const reference = () => {
    throw new Error('Source "borte" is not there.');
  };
  expect(() => resolve(markdown, origin, { ...lookup, reference })).toThrow(
    'content/handbok/nb/prove.mdx:4: Source "borte" is not there.',
  );
});

test('an ordinary link stays a link', () => {
  const markdown = 'Se [loven](https://example.org/).';
  expect(find(markdown, 'reference')).toBeUndefined();
  expect(find(markdown, 'link')?.url).toBe('https://example.org/');
});

test('blocks hold what they show, and the rules of a decision aid have names', () => {
  expect(find('<Diagram id="to-ledd" />', 'diagram')?.diagram.caption.nb).toBe('To ledd.');
  expect(find('<DecisionAid id="hjelp" />', 'decisionAid')?.aid.outcomes[0]?.laws).toEqual([
    { name: 'Loven § loven', target: '/lov/loven/' },
    { name: 'Loven § helse', target: '/lov/helse/', steps: ['vent'] },
  ]);
  expect(find('<Register of="begreper" />', 'register')?.content.entries).toHaveLength(1);
});

test('headings have ASCII ids from their words, and a repeated one gets a number', () => {
  const ids = all(treeOf('## Når **på** «Ås»?\n\n### Å gå\n\n### Å gå')).flatMap((node) =>
    node.type === 'heading' ? [node.data?.id] : [],
  );
  expect(ids).toEqual(['nar-pa-as', 'a-ga', 'a-ga-2']);
});

test.each([
  ['<Diagram id="borte" />', 'Diagram "borte" is not there.'],
  ['<Callout kind="rar" title="x">\n\nTekst.\n\n</Callout>', 'none of tips, viktig'],
  ['<Callout kind="tips">\n\nTekst.\n\n</Callout>', '<Callout> has no text in "title"'],
  ['<Steps>\n\nTekst.\n\n</Steps>', '<Steps> does not hold exactly one list'],
  ['<Ukjent />', '<Ukjent> is not a building block'],
  ['<Register of="alt" />', 'none of begreper, lover, kilder'],
])('%s fails with its place in the file, frontmatter counted', (block, message) => {
  const markdown = `Et avsnitt.\n\n${block}`;
  expect(() => treeOf(markdown)).toThrow(message);
  expect(() => treeOf(markdown)).toThrow(/^content\/handbok\/nb\/prove\.mdx:6: /);
});

test('a block inside a callout tells its own place, not that of the callout', () => {
  const markdown = '<Callout kind="tips" title="x">\n\nTekst.\n\n<Ukjent />\n\n</Callout>';
  expect(() => treeOf(markdown)).toThrow(/^content\/handbok\/nb\/prove\.mdx:8: <Ukjent>/);
});

test('the same text resolved twice gives two trees, each with what its lookup knows', () => {
  const [one, other] = [treeOf(everything), treeOf(everything)];
  expect(one).toEqual(other);
  expect(find(everything, 'reference')).not.toBe(find(everything, 'reference'));
});
