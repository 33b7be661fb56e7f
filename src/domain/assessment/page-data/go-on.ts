import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';
import type { ListedForm } from './mine.ts';

/** The texts `<go-on>` speaks. */
export const goOnTexts = {
  assessmentFlow: ['roles'],
  assessmentOnward: ['goOnTitle', 'goOnWith', 'left', 'finished'],
} as const satisfies TextChoice;

/** What the page of the self-assessment tells what leads back into it. */
export interface GoOnPageData extends ChosenTexts<typeof goOnTexts> {
  readonly forms: readonly ListedForm[];
  /** The ids of the gates. */
  readonly gates: readonly string[];
}

/** How it tells it. */
export const goOnPageData = pageData<GoOnPageData>('go-on');
