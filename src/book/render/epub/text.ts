import type { Element, ElementContent, Nodes as HastNodes } from 'hast';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { RenderTable } from '#domain/book/tree/renderer.ts';
import type { BookTexts, WebPage } from '#book/render/web/page.ts';
import {
  htmlTree,
  inside,
  webTable,
  type WebContext,
  type WebMade,
} from '#book/render/web/web-page.ts';
import { figureInEpub } from './figure.ts';
import { glossary } from './glossary.ts';
import { pageBreak, type PageBreak, type PageBreaks, type PageBreakTexts } from './page-break.ts';

/** Where a text stands in an EPUB: a file of its own. What `href` says leads to another file of the book, or out of it. */
export interface EpubText extends Omit<WebPage, 'place' | 'fragmentOf' | 'texts'> {
  texts: BookTexts & PageBreakTexts;
  /** The pages of the printed book that begin in the text. */
  pageBreaks: PageBreaks;
}

const isElement = (made: WebMade): made is Element =>
  made !== undefined && 'type' in made && made.type === 'element';

function elementOf(made: WebMade): Element {
  if (!isElement(made)) throw new Error('One element was expected.');
  return made;
}

/** The mark of a source, which reading systems may open as a note. */
function sourceMark(made: Element): Element {
  const link = elementOf(made.children[0]);
  Object.assign(link.properties, { 'epub:type': 'noteref', role: 'doc-noteref' });
  return made;
}

/** A box without its icon, which says nothing that its words don't. */
function callout(made: Element): Element {
  const title = elementOf(made.children[0]);
  title.children = title.children.filter(
    (child) => !(child.type === 'element' && child.tagName === 'svg'),
  );
  return made;
}

/** A table that wraps: pages of a book can't be scrolled sideways. */
function table(made: Element): Element {
  const only = elementOf(made.children[0]);
  const classes = String(made.properties.className).includes('blocks') ? ['blocks'] : undefined;
  return { ...only, properties: { ...only.properties, className: classes } };
}

/* As a page of the site among others, where all stands in full, but for what a book has in a form of its own. */
const inBook: RenderTable<WebMade, WebContext> = {
  ...webTable,
  heading: (node, context) => ({
    type: 'element',
    tagName: `h${node.depth}`,
    properties: { id: node.data?.id },
    children: inside(node, context),
  }),
  sourceMark: (node, context) => sourceMark(elementOf(webTable.sourceMark(node, context))),
  callout: (node, context) => callout(elementOf(webTable.callout(node, context))),
  table: (node, context) => table(elementOf(webTable.table(node, context))),
  diagram: ({ diagram, id }, { page }) => figureInEpub(diagram, id, page),
  register: (node, context) =>
    node.content.of === 'begreper'
      ? glossary(node.content.entries, context.page)
      : webTable.register(node, context),
};

/** Marks the pages that begin in what has an id: an entry of a register, a step of a decision aid. */
function markInside(tree: HastNodes, { pageBreaks, texts }: EpubText): void {
  visit(tree, 'element', (element) => {
    const here = pageBreaks.get(String(element.properties.id));
    if (here) element.children.unshift(pageBreak(here, texts));
  });
}

/** The table, with the pages that begin before a block. */
function withBreaks(tree: Root, { pageBreaks, texts }: EpubText): RenderTable<WebMade, WebContext> {
  const places = new Map<Nodes, PageBreak>(
    tree.children.flatMap((block, at) => {
      const here = pageBreaks.get(at);
      return here ? [[block, here] as const] : [];
    }),
  );
  const marked = (node: Nodes, made: WebMade): WebMade => {
    const here = places.get(node);
    return here ? [pageBreak(here, texts), elementOf(made)] : made;
  };
  return {
    ...inBook,
    heading: (node, context) => marked(node, inBook.heading(node, context)),
    paragraph: (node, context) => marked(node, inBook.paragraph(node, context)),
  };
}

/**
 * A text as what stands in a chapter of an EPUB.
 *
 * @throws TreeError for a node that no text may hold, with its place in content/
 */
export function epubText(tree: Root, text: EpubText): ElementContent[] {
  const page: WebPage = { ...text, place: 'among others', fragmentOf: () => undefined };
  const made = htmlTree(tree, page, 'The EPUB', withBreaks(tree, text));
  markInside(made, text);
  return 'children' in made ? (made.children as ElementContent[]) : [];
}
