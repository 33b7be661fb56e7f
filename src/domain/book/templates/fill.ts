import type {
  BlockContent,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { table, textNodes, withWidths, type TextDocument } from '#domain/book/document.ts';
import type { Control } from '#domain/book/document-nodes.ts';
import { textOf } from '#domain/book/tree/nodes.ts';
import { TreeError } from '#domain/book/tree/place.ts';
import { fieldsBeforeStop, fittedValue } from './fitted.ts';
import type { ChoiceWords } from './nodes.ts';
import {
  isLineField,
  placeholderOf,
  type LineField,
  type RowsField,
  type Template,
} from './template.ts';

/** What a template is filled in with. All of it may be left out: then it stands to be filled in. */
export interface Filling {
  /** ISO date of the document. */
  made: string;
  /** What is filled in, by the id of the field; a day as an ISO date. */
  values?: Readonly<Record<string, string>>;
  /** Which of the alternatives are kept, by their numbers in the text, from 0. */
  kept?: ReadonlySet<number>;
  /** Rows that are filled in already, by the id of the field. */
  rows?: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** An alternative: a point of a list with a box to tick. */
export const isAlternative = (node: Nodes): node is ListItem =>
  node.type === 'listItem' && typeof node.checked === 'boolean';

/** The alternatives of a text, in order. Their place here is the number they are kept by. */
export const alternativesIn = (node: Nodes): ListItem[] => [
  ...(isAlternative(node) ? [node] : []),
  ...('children' in node ? node.children.flatMap(alternativesIn) : []),
];

/** The lists of a text of whose alternatives one must stand, in order. */
export const choicesIn = (node: Nodes): List[] => [
  ...(node.type === 'list' && node.data?.isChoiceOfOne ? [node] : []),
  ...('children' in node ? node.children.flatMap(choicesIn) : []),
];

interface Context {
  template: Template;
  filling: Filling;
  alternatives: readonly ListItem[];
  beforeStop: ReadonlySet<string>;
}

const controlOf = (field: LineField, value: string): Control => ({
  type: 'control',
  name: field.id,
  kind: field.type,
  label: field.label,
  // Seen where colours are not, and on paper.
  placeholder: `[${placeholderOf(field)}]`,
  options: 'options' in field ? field.options : [],
  value,
});

/** A table with the rows there are, and empty ones up to those it has. */
export function rowsOf(
  { columns, rows }: RowsField,
  filled: readonly (readonly string[])[],
): Table {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const empty: string[][] = Array.from({ length: Math.max(1, rows - filled.length) }, () => []);
  return table({
    columns: columns.map(({ title, width }) => ({ title, width: width / sum })),
    rows: [...filled, ...empty].map((row: readonly string[]) =>
      columns.map((_, at) => row[at] ?? ''),
    ),
  });
}

/** What stands above alternatives while none is chosen; nothing above a list of anything else. */
export function hintOf(list: List, { chooseOne, chooseSome }: ChoiceWords): Paragraph[] {
  if (!list.children.some(isAlternative)) return [];
  const value = list.data?.isChoiceOfOne ? chooseOne : chooseSome;
  return [{ type: 'paragraph', children: [{ type: 'blank', value: `[${value}]` }] }];
}

/**
 * A list of alternatives as it stands once some are kept, with the points that are none; whole, to be ticked, and
 * saying so, while none is.
 */
function listOf(list: List, context: Context): Nodes[] {
  const { alternatives, filling, template } = context;
  const isKept = (item: ListItem) => filling.kept?.has(alternatives.indexOf(item)) ?? false;
  if (!list.children.some((item) => isAlternative(item) && isKept(item)))
    return [
      ...hintOf(list, template.words),
      { ...list, children: filledAll(list.children, context) } as List,
    ];
  const kept = list.children.filter((item) => !isAlternative(item) || isKept(item));
  const items = kept.map((item) => ({
    type: 'listItem' as const,
    children: filledAll(item.children, context) as BlockContent[],
  }));
  const [only, ...others] = items;
  return only && others.length === 0 && !list.ordered
    ? only.children
    : [{ ...list, children: items }];
}

/** What an empty table has in its first cell. */
export const toFillIn = '[fyll inn]';

const isNote = (words: string) => /^\[[^[\]]+\]$/.test(words);

function filled(node: Nodes, context: Context): Nodes[] {
  const { template, filling } = context;
  const origin = { file: template.file };
  switch (node.type) {
    // Help is for whoever fills the template in.
    case 'blockquote':
      return [];
    case 'reference':
      return filledAll(node.children, context);
    // A line that tells when a part applies is for whoever finishes the document, so it is seen as what is left.
    case 'paragraph': {
      const words = textOf(node);
      return isNote(words) && node.children.every(({ type }) => type === 'text')
        ? [{ ...node, children: [{ type: 'blank', value: words }] }]
        : [{ ...node, children: filledAll(node.children, context) } as Nodes];
    }
    case 'list':
      return listOf(node, context);
    case 'table': {
      const [head, ...rows] = node.children.map((row) => row.children.map(textOf));
      const widths = withWidths(head ?? [], rows).map(({ width }) => width);
      return [{ ...node, data: { widths }, children: filledAll(node.children, context) } as Table];
    }
    case 'field': {
      const field = template.fields.find(({ id }) => id === node.id);
      if (!field || !isLineField(field))
        throw new TreeError(`"${node.id}" is no field for a line.`, node, origin);
      const place = {
        unit: 'unit' in field ? field.unit : undefined,
        isBeforeStop: context.beforeStop.has(node.id),
      };
      return [controlOf(field, fittedValue(filling.values?.[node.id] ?? '', place))];
    }
    case 'rows': {
      const field = template.fields.find(({ id }) => id === node.id);
      if (!field || isLineField(field))
        throw new TreeError(`"${node.id}" has no rows.`, node, origin);
      const rows = filling.rows?.[node.id] ?? [];
      // Seen as what is left to fill in, also where colours are not.
      return [rowsOf(field, rows.length === 0 ? [[toFillIn]] : rows)];
    }
    default:
      return 'children' in node
        ? [{ ...node, children: filledAll(node.children, context) } as Nodes]
        : [node];
  }
}

const filledAll = (nodes: readonly Nodes[], context: Context): Nodes[] =>
  nodes.flatMap((node) => filled(node, context));

/**
 * A template as a document: help left out, fields and rows filled in where something is known, and of
 * alternatives those that are kept.
 *
 * @throws TreeError for a field the template does not have
 */
export function filledTemplate(template: Template, filling: Filling): TextDocument {
  const { tree, language, title, paper, numbered, file } = template;
  const context: Context = {
    template,
    filling,
    alternatives: alternativesIn(tree),
    beforeStop: fieldsBeforeStop(tree),
  };
  const named = template.fields.find((field) => 'from' in field && field.from === 'kommune');
  const creator = named && filling.values?.[named.id]?.trim();
  return {
    language,
    made: filling.made,
    ...(creator && { creator }),
    numbered,
    title: textNodes(title) satisfies PhrasingContent[],
    origin: { file },
    sections: [
      {
        orientation: paper === 'lying' ? 'landscape' : 'portrait',
        children: filledAll(tree.children satisfies Root['children'], context) as RootContent[] &
          BlockContent[],
      },
    ],
  };
}
