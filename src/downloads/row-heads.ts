/**
 * Makes the first cells of some tables the heads of their rows. Typst has `pdf.header-cell` for it, behind a flag that
 * what calls it from Node can't set. What is written takes as many bytes as what stood there, so that nothing moves.
 */
import { found, objectsIn, type Span } from './pdf-objects.ts';

/** The names of the cells that are the heads of another, one by one. Without them, the scope of the heads tells. */
const named = /\/Headers \[[^\]]*\]/;

/** An element of the structure: its role and what it holds. */
interface Element {
  role: string;
  holds: number[];
  span: Span;
}

const filledUp = (text: string, length: number) => {
  if (text.length > length) throw new Error(`The PDF has no room for "${text}".`);
  return text.padEnd(length);
};

/**
 * @param pdf as Typst writes it
 * @param tables one for each table in the order they are read, true where the first cell is the head of its row
 */
export function markRowHeads(pdf: Buffer, tables: readonly boolean[]): Buffer {
  if (!tables.includes(true)) return pdf;
  const file = pdf.toString('latin1');
  const objectAt = objectsIn(file);
  const elementAt = (id: number): Element => {
    const span = objectAt(id);
    const text = file.slice(span.starts, span.ends);
    const [, holds = ''] = /^\s*\/K \[([^\]]*)\]/m.exec(text) ?? [];
    return {
      role: /\/S \/(\w+)/.exec(text)?.[1] ?? '',
      // What stands between brackets of its own is no element.
      holds: [...holds.replaceAll(/<<[^]*?>>/g, '').matchAll(/(\d+) 0 R/g)].map(([, at]) =>
        Number(at),
      ),
      span,
    };
  };
  const made = Buffer.from(pdf);
  const write = ({ starts }: Span, at: number, text: string) =>
    made.write(text, starts + at, 'latin1');
  const markCell = ({ role, span }: Element, isHead: boolean) => {
    if (role !== 'TD') return;
    const text = file.slice(span.starts, span.ends);
    const names = named.exec(text);
    if (names) write(span, names.index, filledUp(isHead ? '/Scope /Row' : '', names[0].length));
    if (!isHead) return;
    if (!names) throw new Error('The PDF has a row whose first cell has no head.');
    write(span, text.indexOf('/S /TD'), '/S /TH');
  };
  const markRow = (row: Element) =>
    row.holds.forEach((cell, at) => markCell(elementAt(cell), at === 0));
  let count = 0;
  const read = (element: Element, isMarked: boolean): void => {
    const isTable = element.role === 'Table';
    const marks = isTable ? found(tables[count++], 'such table') : isMarked;
    if (element.role === 'TR' && marks) markRow(element);
    else for (const child of element.holds) read(elementAt(child), marks);
  };
  const root = found(/\/StructTreeRoot (\d+) 0 R/.exec(file)?.[1], 'structure');
  read(elementAt(Number(root)), false);
  if (count !== tables.length)
    throw new Error(`The PDF has ${count} tables, not ${tables.length}.`);
  return made;
}
