import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';
import type { From } from '#domain/assessment/onward.ts';

/** The texts `<onward-steps>` speaks. */
export const onwardTexts = { assessmentOnward: ['alreadyAnswered'] } as const satisfies TextChoice;

/** What the page of a form tells what leads on from it. */
export interface OnwardPageData extends ChosenTexts<typeof onwardTexts> {
  readonly from: From;
  /** What the form asks, in order. */
  readonly ids: readonly string[];
  /** Those of them that must be in place; none in a form with a scale. */
  readonly musts: readonly string[];
  /** What the form of the whole asks, where this one asks some of it. */
  readonly whole: readonly string[];
}

/** How it tells it. */
export const onwardPageData = pageData<OnwardPageData>('onward-steps');
