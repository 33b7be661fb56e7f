import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<decision-aid>` speaks. */
export const decisionTexts = {
  decision: [
    ...['question', 'iAm', 'byRole', 'answer', 'notAnswered'],
    ...['noteCopied', 'linkCopied', 'notCopied', 'origin'],
  ],
} as const satisfies TextChoice;

/** What the page of a decision aid tells its element. */
export interface DecisionData extends ChosenTexts<typeof decisionTexts> {
  /** Its name. */
  readonly title: string;
  /** When somebody last held it up against the rules, in words. */
  readonly checked: string;
}

/** How it tells it. */
export const decisionData = pageData<DecisionData>('decision-aid');
