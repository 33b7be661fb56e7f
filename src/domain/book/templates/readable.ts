import type { Nodes, Root } from 'mdast';
import { textOf } from '#domain/book/tree/nodes.ts';
import { hintOf, rowsOf } from './fill.ts';
import { isLineField, placeholderOf, type Template } from './template.ts';

function readableNodes(node: Nodes, template: Template): Nodes[] {
  const field =
    node.type === 'field' || node.type === 'rows'
      ? template.fields.find(({ id }) => id === node.id)
      : undefined;
  if (field && isLineField(field)) return [{ type: 'text', value: `[${placeholderOf(field)}]` }];
  if (field) return [rowsOf(field, [])];
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => readableNodes(child, template));
  const read = { ...node, children } as Nodes;
  if (node.type !== 'list') return [read];
  const hint = hintOf(node, template.words).map((paragraph) => ({
    ...paragraph,
    children: [{ type: 'text' as const, value: textOf(paragraph) }],
  }));
  return [...hint, read];
}

/**
 * The text of a template as any text: what is to be filled in stands in brackets, its rows as a table, and above
 * alternatives how many of them may stand.
 */
export function readable(template: Template): Root {
  const { tree } = template;
  return {
    ...tree,
    children: tree.children.flatMap((child) => readableNodes(child, template)),
  } as Root;
}
