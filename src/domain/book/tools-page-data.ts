import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<chapter-tools>` speaks. */
export const toolsTexts = {
  chapterTools: ['copyLink', 'copySectionLink', 'linkCopied', 'notCopied'],
} as const satisfies TextChoice;

/** Those it speaks where readers may write to us. */
export const reportTexts = {
  chapterTools: ['reportSection', 'reportSubject', 'reportBody', 'inSection'],
} as const satisfies TextChoice;

/** How to tell of a section. */
export interface ReportData extends ChosenTexts<typeof reportTexts> {
  email: string;
  /** Name and title of the chapter. */
  chapter: string;
}

/** What a chapter tells its element. */
export interface ToolsData extends ChosenTexts<typeof toolsTexts> {
  /** Left out where nobody receives it. */
  report?: ReportData;
}

/** How it tells it. */
export const toolsData = pageData<ToolsData>('chapter-tools');
