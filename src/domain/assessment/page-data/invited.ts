import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<invited-answers>` speaks. */
export const invitedTexts = {
  assessmentFlow: ['roles'],
  assessmentInvited: 'all',
  assessmentProblems: ['found'],
} as const satisfies TextChoice;

/** What a form tells the element that reads an invitation to answer it. */
export type InvitedPageData = ChosenTexts<typeof invitedTexts>;

/** How it tells it. */
export const invitedPageData = pageData<InvitedPageData>('invited-answers');
