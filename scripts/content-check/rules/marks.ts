import type { Link, Nodes, Parents } from 'mdast';
import { parseReference } from '#domain/book/references.ts';
import { textOf } from '#domain/book/tree/nodes.ts';
import type { Report } from './report.ts';

const isSource = (node: Nodes | undefined): node is Link =>
  node?.type === 'link' && parseReference(node.url)?.kind === 'kilde';

/** A source as it is written: `[ord](kilde:id)`. */
const asWritten = (link: Link) => `[${textOf(link)}](${link.url})`;

const isSpace = (node: Nodes | undefined) => node?.type === 'text' && node.value.trim() === '';

/** The sources that stand right after each other and end with the one at a place, with nothing but space between. */
function rowBefore(nodes: readonly Nodes[], at: number): Link[] {
  const node = nodes[at];
  if (isSource(node)) return [...rowBefore(nodes, at - 1), node];
  return isSpace(node) ? rowBefore(nodes, at - 1) : [];
}

/** The end of a sentence right after a mark. */
const end = /^\s*([.!?…]+)(?=[»”)]*(?:\s|$))/u;

function checkRow(nodes: readonly Nodes[], at: number, node: Link, report: Report): void {
  const row = rowBefore(nodes, at);
  const before = row.slice(0, -1);
  const expected = asWritten(node);
  if (before.some(({ url }) => url === node.url))
    report({ kind: 'markTwice', found: row.map(asWritten).join(''), expected }, node);
  const [, stop] = end.exec(textOf(nodes[at + 1] ?? { type: 'text', value: '' })) ?? [];
  if (!stop || textOf(node).trim() !== '') return;
  const marks = row.map(asWritten).join('');
  report({ kind: 'markBeforeStop', found: `${marks}${stop}`, expected: `${stop}${marks}` }, node);
}

/**
 * The mark of a source stands after a word or its sentence, not inside one, and once in a place. A space before it
 * is no mistake: the tree closes it up.
 */
export function checkMark({ children }: Parents, at: number, report: Report): void {
  const nodes: readonly Nodes[] = children;
  const node = nodes[at];
  const next = nodes[at + 1];
  if (!isSource(node)) return;
  checkRow(nodes, at, node, report);
  const after = next ? textOf(next) : '';
  if (!/^[\p{L}\p{N}]/u.test(after)) return;
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
