import type { Texts } from '#schemas/site/texts.ts';
import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import type { Template } from '#domain/site/norwegian.ts';
import type { AskedByForm } from '#domain/assessment/asked.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts every form speaks. */
const formTexts = {
  assessment: ['saved', 'incomplete'],
  assessmentFlow: [
    ...['roles', 'setup', 'allDone', 'undone', 'notKept', 'locked', 'gone'],
    ...['toWork', 'elsewhere', 'elsewhereLocked', 'goThere', 'beginThere', 'stayHere'],
  ],
  assessmentKeep: ['unreadableName'],
} as const satisfies TextChoice;

/** What the page of every form tells its element. */
export interface FormPageData
  extends
    ChosenTexts<typeof formTexts>,
    // Where the form has areas.
    Partial<Pick<Texts['assessmentFlow'], 'areaDone' | 'areaCount' | 'areasDone'>> {
  readonly progress: Template<'answered' | 'total'>;
  /** Everything the forms ask. */
  readonly known: readonly string[];
}

/** The texts `<scale-assessment>` speaks. */
export const scaleTexts = {
  ...formTexts,
  assessment: [
    ...formTexts.assessment,
    ...['progress', 'insufficient', 'nothing', 'stage', 'capped', 'meanOf', 'notScored', 'scale'],
  ],
  assessmentFlow: [
    ...formTexts.assessmentFlow,
    ...['areasDone', 'areaCount', 'areaDone', 'unknownShare', 'weakArea'],
  ],
  assessmentEvidence: ['ask', 'asked', 'missing'],
} as const satisfies TextChoice;

/** What the page of a form scored from 0 to 4 tells its element. */
export type ScalePageData = ChosenTexts<typeof scaleTexts> &
  Pick<FormPageData, 'known'> & {
    /** What each form of the whole, and each that is cut from it, asks. */
    readonly askedBy: AskedByForm;
  };

/** How it tells it. */
export const scalePageData = pageData<ScalePageData>('scale-assessment');

/** The texts `<condition-assessment>` speaks. */
export const conditionTexts = {
  ...formTexts,
  assessment: [...formTexts.assessment, 'mustsInPlace'],
  assessmentFlow: [...formTexts.assessmentFlow, 'tickStage'],
} as const satisfies TextChoice;

/** What the page of a form of conditions tells its element. */
export type ConditionPageData = ChosenTexts<typeof conditionTexts> &
  Pick<FormPageData, 'known' | 'progress'>;

/** How it tells it. */
export const conditionPageData = pageData<ConditionPageData>('condition-assessment');
