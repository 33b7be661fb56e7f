import type { Nodes } from 'mdast';
import type { SourceMark } from '#domain/book/tree/nodes.ts';

/** Gives the next mark of a source its number, and which mention of the source it is. */
export type Numbering = (id: string) => Pick<SourceMark, 'id' | 'number' | 'mention'>;

/** Numbers the sources of one text in the order it first cites them. */
export function numbering(): Numbering {
  const mentions = new Map<string, number>();
  return (id) => {
    const mention = (mentions.get(id) ?? 0) + 1;
    mentions.set(id, mention);
    return { id, number: [...mentions.keys()].indexOf(id) + 1, mention };
  };
}

/** Nodes without the space that an editor may have left before a mark: it stands close to its claim. */
export const closeUpMarks = (nodes: readonly Nodes[]): Nodes[] =>
  nodes.flatMap((node, at) => {
    if (node.type !== 'text' || nodes[at + 1]?.type !== 'sourceMark') return [node];
    const value = node.value.trimEnd();
    return value === '' ? [] : [{ ...node, value }];
  });
