import writeXlsx, { type SheetData } from 'write-excel-file/universal';

/** Sheets as an .xlsx file: all of it text, so that no number loses a zero and no text becomes a formula. */
export const toWorkbook = (
  sheets: readonly { name: string; rows: readonly (readonly string[])[] }[],
): Promise<Blob> =>
  writeXlsx(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row) =>
        row.map((value) => (value === '' ? null : { value, type: String })),
      ) as SheetData,
      stickyRowsCount: 1,
    })),
  ).toBlob();
