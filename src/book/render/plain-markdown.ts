import type { Link, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseReference, type ContentReference } from '#domain/book/references.ts';

/** What the text around a chapter knows, and the chapter does not. */
export interface Surroundings {
  /** The whole address a reference leads to. */
  addressOf: (reference: ContentReference) => string;
  /** What kind of box a callout is, in words. */
  calloutName: (kind: string) => string;
  /** What stands in the place of a block that is made from data, as Markdown. */
  block: (name: string, attributes: ReadonlyMap<string, string>) => string;
}

const reader = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);
const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

const parse = (markdown: string): RootContent[] => reader.parse(markdown).children;

function attributesOf(element: MdxJsxFlowElement): ReadonlyMap<string, string> {
  return new Map(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    ),
  );
}

function replaceBlock(element: MdxJsxFlowElement, around: Surroundings): RootContent[] {
  const attributes = attributesOf(element);
  if (element.name === 'Steps') return element.children;
  if (element.name === 'Callout') {
    const name = around.calloutName(attributes.get('kind') ?? '');
    const title = parse(`**${name}: ${attributes.get('title') ?? ''}**`);
    return [
      { type: 'blockquote', children: [...title, ...element.children] as never } as RootContent,
    ];
  }
  return parse(around.block(element.name ?? '', attributes));
}

/** A chapter as Markdown that any reader understands: no building blocks, no references of our own. */
export function plainMarkdown(body: string, around: Surroundings): string {
  const tree: Root = reader.parse(body);
  visit(tree, 'mdxJsxFlowElement', (element, at, parent) => {
    if (!parent || at === undefined) return undefined;
    const replacement = replaceBlock(element, around);
    parent.children.splice(at, 1, ...(replacement as never[]));
    return at;
  });
  visit(tree, 'link', (link: Link) => {
    const reference = parseReference(link.url);
    if (reference) link.url = around.addressOf(reference);
  });
  return writer.stringify(tree);
}
