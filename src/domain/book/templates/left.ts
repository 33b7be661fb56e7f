import type { Nodes } from 'mdast';
import type { TextDocument } from '#domain/book/document.ts';
import type { Language } from '#domain/site/language.ts';
import { countOf, fill, type Plural, type Template } from '#domain/site/norwegian.ts';
import { toFillIn } from './fill.ts';

/** What is left to fill in of a document. */
export interface Left {
  /** Fields that nothing is written in, each once. */
  fields: number;
  /** Tables that nothing stands in. */
  tables: number;
}

const within = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(within) : []),
];

const isEmptyTable = (node: Nodes): boolean =>
  node.type === 'table' &&
  within(node).some((each) => each.type === 'blank' && each.value === toFillIn);

/** What is left to fill in of a filled template. */
export function leftIn({ sections }: Pick<TextDocument, 'sections'>): Left {
  const nodes = sections.flatMap(({ children }) => children.flatMap(within));
  const empty = nodes.flatMap((node) =>
    node.type === 'control' && node.value === '' ? [node.name] : [],
  );
  return { fields: new Set(empty).size, tables: nodes.filter(isEmptyTable).length };
}

/** How what is left is told. */
export interface LeftWords {
  left: Template<'what'>;
  leftBoth: Template<'fields' | 'tables'>;
  leftFields: Plural<'count'>;
  leftTables: Plural<'count'>;
}

/** Tells what is left to fill in; nothing where nothing is. */
export function toldLeft(
  { fields, tables }: Left,
  { left, leftBoth, leftFields, leftTables }: LeftWords,
  language: Language,
): string {
  if (fields === 0 && tables === 0) return '';
  const told = {
    fields: countOf(leftFields, fields, language),
    tables: countOf(leftTables, tables, language),
  };
  if (fields === 0) return fill(left, { what: told.tables });
  return fill(left, { what: tables === 0 ? told.fields : fill(leftBoth, told) });
}
