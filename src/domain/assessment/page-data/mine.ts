import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<my-assessments>` speaks. */
export const mineTexts = {
  assessmentFlow: ['roles'],
  assessmentKeep: [
    ...['active', 'version', 'changed', 'noKommune', 'notBegun', 'formCount', 'begun'],
    ...['download', 'fileName', 'delete', 'deleteOne', 'deleteAll', 'deleted', 'unreadableName'],
  ],
  assessmentOwner: ['broughtIn', 'makeMine', 'mineMade'],
} as const satisfies TextChoice;

/** A form one can go on with: its name, its page, and the ids of what it asks. */
export interface ListedForm {
  readonly title: string;
  readonly href: string;
  readonly ids: readonly string[];
}

/** What the page of the self-assessment tells the list of those on this device. */
export interface MinePageData extends ChosenTexts<typeof mineTexts> {
  readonly forms: readonly ListedForm[];
}

/** How it tells it. */
export const minePageData = pageData<MinePageData>('my-assessments');
