import type { Link, Nodes, Parents } from 'mdast';
import { parseReference } from '#domain/book/references.ts';
import { textOf } from '#domain/book/tree/nodes.ts';
import type { Report } from './report.ts';

const isSource = (node: Nodes | undefined): node is Link =>
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

/** Stands for a source while the words around it are looked at; no text has it. */
const sign = '\uE000';
const inParentheses = /\((?:\s*(?:,|;|og)?\s*\uE000)+\s*\)/g;

/** Parentheses round sources and nothing else are as sources were written before they became numbers. */
export function checkParentheses({ children }: Parents, report: Report): void {
  const nodes: readonly Nodes[] = children;
  const sources = nodes.filter(isSource);
  const line = nodes.map((node) => (isSource(node) ? sign : textOf(node))).join('');
  const signsIn = (text: string) => text.split(sign).length - 1;
  for (const { 0: found, index } of line.matchAll(inParentheses)) {
    const before = signsIn(line.slice(0, index));
    const links = sources.slice(before, before + signsIn(found));
    const [first] = links;
    if (!first) continue;
    report(
      {
        kind: 'sourceInParentheses',
        found: `(${links.map(asWritten).join(', ')})`,
        expected: links.map(({ url }) => `[](${url})`).join(''),
      },
      first,
    );
  }
}
