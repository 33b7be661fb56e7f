import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Table, TableCell } from 'mdast';
import { textOf } from '#domain/book/tree/nodes.ts';
import { isReadByRow } from '#domain/book/tree/table-shape.ts';

/** What a table stands in, so that it scrolls by itself on a narrow screen, reachable by keyboard. */
export const scrolling = (
  name: string,
  headings: readonly string[],
  table: Element,
  classes = 'scroll',
): Element =>
  h(
    'div',
    {
      class: classes,
      role: 'group',
      tabIndex: 0,
      ariaLabel: `${name}: ${headings.slice(0, 5).join(', ')}`,
    },
    [table],
  );

/** A row. A space after each cell keeps its words apart for the search, which reads the text as it stands. */
const row = (cells: readonly Element[], role?: 'row') =>
  h(
    'tr',
    { role },
    cells.flatMap((cell) => [cell, ' ']),
  );

const bodyOf = (rows: readonly Element[]) => (rows.length > 0 ? [h('tbody', [...rows])] : []);

/**
 * A table whose rows are blocks on a phone (table.css): the first cell its heading, each other with the name of its
 * column. The roles are those of a table, which some browsers forget when it is laid out otherwise.
 */
function inBlocks(
  { children: [head, ...rows] }: Table,
  headings: readonly string[],
  contentOf: (cell: TableCell) => ElementContent[],
): Element {
  const heads = (head?.children ?? []).map((cell) =>
    h('th', { role: 'columnheader' }, contentOf(cell)),
  );
  const cells = (all: readonly TableCell[]) =>
    all.map((cell, at) =>
      at === 0
        ? h('th', { role: 'rowheader' }, contentOf(cell))
        : h('td', { role: 'cell', dataLabel: headings[at] || undefined }, contentOf(cell)),
    );
  return h('table', { role: 'table' }, [
    h('thead', [row(heads, 'row')]),
    ...bodyOf(rows.map(({ children }) => row(cells(children), 'row'))),
  ]);
}

/**
 * A table named by its headings. On a narrow screen its rows are blocks where it is read row by row; else it scrolls
 * by itself, reachable by keyboard.
 *
 * @param contentOf what a cell holds
 */
export function tableOnPage(
  node: Table,
  name: string,
  contentOf: (cell: TableCell) => ElementContent[],
): Element {
  const {
    children: [head, ...rows],
  } = node;
  const headings = (head?.children ?? []).map((cell) => textOf(cell).trim());
  if (isReadByRow(node))
    return scrolling(name, headings, inBlocks(node, headings, contentOf), 'scroll blocks');
  const cells = (all: readonly TableCell[], tag: 'th' | 'td') =>
    all.map((cell) => h(tag, contentOf(cell)));
  const table = h('table', [
    h('thead', [row(cells(head?.children ?? [], 'th'))]),
    ...bodyOf(rows.map(({ children }) => row(cells(children, 'td')))),
  ]);
  return scrolling(name, headings, table);
}
