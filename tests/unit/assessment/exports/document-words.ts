/** What a document says, as text. */
import type { BlockContent, Table } from 'mdast';
import type { TextDocument } from '#domain/book/document.ts';
import { textOf as wordsOf } from '#domain/book/tree/nodes.ts';

const cellsOf = (table: Table) => table.children.slice(1).map(({ children }) => children);

/** The words of a block, a cell a line. */
export const textOf = (block: BlockContent): string => {
  switch (block.type) {
    case 'list':
      return block.children.map(wordsOf).join('\n');
    case 'table':
      return cellsOf(block)
        .flatMap((row) => row.map(wordsOf))
        .join('\n');
    default:
      return wordsOf(block);
  }
};

/** The rows of a table as they are given: text, or text and links. */
export const rowsOf = (table: Table) =>
  cellsOf(table).map((row) =>
    row.map((cell) =>
      cell.children.some(({ type }) => type === 'link')
        ? cell.children.map((part) =>
            part.type === 'link' ? { text: wordsOf(part), href: part.url } : wordsOf(part),
          )
        : wordsOf(cell),
    ),
  );

/** All a document says. */
export const everything = (document: TextDocument) =>
  [titleOf(document), ...document.sections.flatMap(({ children }) => children.map(textOf))].join(
    '\n',
  );

/** What a document is called. */
export const titleOf = ({ title }: TextDocument) => title.map(wordsOf).join('');

/** The headings of a document below its title, of the first level. */
export const headingsIn = ({ sections }: TextDocument): string[] =>
  sections.flatMap(({ children }) =>
    children.flatMap((block) =>
      block.type === 'heading' && block.depth === 2 ? [wordsOf(block)] : [],
    ),
  );

/** The rows of the tables under a heading, up to the next. */
export function rowsUnder(title: string, { sections }: TextDocument) {
  const blocks = sections.flatMap(({ children }) => children);
  const at = blocks.findIndex((block) => block.type === 'heading' && wordsOf(block) === title);
  const after = at < 0 ? [] : blocks.slice(at + 1);
  const end = after.findIndex(({ type }) => type === 'heading');
  return after
    .slice(0, end < 0 ? undefined : end)
    .flatMap((block) => (block.type === 'table' ? rowsOf(block) : []));
}
