import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';

/** The texts that ask whether newer answers take the place of those that were here. */
export const newerTexts = {
  assessmentOwner: [
    ...['newer', 'answersChanged', 'answersAdded', 'answersGone', 'textsChanged'],
    ...['replace', 'keepBoth', 'keepOld', 'replaced', 'bothKept', 'oldKept'],
    ...['undoNewer', 'newerUndone', 'notUndone'],
  ],
} as const satisfies TextChoice;

/** What those texts are called where they are asked for. */
export type NewerTexts = ChosenTexts<typeof newerTexts>;
