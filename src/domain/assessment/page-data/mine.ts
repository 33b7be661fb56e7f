import type { FormToGoOn } from '#domain/assessment/go-on.ts';
import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<my-assessments>` speaks. */
export const mineTexts = {
  assessment: ['progress'],
  assessmentFlow: ['roles', 'tickProgress'],
  assessmentKeep: [
    ...['active', 'version', 'changed', 'noKommune', 'notBegun', 'begun'],
    ...['download', 'fileName', 'delete', 'deleteOne', 'deleteAll', 'deleted', 'unreadableName'],
  ],
  assessmentFollowUp: ['inMine'],
  assessmentOwner: ['broughtIn', 'makeMine', 'mineMade'],
} as const satisfies TextChoice;

/** A form one can go on with: its name, its page, and what it asks. */
export interface ListedForm extends FormToGoOn {
  readonly title: string;
  readonly href: string;
}

/** What the page of the self-assessment tells the list of those on this device. */
export interface MinePageData extends ChosenTexts<typeof mineTexts> {
  readonly forms: readonly ListedForm[];
  /** The ids of the gates. */
  readonly gates: readonly string[];
}

/** How it tells it. */
export const minePageData = pageData<MinePageData>('my-assessments');
