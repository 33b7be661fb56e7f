import type { Texts } from '#schemas/site/texts.ts';
import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { newerTexts } from './newer.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<import-answers>` speaks. */
export const importTexts = {
  assessmentFlow: ['roles'],
  assessmentKeep: [
    ...['added', 'same', 'measures', 'noneAdded', 'arrived'],
    ...['moreProblems', 'linkName', 'noKommune'],
  ],
  assessmentOwner: ['shown', ...newerTexts.assessmentOwner],
} as const satisfies TextChoice;

/** What a page tells the element that imports answers. */
export interface ImportPageData extends ChosenTexts<typeof importTexts> {
  readonly problems: Texts['assessmentProblems'];
}

/** How it tells it. */
export const importPageData = pageData<ImportPageData>('import-answers');
