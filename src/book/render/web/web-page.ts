import type { Element, ElementContent, Nodes as HastNodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Heading, Nodes, Parents, Root } from 'mdast';
import { defaultHandlers, toHast, type Handler, type State } from 'mdast-util-to-hast';
import { listedId, markId } from '#domain/book/source-marks.ts';
import type { Callout, ProseType, ReferenceNode, SourceMark } from '#domain/book/tree/nodes.ts';
import { renderWith, type RenderTable } from '#domain/book/tree/renderer.ts';
import { fill } from '#domain/site/norwegian.ts';
import { decisionAidInText } from './decision-aid.ts';
import { diagramOnPage } from './figure.ts';
import { icon } from './icon.ts';
import type { WebPage } from './page.ts';
import { registerOnPage } from './register.ts';
import { tableOnPage } from './table.ts';

/** What stands around a node. */
export interface WebContext {
  page: WebPage;
  state: State;
  parent: Parents | undefined;
}

/** What a node becomes. */
export type WebMade = HastNodes | HastNodes[] | undefined;

/** What Markdown itself becomes, as mdast-util-to-hast has it. */
const asUsual =
  <Type extends keyof typeof defaultHandlers>(type: Type) =>
  (node: Nodes, { state, parent }: WebContext): WebMade =>
    (defaultHandlers[type] as Handler)(state, node, parent) as WebMade;

/** What stands inside a node, as HTML. */
export const inside = (node: Parents, { state }: WebContext) => state.all(node) as ElementContent[];

/** A heading that links to itself, so that a section can be pointed at; a plain one among other chapters. */
function heading(node: Heading, context: WebContext): Element {
  const { depth, data } = node;
  const children = inside(node, context);
  if (context.page.place === 'among others') return h(`h${Math.min(6, depth + 2)}`, children);
  const id = data?.id ?? '';
  return depth < 4
    ? h(`h${depth}`, { id }, [h('a', { href: `#${id}` }, children)])
    : h(`h${depth}`, { id }, children);
}

/** A box set off from the text. Its kind is said in words, never by colour alone. */
const callout = (node: Callout, context: WebContext): Element => {
  const { language, texts } = context.page;
  return h('div', { class: `callout ${node.kind}`, role: 'note' }, [
    h('p', { class: 'title' }, [
      icon(node.kind),
      h('span', { lang: language }, texts.callout[node.kind]),
      ` ${node.title}`,
    ]),
    ...inside(node, context),
  ]);
};

function hrefOf({ kind, id, target }: ReferenceNode, { fragmentOf, href }: WebPage): string {
  const fragment = fragmentOf({ kind, id });
  return fragment === undefined ? href(target) : `#${fragment}`;
}

/** The number of a source, leading to the list after the text. The brackets keep it apart from other numbers. */
const sourceMark = (mark: SourceMark, { language, texts, idPrefix }: WebPage): Element =>
  h('sup', [
    h(
      'a',
      {
        lang: language,
        id: markId(mark, idPrefix),
        href: `#${listedId(mark.id, idPrefix)}`,
        ariaLabel: fill(texts.handbook.sourceMark, { number: mark.number }),
      },
      `[${mark.number}]`,
    ),
  ]);

/** What each node becomes on a page of the site. */
export const webTable: RenderTable<WebMade, WebContext> = {
  root: asUsual('root'),
  paragraph: asUsual('paragraph'),
  heading,
  text: asUsual('text'),
  emphasis: asUsual('emphasis'),
  strong: asUsual('strong'),
  delete: asUsual('delete'),
  inlineCode: asUsual('inlineCode'),
  code: asUsual('code'),
  break: asUsual('break'),
  thematicBreak: asUsual('thematicBreak'),
  blockquote: asUsual('blockquote'),
  link: (node, context) => h('a', { href: node.url }, inside(node, context)),
  reference: (node, context) =>
    h('a', { href: hrefOf(node, context.page), class: node.kind }, inside(node, context)),
  sourceMark: (node, { page }) => sourceMark(node, page),
  list: asUsual('list'),
  listItem: asUsual('listItem'),
  table: (node, context) =>
    tableOnPage(node, context.page.texts.handbook.table, (cell) => inside(cell, context)),
  // The table above makes them.
  tableRow: asUsual('tableRow'),
  tableCell: asUsual('tableCell'),
  callout,
  steps: (node, context) => h('div', { class: 'steps' }, inside(node, context)),
  diagram: ({ diagram }, { page }) => diagramOnPage(diagram, { ...page, ...page.written }),
  decisionAid: (node, { page }) => decisionAidInText(node, page),
  register: ({ content }, { page }) => registerOnPage(content, page),
};

/** What some nodes become in a kind of text that has them, or has them otherwise. */
export type OwnNodes = Partial<RenderTable<WebMade, WebContext, Nodes['type']>>;

/**
 * A text as a tree of HTML.
 *
 * @param name of the format, for the message
 * @param table what each node becomes
 * @throws TreeError for a node that no text may hold, with its place in content/
 */
export function htmlTree(
  tree: Root,
  page: WebPage,
  name: string,
  table: RenderTable<WebMade, WebContext>,
): HastNodes {
  const render = renderWith<WebMade, WebContext, ProseType>(
    name,
    table,
    (context) => context.page.origin,
  );
  const handle: Handler = (state, node: Nodes, parent) =>
    render(node, { page, state, parent }) as ReturnType<Handler>;
  // Types the package knows; all others are unknown to it, our own as well.
  const handlers = Object.fromEntries(Object.keys(defaultHandlers).map((type) => [type, handle]));
  return toHast(tree, { handlers, unknownHandler: handle });
}

/**
 * A text as HTML.
 *
 * @param own what nodes become that other texts have not, or have otherwise
 * @throws TreeError for a node that no text may hold, with its place in content/
 */
export const webPage = (tree: Root, page: WebPage, own: OwnNodes = {}): string =>
  toHtml(htmlTree(tree, page, 'The web page', { ...webTable, ...own }), {
    allowParseErrors: false,
    closeEmptyElements: true,
  });
