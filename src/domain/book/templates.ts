import type { Root } from 'mdast';
import { textOf } from '#domain/book/tree/nodes.ts';

/** A row of the tables that say what each template must hold. */
export interface TemplateRow {
  name: string;
  /** The id of the heading it stands under. */
  section: string;
}

/** The templates a chapter describes, one for each row of its tables, in order. */
export function templateRowsIn(tree: Root): TemplateRow[] {
  let section = '';
  return tree.children.flatMap((node) => {
    if (node.type === 'heading') section = node.data?.id ?? '';
    if (node.type !== 'table') return [];
    const [, ...rows] = node.children;
    return rows.flatMap(({ children: [first] }) => {
      const name = first ? textOf(first).trim() : '';
      return name ? [{ name, section }] : [];
    });
  });
}
