/** The objects of a PDF that Typst writes in the open, as text (latin1). */

/** Where the text of an object stands in the file, without what encloses it. */
export interface Span {
  starts: number;
  ends: number;
}

/** A value, or an error that says what a PDF of Typst always has. */
export function found<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined)
    throw new Error(`The PDF has no ${what} where Typst writes it.`);
  return value;
}

/** Where each object stands, by its number, as the table of the file tells. */
export function objectsIn(file: string): (id: number) => Span {
  const table = found(/startxref\n(\d+)\n%%EOF\s*$/.exec(file)?.[1], 'table of objects');
  const [, first, count] = found(
    /^xref\n(\d+) (\d+)\n/.exec(file.slice(Number(table), Number(table) + 40)),
    'xref',
  );
  const rows = Number(table) + `xref\n${first} ${count}\n`.length;
  return (id) => {
    const row = rows + 20 * (id - Number(first));
    const at = Number(file.slice(row, row + 10));
    const starts = file.indexOf('<<', at) + 2;
    const ends = file.indexOf('\n>>\nendobj', at);
    if (!file.startsWith(`${id} 0 obj\n<<`, at) || ends < 0)
      throw new Error(`The PDF has no object ${id}.`);
    return { starts, ends };
  };
}
