import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { textOf } from '#domain/book/tree/nodes.ts';
import { slugify } from '#domain/site/norwegian.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** Gives each heading an ASCII id from its words; a repeated one gets a number. */
function setHeadingIds(tree: Nodes, used = new Map<string, number>()): void {
  if (tree.type === 'heading') {
    const id = slugify(textOf(tree));
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    tree.data = { ...tree.data, id: times === 1 ? id : `${id}-${times}` };
  }
  if ('children' in tree) for (const child of tree.children) setHeadingIds(child, used);
}

/** Texts that are parsed already: each is asked for in both languages, and by several formats. */
const parsed = new Map<string, Root>();

/**
 * The Markdown of a text as a tree, with ids on its headings and its building blocks not yet resolved.
 * Shared by all who ask for the same text: read it, and change nothing.
 *
 * @throws when it is not Markdown: a building block is not closed, or `<` and `{` stand as text
 */
export function parse(markdown: string): Root {
  const known = parsed.get(markdown);
  if (known) return known;
  const tree = parser.parse(markdown);
  setHeadingIds(tree);
  parsed.set(markdown, tree);
  return tree;
}
