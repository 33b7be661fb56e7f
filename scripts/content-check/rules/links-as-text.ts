import type { Nodes, Parents } from 'mdast';
import { referenceKinds } from '#domain/book/references.ts';
import { textOf } from '#domain/book/tree/nodes.ts';
import type { Report } from './report.ts';

/** A link or the mark of a source that stands as plain signs. */
export interface LinkAsText {
  /** As it stands. */
  found: string;
  /** As it would work in a text, where that can be told. */
  mended: string | undefined;
  /** Where in the text it begins. */
  at: number;
}

const schemes = Object.keys(referenceKinds).join('|');

const written = new RegExp(
  [
    // `[ord](…)`, whatever stands in the parentheses, and also when they are not closed
    String.raw`\[[^\][]*\]\((?:[^()]*\)|\S*)`,
    // `[ord] (begrep:…)`: Markdown has no space there
    String.raw`\[[^\][]*\]\s+\(\s*(?:${schemes})\s*:[^()]*\)?`,
    // `(kilde:…)` and `[kilde:…]`
    String.raw`\(\s*kilde\s*:\s*[a-z0-9-]+\s*\)`,
    String.raw`\[\s*kilde\s*:[^\][]*\]`,
  ].join('|'),
  'gu',
);

const parts = new RegExp(
  String.raw`^(?:\[(?<words>[^\][]*)\]\s*)?[([]\s*(?<scheme>${schemes})\s*:\s*(?<id>[^\s(),\][]+)`,
  'iu',
);

function mendedFrom(found: string): string | undefined {
  const { words = '', scheme, id } = parts.exec(found)?.groups ?? {};
  return scheme && id ? `[${words.trim()}](${scheme.toLowerCase()}:${id})` : undefined;
}

/** What looks like a link or a mark in text that is shown as it stands. */
export const linksAsText = (text: string): LinkAsText[] =>
  [...text.matchAll(written)].map(({ 0: found, index }) => ({
    found,
    mended: mendedFrom(found),
    at: index,
  }));

/** Stands for what is not plain text, so that the words on both sides of it are read as one line. */
const other = '\uE001';

function asLine(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return other + textOf(node).replaceAll(/[^\n]/g, '');
}

/** What was meant as a link or a mark, and is text to Markdown: with a space in it, or without its brackets. */
export function checkLinksAsText({ children, position }: Parents, report: Report): void {
  const nodes: readonly Nodes[] = children;
  const line = nodes.map(asLine).join('');
  const words = (text: string) => text.replaceAll(other, '…');
  for (const { found, mended, at } of linksAsText(line)) {
    const before = line.slice(0, at).split('\n').length - 1;
    const start = { line: (position?.start.line ?? 1) + before, column: 1 };
    const place = { type: 'text', position: { start, end: start } };
    const expected = words(mended ?? '[tekst](adresse)');
    report({ kind: 'linkAsText', found: words(found), expected }, place);
  }
}
