import type { Nodes, Root } from 'mdast';
import { rowsOf } from './fill.ts';
import { isLineField, placeholderOf, type Template } from './template.ts';

function readableNode(node: Nodes, template: Template): Nodes {
  const field =
    node.type === 'field' || node.type === 'rows'
      ? template.fields.find(({ id }) => id === node.id)
      : undefined;
  if (field && isLineField(field)) return { type: 'text', value: `[${placeholderOf(field)}]` };
  if (field) return rowsOf(field, []);
  if (!('children' in node)) return node;
  return {
    ...node,
    children: node.children.map((child) => readableNode(child, template)),
  } as Nodes;
}

/** The text of a template as any text: what is to be filled in stands in brackets, and its rows as a table. */
export const readable = (template: Template): Root => readableNode(template.tree, template) as Root;
