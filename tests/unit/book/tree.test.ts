import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { proseTypes } from '#domain/book/tree/nodes.ts';
import { everything, treeOf } from '../../support/prose.ts';

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

test('an ordinary link stays a link', () => {
  const markdown = 'Se [loven](https://example.org/).';
  expect(find(markdown, 'reference')).toBeUndefined();
  expect(find(markdown, 'link')?.url).toBe('https://example.org/');
});

test('blocks hold what they show, and the rules of a decision aid have names', () => {
  expect(find('<Diagram id="to-ledd" />', 'diagram')?.diagram.caption.nb).toBe('To ledd.');
  expect(find('<DecisionAid id="hjelp" />', 'decisionAid')?.aid.outcomes[0]?.laws).toEqual([
    { name: 'Loven § loven', target: '/lov/loven/' },
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
