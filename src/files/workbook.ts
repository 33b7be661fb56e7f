import writeXlsx from 'write-excel-file/universal';
import type { TextSheet } from '#domain/site/text-sheet.ts';

/** Sheets as an .xlsx file: all of it text, so that no number loses a zero and no text becomes a formula. */
export const toWorkbook = (sheets: readonly TextSheet[]): Promise<Blob> =>
  writeXlsx(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String }))),
      stickyRowsCount: 1,
    })),
  ).toBlob();
