import type { Element, Nodes, Root } from 'hast';
import { slugify } from '#domain/site/norwegian.ts';

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const isHeading = (node: Nodes): node is Element =>
  node.type === 'element' && /^h[2-6]$/.test(node.tagName);

/** Rehype plugin: gives each heading an ASCII id from its words; a repeated one gets a number. */
export function headingIds() {
  return (tree: Root): void => {
    const used = new Map<string, number>();
    const visit = (node: Nodes): void => {
      if (isHeading(node)) {
        const id = slugify(textOf(node));
        const times = (used.get(id) ?? 0) + 1;
        used.set(id, times);
        node.properties.id = times === 1 ? id : `${id}-${times}`;
      }
      if ('children' in node) node.children.forEach(visit);
    };
    visit(tree);
  };
}
