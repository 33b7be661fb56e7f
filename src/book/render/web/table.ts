import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Table, TableCell } from 'mdast';
import { textOf } from '#domain/book/tree/nodes.ts';

/** What a table stands in, so that it scrolls by itself on a narrow screen, reachable by keyboard. */
export const scrolling = (name: string, headings: readonly string[], table: Element): Element =>
  h(
    'div',
    {
      class: 'scroll',
      role: 'group',
      tabIndex: 0,
      ariaLabel: `${name}: ${headings.slice(0, 5).join(', ')}`,
    },
    [table],
  );

/**
 * A table that scrolls by itself on a narrow screen, reachable by keyboard, named by its headings.
 *
 * @param contentOf what a cell holds
 */
export function tableOnPage(
  { children: [head, ...rows] }: Table,
  name: string,
  contentOf: (cell: TableCell) => ElementContent[],
): Element {
  const headings = (head?.children ?? []).map((cell) => textOf(cell).trim());
  // A space after each cell keeps its words apart for the search, which reads the text as it stands.
  const row = (cells: readonly TableCell[], tag: 'th' | 'td') =>
    h(
      'tr',
      cells.flatMap((cell) => [h(tag, contentOf(cell)), ' ']),
    );
  const body = h(
    'tbody',
    rows.map(({ children }) => row(children, 'td')),
  );
  const table = h('table', [
    h('thead', [row(head?.children ?? [], 'th')]),
    ...(rows.length > 0 ? [body] : []),
  ]);
  return scrolling(name, headings, table);
}
