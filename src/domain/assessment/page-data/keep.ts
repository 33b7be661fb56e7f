import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<keep-answers>` speaks. */
export const keepTexts = {
  assessmentFlow: ['roles'],
  assessmentKeep: [
    ...['kept', 'nothing', 'downloaded', 'fileName', 'copied', 'notCopied'],
    ...['tooLong', 'shareFailed', 'deleted', 'deleteOne'],
    ...['code', 'codeShown', 'codeTooLong', 'codeFailed'],
  ],
  assessmentOwner: ['stays'],
} as const satisfies TextChoice;

/** What a form tells the element that keeps and shares its answers. */
export type KeepPageData = ChosenTexts<typeof keepTexts>;

/** How it tells it. */
export const keepPageData = pageData<KeepPageData>('keep-answers');
