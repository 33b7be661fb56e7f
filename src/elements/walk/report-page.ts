import type { Nodes } from 'mdast';
import type { TextDocument } from '#domain/book/document.ts';
import { textOf } from '#domain/book/tree/nodes.ts';
import { renderWith, type RenderTable } from '#domain/book/tree/renderer.ts';
import { make } from '#elements/kit/make.ts';

/** What a report is made into: where it comes from, and the addresses its pictures are shown from. */
interface PageContext {
  origin: TextDocument['origin'];
  addresses: string[];
}

type Parts = (Node | string)[];

/* The title of the page comes before, and that of the view. */
const headings = { 1: 'h3', 2: 'h4', 3: 'h5', 4: 'h6', 5: 'h6', 6: 'h6' } as const;

const partsOf = (nodes: readonly Nodes[], context: PageContext): Parts =>
  nodes.flatMap((node) => render(node, context));

const parts: RenderTable<
  Parts,
  PageContext,
  'heading' | 'paragraph' | 'list' | 'listItem' | 'table' | 'text' | 'blank' | 'strong' | 'picture'
> = {
  heading: ({ depth, children }, context) => [
    make(headings[depth], {}, partsOf(children, context)),
  ],
  paragraph: ({ children }, context) => [make('p', {}, partsOf(children, context))],
  list: ({ ordered, children }, context) => [
    make(ordered ? 'ol' : 'ul', {}, partsOf(children, context)),
  ],
  listItem: ({ children }, context) => [make('li', {}, partsOf(children, context))],
  table: ({ children: rows }, context) => {
    const [head, ...body] = rows;
    const cells = head?.children ?? [];
    const headRow = make(
      'tr',
      {},
      cells.map(({ children }) =>
        make('th', { attributes: { scope: 'col' } }, partsOf(children, context)),
      ),
    );
    const bodyRows = body.map((row) =>
      make(
        'tr',
        {},
        row.children.map(({ children }) => make('td', {}, partsOf(children, context))),
      ),
    );
    const name = cells.map((cell) => textOf(cell)).join(', ');
    return [
      make(
        'div',
        { class: 'scroll', attributes: { role: 'group', tabindex: '0', 'aria-label': name } },
        [make('table', {}, [make('thead', {}, [headRow]), make('tbody', {}, bodyRows)])],
      ),
    ];
  },
  text: ({ value }) => [value],
  blank: ({ value }) => [value],
  strong: ({ children }, context) => [make('strong', {}, partsOf(children, context))],
  picture: ({ bytes, width, height, alt }, { addresses }) => {
    const address = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
    addresses.push(address);
    const attributes = { src: address, alt, width: String(width), height: String(height) };
    return [make('img', { attributes })];
  },
};

const render = renderWith('A report on the page', parts, ({ origin }: PageContext) => origin);

/** Puts a report into the page. Gives the addresses of its pictures, to be let go of when it is shown no more. */
export function showReport(host: HTMLElement, { title, sections, origin }: TextDocument): string[] {
  const context: PageContext = { origin, addresses: [] };
  host.replaceChildren(
    make('h3', {}, partsOf(title, context)),
    ...partsOf(
      sections.flatMap(({ children }) => children),
      context,
    ),
  );
  return context.addresses;
}
