import type { Link, Nodes } from 'mdast';
import { parseReference } from '#domain/book/references.ts';
import { textOf } from '#domain/book/tree/nodes.ts';
import type { Report } from './report.ts';

const isSource = (node: Nodes | undefined): boolean =>
  node?.type === 'link' && parseReference(node.url)?.kind === 'kilde';

/** A source as it is written: `[ord](kilde:id)`. */
const asWritten = (link: Link) => `[${textOf(link)}](${link.url})`;

/**
 * The mark of a source stands after a word, not inside one. A space before it is no mistake: the tree closes it up.
 *
 * @param next what stands after it
 */
export function checkMark(node: Link, next: Nodes | undefined, report: Report): void {
  const after = next ? textOf(next) : '';
  if (!isSource(node) || !/^[\p{L}\p{N}]/u.test(after)) return;
  const [word = ''] = after.split(/\s/);
  const expected = 'et mellomrom eller et skilletegn etter kilden';
  report({ kind: 'wordAfterMark', found: `${asWritten(node)}${word}`, expected }, node);
}
