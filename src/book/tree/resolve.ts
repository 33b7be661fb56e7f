import type { Link, List, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { parseReference, type ContentReference } from '#domain/book/references.ts';
import {
  calloutKinds,
  registers,
  textOf,
  type Callout,
  type Diagram,
  type ReferenceNode,
  type Register,
  type Steps,
} from '#domain/book/tree/nodes.ts';
import { TreeError, type Origin } from '#domain/book/tree/place.ts';
import { decisionAidNode } from './decision-aid.ts';
import { closeUpMarks, numbering, type Numbering } from './marks.ts';
import type { Lookup } from './lookup.ts';
import { parse } from './parse.ts';

interface Context {
  lookup: Lookup;
  origin: Origin;
  /** Numbers the sources of the text as it comes to them. */
  mark: Numbering;
}

/** A building block not yet resolved, with its properties that are plain text. */
interface Block {
  element: MdxJsxFlowElement;
  property: (name: string) => string;
}

const withPosition = <Made extends Nodes>(made: Made, from: Nodes): Made =>
  from.position ? { ...made, position: from.position } : made;

/** Asks for what a block names, and tells where the block stands when it is not there. */
function lookedUp<Value>(find: () => Value, node: Nodes, origin: Origin): Value {
  try {
    return find();
  } catch (cause) {
    if (cause instanceof TreeError) throw cause;
    throw new TreeError(cause instanceof Error ? cause.message : String(cause), node, origin);
  }
}

function oneOf<Value extends string>(
  values: readonly Value[],
  { element, property }: Block,
  name: string,
  { origin }: Context,
): Value {
  const found = values.find((value) => value === property(name));
  if (found) return found;
  const expected = values.join(', ');
  throw new TreeError(
    `<${element.name} ${name}="${property(name)}"> is none of ${expected}.`,
    element,
    origin,
  );
}

/** What each building block becomes. */
const blocks: Readonly<Record<string, (block: Block, around: Context) => Nodes>> = {
  Callout: (block, around): Callout => ({
    type: 'callout',
    kind: oneOf(calloutKinds, block, 'kind', around),
    title: block.property('title'),
    children: resolvedAll(block.element.children, around) as Callout['children'],
  }),
  Steps({ element }, around): Steps {
    const [list, ...others] = element.children;
    if (list?.type !== 'list' || others.length > 0)
      throw new TreeError('<Steps> does not hold exactly one list.', element, around.origin);
    return { type: 'steps', children: resolved(list, around) as [List] };
  },
  Diagram: ({ property }, { lookup }): Diagram => ({
    type: 'diagram',
    id: property('id'),
    diagram: lookup.diagram(property('id')),
  }),
  DecisionAid: ({ property }, { lookup }) => decisionAidNode(property('id'), lookup),
  Documents: ({ property }, { lookup }) => lookup.documents(property('task')),
  Register: (block, around): Register => ({
    type: 'register',
    content: around.lookup.register(oneOf(registers, block, 'of', around)),
  }),
};

function resolvedBlock(element: MdxJsxFlowElement, around: Context): Nodes {
  const resolveBlock = Object.hasOwn(blocks, element.name ?? '')
    ? blocks[element.name ?? '']
    : undefined;
  if (!resolveBlock)
    throw new TreeError(`<${element.name}> is not a building block.`, element, around.origin);
  const property = (name: string): string => {
    const found = element.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
    );
    if (typeof found?.value === 'string') return found.value;
    throw new TreeError(`<${element.name}> has no text in "${name}".`, element, around.origin);
  };
  return resolveBlock({ element, property }, around);
}

/** A reference; that of a source is its words, if it has any, and its mark after them. */
function resolvedReference(reference: ContentReference, link: Link, around: Context): Nodes[] {
  const children = textOf(link).trim() === '' ? [] : resolvedAll(link.children, around);
  const { kind, id } = reference;
  const target = around.lookup.reference(reference);
  if (kind === 'kilde')
    return [...children, withPosition({ type: 'sourceMark', ...around.mark(id), ...target }, link)];
  const made = { type: 'reference', kind, id, ...target, children } as ReferenceNode;
  return [withPosition(made, link)];
}

/** What a node becomes: one node, or words and the mark after them. */
function resolved(node: Nodes, around: Context): Nodes[] {
  const { origin } = around;
  if (node.type === 'mdxJsxFlowElement') {
    const block = lookedUp(() => resolvedBlock(node, around), node, origin);
    return [withPosition(block, node)];
  }
  const reference = node.type === 'link' ? parseReference(node.url) : undefined;
  if (node.type === 'link' && reference)
    return lookedUp(() => resolvedReference(reference, node, around), node, origin);
  return 'children' in node
    ? [{ ...node, children: resolvedAll(node.children, around) } as Nodes]
    : [node];
}

const resolvedAll = (nodes: readonly Nodes[], around: Context): Nodes[] =>
  closeUpMarks(nodes.flatMap((node) => resolved(node, around)));

/**
 * A text as the tree every format is made from: its building blocks and references resolved.
 *
 * @param markdown the text of a chapter or page, without frontmatter
 * @throws TreeError with the place in content/ when a block or reference leads to nothing
 */
export function resolve(markdown: string, origin: Origin, lookup: Lookup): Root {
  const [tree] = resolved(parse(markdown), { lookup, origin, mark: numbering() });
  return tree as Root;
}
