import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Table, TableCell } from 'mdast';
import { textOf } from '#domain/book/tree/nodes.ts';
import { isReadByRow } from '#domain/book/tree/table-shape.ts';

/** A cell: what it holds, and its language where that is not the one around it. */
export interface Cell {
  content: readonly (ElementContent | string)[];
  lang?: string;
}

/** A row. A space after each cell keeps its words apart for the search, which reads the text as it stands. */
const row = (cells: readonly Element[], role?: 'row') =>
  h(
    'tr',
    { role },
    cells.flatMap((cell) => [cell, ' ']),
  );

const table = (head: Element, rows: readonly Element[], role?: 'table') =>
  h('table', { role }, [h('thead', [head]), ...(rows.length > 0 ? [h('tbody', [...rows])] : [])]);

const plain = (heads: readonly Cell[], rows: readonly (readonly Cell[])[]): Element => {
  const cells = (all: readonly Cell[], tag: 'th' | 'td') =>
    row(all.map(({ content, lang }) => h(tag, { lang }, [...content])));
  return table(
    cells(heads, 'th'),
    rows.map((all) => cells(all, 'td')),
  );
};

/**
 * A table whose rows are blocks on a phone (table.css): the first cell its heading, each other with the name of its
 * column. The roles are those of a table, which some browsers forget when it is laid out otherwise.
 */
const inBlocks = (
  heads: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  names: readonly string[],
): Element =>
  table(
    row(
      heads.map(({ content }) => h('th', { role: 'columnheader', scope: 'col' }, [...content])),
      'row',
    ),
    rows.map((all) =>
      row(
        all.map(({ content, lang }, at) =>
          at === 0
            ? h('th', { role: 'rowheader', scope: 'row', lang }, [...content])
            : h('td', { role: 'cell', lang, dataLabel: names[at] || undefined }, [...content]),
        ),
        'row',
      ),
    ),
    'table',
  );

/** What a table stands in, so that it scrolls by itself on a narrow screen, reachable by keyboard. */
export const scrolling = (
  name: string,
  headings: readonly string[],
  inner: Element,
  kind = 'scroll',
): Element =>
  h(
    'div',
    {
      class: kind,
      role: 'group',
      tabIndex: 0,
      ariaLabel: `${name}: ${headings.slice(0, 5).join(', ')}`,
    },
    [inner],
  );

/**
 * A table named by its headings, that scrolls by itself on a narrow screen, reachable by keyboard; or has its rows as
 * blocks there.
 *
 * @param name what a table is called
 * @param names the headings without marks
 */
export const namedTable = (
  { name, names, isByRow }: { name: string; names: readonly string[]; isByRow: boolean },
  heads: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): Element =>
  isByRow
    ? scrolling(name, names, inBlocks(heads, rows, names), 'scroll blocks')
    : scrolling(name, names, plain(heads, rows));

/**
 * A table of a text: its rows are blocks on a narrow screen where it is read row by row.
 *
 * @param contentOf what a cell holds
 */
export function tableOnPage(
  node: Table,
  name: string,
  contentOf: (cell: TableCell) => ElementContent[],
): Element {
  const [head, ...rows] = node.children.map(({ children }) => children);
  const cells = (all: readonly TableCell[] = []) =>
    all.map((cell) => ({ content: contentOf(cell) }));
  const names = (head ?? []).map((cell) => textOf(cell).trim());
  return namedTable({ name, names, isByRow: isReadByRow(node) }, cells(head), rows.map(cells));
}
