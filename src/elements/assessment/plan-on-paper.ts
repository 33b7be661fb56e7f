import type { TableContent } from '#domain/book/document.ts';
import { make } from '#elements/kit/make.ts';

/** Puts a table of text into the page, for paper. */
export function showOnPaper(host: HTMLTableElement, { columns, rows }: TableContent): void {
  const heads = columns.map(({ title }) =>
    make('th', { text: title, attributes: { scope: 'col' } }),
  );
  const body = rows.map((cells) =>
    make(
      'tr',
      {},
      cells.map((text) => make('td', { text: typeof text === 'string' ? text : '' })),
    ),
  );
  host.replaceChildren(make('thead', {}, [make('tr', {}, heads)]), make('tbody', {}, body));
}
