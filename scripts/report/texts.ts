import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { textOf } from '#domain/book/tree/nodes.ts';
import { bookIds } from '#schemas/book/books.ts';
import { collections } from '#schemas/collections.ts';
import type { ContentFiles } from '../content-check/files.ts';
import { parseOrNothing } from '../content-check/prose-trees.ts';
import { readCollection, type RawEntry } from '../content-check/raw-entries.ts';
import { stringsIn } from '../content-check/strings.ts';

/** A stretch of text of content/: a paragraph, a cell, a field. */
export interface Passage {
  file: string;
  /** The line it begins on. Asked only of what is found: looking it up takes long. */
  lineOf: () => number;
  text: string;
}

/** Fields that hold names, which nobody can say in other words. */
const namesIn: Readonly<Record<string, readonly string[]>> = {
  sources: ['title', 'publisher', 'author'],
  laws: ['act'],
};

/** True for what has several words: an address has one, however many it looks like. */
const isProse = (text: string) => /\s/.test(text.trim());

const isPassage = ({ type }: Nodes) =>
  type === 'paragraph' || type === 'heading' || type === 'tableCell' || type === 'code';

/** The passages of the text of an entry. */
function passagesOfBody(entry: RawEntry): Passage[] {
  const found: Passage[] = [];
  const add = (node: Nodes, text: string) =>
    found.push({
      file: entry.file,
      lineOf: () => (node.position?.start.line ?? 1) + (entry.bodyOffset ?? 0),
      text,
    });
  visit(parseOrNothing(entry), (node) => {
    if (isPassage(node)) add(node, textOf(node));
    if (node.type === 'mdxJsxFlowElement')
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'title')
          add(node, String(attribute.value));
  });
  return found;
}

/** Every text of content/, and the names in it. */
export function textsOf(files: ContentFiles): { passages: Passage[]; names: string[] } {
  const passages: Passage[] = [];
  const names: string[] = [];
  for (const [name, row] of Object.entries(collections)) {
    for (const entry of readCollection(files, row, bookIds).entries) {
      for (const [path, text] of stringsIn(entry.data)) {
        if (namesIn[name]?.includes(String(path[0]))) names.push(text);
        else if (isProse(text))
          passages.push({ file: entry.file, lineOf: () => entry.lineOf(path), text });
      }
      passages.push(...passagesOfBody(entry));
    }
  }
  return { passages, names };
}
