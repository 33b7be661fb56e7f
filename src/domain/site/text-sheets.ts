/** A sheet of a workbook: its name and its rows, headers first. */
export interface TextSheet {
  name: string;
  rows: readonly (readonly string[])[];
}

/** Sheets as `write-excel-file` takes them: all of it text, so that no number loses a zero and no text becomes a formula. */
export const textSheets = (sheets: readonly TextSheet[]) =>
  sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String }))),
    stickyRowsCount: 1,
  }));
