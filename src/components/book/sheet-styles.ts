import type { ChapterFields } from '#schemas/book/chapter.ts';
import each from '#styles/book/sheets-each.css?inline';
import one from '#styles/book/sheets-one.css?inline';

/** What a chapter asks of paper: one sheet, or one for each section. Only those that ask bear the weight. */
export const sheetStyles: Record<NonNullable<ChapterFields['sheets']>, string> = { one, each };
