/** Rows as a CSV file for people. What makes it is loaded when the first file is asked for. */
export async function csvFile(rows: readonly (readonly string[])[]): Promise<Blob> {
  const { toCsv } = await import('#domain/site/csv.ts');
  return new Blob([toCsv(rows, 'people')], { type: 'text/csv;charset=utf-8' });
}
