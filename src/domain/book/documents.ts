import type { Nodes, PhrasingContent, Root, Table, TableCell } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';

/** A document of SLT work, in a language. */
export interface NamedDocument {
  id: string;
  name: string;
  writtenBy: string;
  holds: string;
  /** The page of its template in bokmål, where its text is written. */
  target?: string | undefined;
}

/** The headings of the table that says what each document holds. */
export interface DocumentHeadings {
  document: string;
  writtenBy: string;
  holds: string;
}

const words = (value: string): PhrasingContent => ({ type: 'text', value });

const cell = (...children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });

const nameOf = ({ name, target }: NamedDocument): PhrasingContent =>
  target === undefined
    ? words(name)
    : { type: 'reference', kind: 'side', id: target, target, children: [words(name)] };

/** What each document holds and who writes it, as a table. Its names lead to the templates there are. */
export const documentTable = (
  documents: readonly NamedDocument[],
  { document, writtenBy, holds }: DocumentHeadings,
): Table => ({
  type: 'table',
  children: [
    { type: 'tableRow', children: [document, writtenBy, holds].map((title) => cell(words(title))) },
    ...documents.map((each) => ({
      type: 'tableRow' as const,
      children: [cell(nameOf(each)), cell(words(each.writtenBy)), cell(words(each.holds))],
    })),
  ],
});

/** The task whose documents a building block lists; nothing where it is another node. */
export function taskOfBlock(node: Nodes): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Documents') return undefined;
  const task = (node satisfies MdxJsxFlowElement).attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'task',
  );
  return typeof task?.value === 'string' ? task.value : undefined;
}

/** The heading that the documents of each task are listed under, in a text that is not resolved. */
export function headingsByTask({ children }: Root): Map<string, string> {
  const found = new Map<string, string>();
  let heading = '';
  for (const node of children) {
    if (node.type === 'heading') heading = node.data?.id ?? '';
    const task = taskOfBlock(node);
    if (task !== undefined) found.set(task, heading);
  }
  return found;
}
