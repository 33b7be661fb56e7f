import type { ListItem, Parents, Root, Table } from 'mdast';
import type { ReferenceNode, SourceMark } from '#domain/book/tree/nodes.ts';
import { renderWith, type RenderTable } from '#domain/book/tree/renderer.ts';
import { isReadByRow } from '#domain/book/tree/table-shape.ts';
import { decisionAidOnPaper } from './decision-aid.ts';
import { figure } from './figure.ts';
import type { Paper } from './paper.ts';
import { par, type Piece } from './pieces.ts';
import { registerOnPaper } from './register.ts';
import { sourceNote } from './source.ts';
import { words } from './words.ts';

const inside = (node: Parents, paper: Paper): Piece[] =>
  node.children.flatMap((child) => render(child, paper));

/** An item of a list: what it says when that is one paragraph, else its blocks. */
function item(node: ListItem, paper: Paper): Piece[] {
  const [only, ...others] = node.children;
  return only?.type === 'paragraph' && others.length === 0
    ? inside(only, paper)
    : inside(node, paper);
}

function reference({ kind, id, target, children }: ReferenceNode, paper: Paper): Piece[] {
  const of = children.flatMap((child) => render(child, paper));
  const anchor = paper.anchorOf({ kind, id });
  const link: Piece =
    anchor === undefined
      ? { is: 'link', url: paper.addressOf(target), of }
      : { is: 'goto', anchor, page: kind === 'kapittel', of };
  return anchor !== undefined && kind === 'begrep' ? [{ is: 'indexed', word: id }, link] : [link];
}

const mark = ({ id, mention }: SourceMark, paper: Paper): Piece => ({
  is: 'mark',
  anchor: `${paper.idPrefix}note-${id}`,
  ...(mention === 1 && { note: sourceNote(paper.sourceOf(id), paper) }),
});

function tableOf(node: Table, paper: Paper): Piece {
  const [head = [], ...rows] = node.children.map(({ children }) =>
    children.map((cell) => inside(cell, paper)),
  );
  return { is: 'table', wide: false, byRow: isReadByRow(node), head, rows };
}

/** The most columns that a line of text has room for. */
const narrow = 3;

/** A table that stands by itself, not in a box, may reach into the margin. */
const spread = (piece: Piece): Piece =>
  typeof piece !== 'string' && piece.is === 'table'
    ? { ...piece, wide: piece.head.length > narrow }
    : piece;

/** A paragraph or a heading of the text itself, with the place where it begins. */
function withBeginning(piece: Piece, block: number, { beginningOf }: Paper): Piece {
  if (!beginningOf || typeof piece === 'string') return piece;
  return piece.is === 'par' || piece.is === 'heading'
    ? { ...piece, of: [{ is: 'begins', at: beginningOf(block) }, ...piece.of] }
    : piece;
}

const table: RenderTable<Piece[], Paper> = {
  root: (node, paper) =>
    node.children.flatMap((child, block) =>
      render(child, paper).map((piece) =>
        child.type === 'paragraph' || child.type === 'heading'
          ? withBeginning(piece, block, paper)
          : spread(piece),
      ),
    ),
  paragraph: (node, paper) => [par(inside(node, paper))],
  heading: (node, paper) => [{ is: 'heading', level: node.depth, of: inside(node, paper) }],
  text: ({ value }) => [words(value)],
  emphasis: (node, paper) => [{ is: 'emph', of: inside(node, paper) }],
  strong: (node, paper) => [{ is: 'strong', of: inside(node, paper) }],
  delete: (node, paper) => [{ is: 'strike', of: inside(node, paper) }],
  inlineCode: ({ value }) => [{ is: 'code', text: value }],
  code: ({ value }) => [{ is: 'pre', text: value }],
  break: () => [{ is: 'break' }],
  thematicBreak: () => [{ is: 'rule' }],
  blockquote: (node, paper) => [{ is: 'quote', of: inside(node, paper) }],
  link: (node, paper) => [{ is: 'link', url: node.url, of: inside(node, paper) }],
  list: (node, paper) => [
    {
      is: 'list',
      ...(node.ordered && { start: node.start ?? 1 }),
      items: node.children.map((each) => item(each, paper)),
    },
  ],
  // The list makes them.
  listItem: inside,
  table: (node, paper) => [tableOf(node, paper)],
  // The table makes them.
  tableRow: inside,
  tableCell: inside,
  callout: (node, paper) => [
    {
      is: 'box',
      tone: node.kind,
      label: paper.texts.callout[node.kind],
      title: words(node.title),
      of: inside(node, paper),
    },
  ],
  steps: ({ children: [list] }, paper) => [
    { is: 'steps', items: list.children.map((each) => item(each, paper)) },
  ],
  diagram: ({ diagram }, paper) => [figure(diagram, paper)],
  decisionAid: (node, paper) => decisionAidOnPaper(node, paper),
  register: ({ content }, paper) => registerOnPaper(content, paper),
  reference,
  sourceMark: (node, paper) => [mark(node, paper)],
};

const render = renderWith('The document', table, ({ origin }: Paper) => origin);

/**
 * A text as pieces, which the template sets.
 *
 * @throws TreeError for a node that no text may hold, with its place in content/
 */
export const piecesOf = (tree: Root, paper: Paper): Piece[] => render(tree, paper);
