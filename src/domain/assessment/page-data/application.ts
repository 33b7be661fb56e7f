import type { TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';
import { ofFiles, type TakeAwayTexts } from './plan.ts';

/** The texts `<application-draft>` speaks. */
export const applicationTexts = { assessmentPlan: ofFiles } as const satisfies TextChoice;

/** How its page tells them. */
export const applicationPageData = pageData<TakeAwayTexts>('application-draft');
