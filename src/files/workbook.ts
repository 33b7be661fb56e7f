import writeXlsx from 'write-excel-file/universal';
import { textSheets, type TextSheet } from '#domain/site/text-sheets.ts';

/** Sheets of text as an .xlsx file. */
export const toWorkbook = (sheets: readonly TextSheet[]): Promise<Blob> =>
  writeXlsx(textSheets(sheets)).toBlob();
