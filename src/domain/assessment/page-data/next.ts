import type { Texts } from '#schemas/site/texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** What a page tells the element that asks for the day of the next assessment. */
export type NextPageData = Pick<Texts['assessmentFollowUp']['next'], 'suggest' | 'chosen'>;

/** How it tells it. */
export const nextPageData = pageData<NextPageData>('next-assessment');
