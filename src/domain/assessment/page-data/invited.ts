import type { Texts } from '#schemas/site/texts.ts';
import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<invited-answers>` speaks. */
export const invitedTexts = {
  assessmentFlow: ['roles'],
  assessmentInvited: ['answering', 'answeringAnywhere', 'otherwise', 'begin', 'stay'],
} as const satisfies TextChoice;

/** What a form tells the element that reads an invitation to answer it. */
export interface InvitedPageData extends ChosenTexts<typeof invitedTexts> {
  readonly problems: Texts['assessmentInvited']['problems'];
  readonly found: Texts['assessmentProblems']['found'];
}

/** How it tells it. */
export const invitedPageData = pageData<InvitedPageData>('invited-answers');
