import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';
import type { Suggested } from '#domain/assessment/form-choice.ts';

/** The texts `<form-chooser>` speaks. */
export const formChooserTexts = {
  assessmentOnward: ['suggested'],
} as const satisfies TextChoice;

/** What the page tells the chooser of forms. */
export interface FormChooserData extends ChosenTexts<typeof formChooserTexts> {
  /** The ids of the questions, in order. */
  readonly questions: readonly string[];
  /** What the answers lead to, in the order of the list of the page. */
  readonly suggestions: readonly Suggested[];
}

/** How it tells it. */
export const formChooserData = pageData<FormChooserData>('form-chooser');
