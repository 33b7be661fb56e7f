/** A value as content/katalog/kommuner.json has it: on one line, with a space after each comma and colon. */
function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}: ${onOneLine(field)}`).join(', ')}}`;
}

/** The text of the file after some rows are new. Each row is a line, and the others stay byte for byte. */
export function withRows(text: string, rows: ReadonlyMap<string, object>): string {
  return text
    .split('\n')
    .map((line) => {
      const id = /^\s*\{"id": "(\d{4})"/.exec(line)?.[1];
      const row = id === undefined ? undefined : rows.get(id);
      if (!row) return line;
      const [, before = '', after = ''] = /^(\s*)\{.*\}(,?\s*)$/.exec(line) ?? [];
      return `${before}${onOneLine(row)}${after}`;
    })
    .join('\n');
}
