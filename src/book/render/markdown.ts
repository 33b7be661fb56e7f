import type { Nodes, Parents, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { parse } from '#book/tree/parse.ts';
import { renderWith, type RenderTable } from '#domain/book/tree/renderer.ts';
import type { Origin } from '#domain/book/tree/place.ts';
import {
  decisionAidInMarkdown,
  diagramInMarkdown,
  registerInMarkdown,
  type BlockWords,
} from './markdown-blocks.ts';

/** What stands around a text that becomes Markdown. */
export interface MarkdownFile extends BlockWords {
  origin: Origin;
  /** The whole address of a page given in bokmål. */
  addressOf: (page: string) => string;
}

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

const inside = <Node extends Parents>(node: Node, file: MarkdownFile) =>
  node.children.flatMap((child) => render(child, file)) as Node['children'];

const same = (node: Nodes): Nodes[] => [node];
const around = (node: Parents, file: MarkdownFile): Nodes[] => [
  { ...node, children: inside(node, file) } as Nodes,
];

/** Markdown of our own making as nodes. */
const nodesOf = (markdown: string): RootContent[] => parse(markdown).children;

/* Our own nodes become nodes that every reader of Markdown understands; the others stay what they are. */
const table: RenderTable<Nodes[], MarkdownFile> = {
  root: around,
  paragraph: around,
  heading: around,
  text: same,
  emphasis: around,
  strong: around,
  delete: around,
  inlineCode: same,
  code: same,
  break: same,
  thematicBreak: same,
  blockquote: around,
  link: around,
  list: around,
  listItem: around,
  table: around,
  tableRow: around,
  tableCell: around,
  callout: (node, file) => {
    const name = `${file.texts.callout[node.kind]}: ${node.title}`;
    const title: Nodes = {
      type: 'paragraph',
      children: [{ type: 'strong', children: [{ type: 'text', value: name }] }],
    };
    return [{ type: 'blockquote', children: [title, ...inside(node, file)] }];
  },
  steps: inside,
  diagram: ({ diagram }, file) => nodesOf(diagramInMarkdown(diagram, file)),
  decisionAid: ({ aid }, file) => nodesOf(decisionAidInMarkdown(aid, file)),
  register: ({ content }, file) => nodesOf(registerInMarkdown(content, file)),
  reference: (node, file) => [
    { type: 'link', url: file.addressOf(node.target), children: inside(node, file) },
  ],
  // Whoever writes the file ends it with what each number stands for (footnotesInMarkdown).
  sourceMark: ({ number }) => [{ type: 'footnoteReference', identifier: String(number) }],
};

const render = renderWith('Markdown', table, ({ origin }: MarkdownFile) => origin);

/**
 * A text as Markdown that any reader understands: no building blocks, no references of our own.
 *
 * @throws TreeError for a node that no text may hold, with its place in content/
 */
export const toMarkdown = (tree: Root, file: MarkdownFile): string =>
  writer.stringify(render(tree, file)[0] as Root).trim();
