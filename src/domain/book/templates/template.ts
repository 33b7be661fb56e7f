import type { List, ListItem, Nodes, Root } from 'mdast';
import type { Language } from '#domain/site/language.ts';
import type { FieldData, SharedFieldData } from '#schemas/book/template-field.ts';
import { fieldNamed, type ChoiceWords } from './nodes.ts';

/** A field of a template in one language, wherever it is declared. */
export type TemplateField = FieldData;

/** A field that is filled in by itself. */
export type LineField = Exclude<TemplateField, { type: 'table' }>;

/** Rows to fill in. */
export type RowsField = Extract<TemplateField, { type: 'table' }>;

/** A template as plain data, in the language it is written in. */
export interface Template {
  id: string;
  language: Language;
  title: string;
  paper: 'standing' | 'lying';
  numbered: boolean;
  /** The fields its text has, each once, in order. */
  fields: readonly TemplateField[];
  /** Its text, with fields and rows as nodes. */
  tree: Root;
  words: ChoiceWords;
  /** The file it was read from. */
  file: string;
}

/** A shared field in a language. */
export function inLanguage(field: SharedFieldData, language: Language): TemplateField {
  const { label, help } = field;
  const words = { label: label[language], ...(help && { help: help[language] }) };
  switch (field.type) {
    case 'table':
      return {
        ...field,
        ...words,
        help: words.help,
        columns: field.columns.map((column) => ({ ...column, title: column.title[language] })),
      };
    case 'choice':
      return {
        ...field,
        ...words,
        help: words.help,
        placeholder: field.placeholder?.[language],
        options: field.options.map((option) => option[language]),
      };
    default:
      return {
        ...field,
        ...words,
        help: words.help,
        placeholder: field.placeholder?.[language],
      };
  }
}

/** True for a field that is filled in by itself. */
export const isLineField = (field: TemplateField): field is LineField => field.type !== 'table';

/** What stands in place of an empty field: what is said of it, else what can be chosen, else its label. */
export const placeholderOf = (field: LineField): string =>
  field.placeholder ?? (field.type === 'choice' ? field.options.join(' / ') : field.label);

const mark = /^\( \)\s*/;

/** True for a point that begins as one alternative of which one must stand: `- ( ) `. */
export function isOneOfMany({ children: [first] }: ListItem): boolean {
  const [words] = first?.type === 'paragraph' ? first.children : [];
  return words?.type === 'text' && mark.test(words.value);
}

/** A point as an alternative, without the mark it was written with. */
function withoutMark(item: ListItem): ListItem {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') return item;
  const [words, ...rest] = first.children;
  const value = words?.type === 'text' ? words.value.replace(mark, '') : '';
  const children = [...(value === '' ? [] : [{ type: 'text' as const, value }]), ...rest];
  return { ...item, checked: false, children: [{ ...first, children }, ...others] };
}

/** A list as one of which one must stand, where it is written so. */
const withChoice = (list: List): List =>
  list.children.some(isOneOfMany)
    ? {
        ...list,
        data: { ...list.data, isChoiceOfOne: true },
        children: list.children.map(withoutMark),
      }
    : list;

function withFieldsIn(node: Nodes, rows: ReadonlySet<string>): Nodes {
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  const alone = only?.type === 'link' && others.length === 0 ? fieldNamed(only.url) : undefined;
  if (alone !== undefined && rows.has(alone)) return { type: 'rows', id: alone };
  const id = node.type === 'link' ? fieldNamed(node.url) : undefined;
  if (id !== undefined) return { type: 'field', id };
  if (!('children' in node)) return node;
  const own = node.type === 'list' ? withChoice(node) : node;
  const children = own.children.map((child) => withFieldsIn(child, rows));
  return { ...own, children } as Nodes;
}

const withoutPlaces = ({ position: _, ...node }: Nodes): Nodes =>
  ('children' in node ? { ...node, children: node.children.map(withoutPlaces) } : node) as Nodes;

/** The text of a template with its fields as nodes, and without the places it was read from. */
export const withFields = (tree: Root, fields: readonly TemplateField[]): Root =>
  withoutPlaces(
    withFieldsIn(tree, new Set(fields.filter((field) => !isLineField(field)).map(({ id }) => id))),
  ) as Root;

/** The ids of the fields a text has, each once, in order. */
export function fieldIdsIn(node: Nodes): string[] {
  const own = node.type === 'field' || node.type === 'rows' ? [node.id] : [];
  const named = node.type === 'link' ? fieldNamed(node.url) : undefined;
  const inside = 'children' in node ? node.children.flatMap(fieldIdsIn) : [];
  return [...new Set([...own, ...(named === undefined ? [] : [named]), ...inside])];
}
