/** How wide a terminal the report is laid out for. */
export const lineWidth = 100;

/** A column of a table: its head, how wide it is, and what a row has there. */
export interface Column<Row> {
  head: string;
  width: number;
  cell: (row: Row) => string;
}

const shortened = (text: string, width: number) =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text;

/** Rows as lines of fixed columns: the first from the left, the others from the right. */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[] {
  const line = (cellOf: (column: Column<Row>) => string) =>
    columns
      .map((column, at) =>
        at === 0
          ? shortened(cellOf(column), column.width).padEnd(column.width)
          : cellOf(column).padStart(column.width),
      )
      .join('')
      .trimEnd();
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return [
    line(({ head }) => head),
    '─'.repeat(width),
    ...rows.map((row) => line(({ cell }) => cell(row))),
  ];
}

/** Words as lines of a width, each but the first behind an indent. */
export function wrapped(text: string, indent: string, width = lineWidth): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : `${indent}${word}`);
  }
  return lines;
}
