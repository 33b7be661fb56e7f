import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** What the registers of a tree that is not resolved list: `<Register of="lover" />` gives `lover`. */
export function registersIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'mdxJsxFlowElement', ({ name, attributes }) => {
    for (const attribute of attributes)
      if (name === 'Register' && attribute.type === 'mdxJsxAttribute' && attribute.name === 'of')
        found.push(String(attribute.value));
  });
  return found;
}
