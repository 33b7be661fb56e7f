import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import type { Language } from '#domain/site/language.ts';
import { pageData } from '#domain/site/page-data.ts';
import type { GuideChoices } from './guide-choice.ts';

/** The texts `<guide-chooser>` speaks. */
export const chooserTexts = {
  guides: [
    'everyOrganisation',
    'yourOrganisation',
    'answerCopied',
    'answerNotCopied',
    'whoToCall',
    'contacts',
    'whySize',
    'whyBydeler',
  ],
} as const satisfies TextChoice;

/** What the page of the chooser tells its element. */
export interface ChooserData extends ChosenTexts<typeof chooserTexts> {
  /** The cases, and what they lead to. */
  readonly choices: GuideChoices;
  /** The language of the page, for its numbers. */
  readonly language: Language;
  /** What each size is called, by id, as in a sentence. */
  readonly sizeNames: Readonly<Record<string, string>>;
  /** The numbers of the kommuner that have bydeler. */
  readonly withBydeler: readonly string[];
  /** The directory, where the contacts of a kommune are searched for. */
  readonly directory: string;
}

/** How it tells it. */
export const chooserData = pageData<ChooserData>('guide-chooser');
