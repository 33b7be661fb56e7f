/**
 * Rows as a CSV file that Excel in Norwegian opens as it is: semicolons, a byte order mark, and cells that
 * begin like a formula made harmless. The library is loaded when the first file is asked for.
 */
export async function csvFile(rows: readonly (readonly string[])[]): Promise<Blob> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const text = stringify(
    rows.map((row) => [...row]),
    {
      bom: true,
      delimiter: ';',
      escape_formulas: true,
      record_delimiter: 'windows',
      // The library quotes the delimiter of records alone, not a line break of another kind.
      quoted_match: /[\r\n]/,
    },
  );
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
