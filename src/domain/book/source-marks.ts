import type { Nodes } from 'mdast';
import type { SourceMark } from '#domain/book/tree/nodes.ts';

/** A source as a text cites it. */
export interface CitedSource {
  /** The source. */
  id: string;
  /** Its number in the text, from 1. */
  number: number;
  /** In how many places the text cites it. */
  mentions: number;
}

const marksIn = (node: Nodes): SourceMark[] =>
  node.type === 'sourceMark' ? [node] : 'children' in node ? node.children.flatMap(marksIn) : [];

/** The sources a tree cites, by number. */
export function citedIn(tree: Nodes): CitedSource[] {
  const cited = new Map<string, CitedSource>();
  for (const { id, number, mention } of marksIn(tree))
    cited.set(id, { id, number, mentions: mention });
  return [...cited.values()].toSorted((a, b) => a.number - b.number);
}

/**
 * The id of a mark on a page. The first mark of a source has its number alone.
 *
 * @param prefix what sets the ids of a text apart from those of others on the page
 */
export const markId = (
  { number, mention }: Pick<SourceMark, 'number' | 'mention'>,
  prefix: string,
): string => `${prefix}merke-${mention === 1 ? number : `${number}-${mention}`}`;

/** The id of a source in the list at the end of a text. */
export const listedId = (source: string, prefix: string): string => `${prefix}kilde-${source}`;
