import type { Nodes } from 'mdast';
import { TreeError, type Origin } from './place.ts';
import type { NodeOf, ProseType } from './nodes.ts';

/**
 * A renderer: what each type of node becomes. Leaving out a type the tree may hold is a type error; what
 * no text should hold stops the build (`renderWith`).
 */
export type RenderTable<Output, Context, Type extends Nodes['type'] = ProseType> = {
  readonly [Each in Type]: (node: NodeOf<Each>, context: Context) => Output;
};

/** Renders nodes by a table. */
export type Render<Output, Context> = (node: Nodes, context: Context) => Output;

/**
 * Turns a table into a function from any node.
 *
 * @param name of the format, for the message
 * @param originOf the file the tree was read from
 * @throws TreeError for a node the table has no entry for, with its type and its place in content/
 */
export function renderWith<Output, Context, Type extends Nodes['type']>(
  name: string,
  table: RenderTable<Output, Context, Type>,
  originOf: (context: Context) => Origin,
): Render<Output, Context> {
  const entries = table as unknown as Readonly<
    Record<string, ((node: Nodes, context: Context) => Output) | undefined>
  >;
  return (node, context) => {
    const entry = Object.hasOwn(entries, node.type) ? entries[node.type] : undefined;
    if (entry) return entry(node, context);
    const called = 'name' in node && node.name ? ` <${node.name}>` : '';
    throw new TreeError(
      `${name} has no entry for "${node.type}"${called}.`,
      node,
      originOf(context),
    );
  };
}
