import type { Table } from '#domain/assessment/exports/document.ts';

const cell = (name: 'th' | 'td', text: string, scope?: string): HTMLTableCellElement => {
  const node = document.createElement(name);
  node.textContent = text;
  if (scope) node.setAttribute('scope', scope);
  return node;
};

const row = (cells: readonly Node[]): HTMLTableRowElement => {
  const node = document.createElement('tr');
  node.append(...cells);
  return node;
};

/** Puts a table of text into the page, for paper. */
export function showOnPaper(host: HTMLTableElement, { columns, rows }: Table): void {
  const head = document.createElement('thead');
  head.append(row(columns.map(({ title }) => cell('th', title, 'col'))));
  const body = document.createElement('tbody');
  body.append(
    ...rows.map((cells) =>
      row(cells.map((text) => cell('td', typeof text === 'string' ? text : ''))),
    ),
  );
  host.replaceChildren(head, body);
}
