import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import type { LetterWords } from '#domain/meeting/letter.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<meeting-links>` speaks. */
export const linkTexts = {
  assessmentFlow: ['roles'],
  meetingGuide: ['blanks', 'at', 'code', 'codeFailed', 'copied', 'notCopied'],
} as const satisfies TextChoice;

/** What the page of the meeting tells the element that makes invitations and links. */
export interface LinksPageData extends ChosenTexts<typeof linkTexts> {
  readonly words: LetterWords;
}

/** How it tells it. */
export const linksPageData = pageData<LinksPageData>('meeting-links');
