import type { Texts } from '#schemas/site/texts.ts';
import type { StepWords } from '#domain/assessment/answers.ts';
import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import type { Template } from '#domain/site/norwegian.ts';
import type { AskedByForm } from '#domain/assessment/asked.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts every form speaks. */
const formTexts = {
  assessment: ['saved'],
  assessmentFlow: [
    ...['roles', 'setup', 'allDone', 'undone', 'notKept', 'locked', 'gone'],
    ...['toWork', 'elsewhere', 'elsewhereLocked', 'goThere', 'beginThere', 'stayHere'],
    ...['continueFrom'],
  ],
  assessmentKeep: ['unreadableName'],
  assessmentResult: ['unanswered', 'ofAnswered', 'isItSo'],
  assessmentOwner: [
    ...['changeText', 'begunAnew', 'renamed', 'readOnly', 'readOnlyShort'],
    ...['makeMine', 'reopenedInForm'],
  ],
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
    ...['unknown', 'notApplicable'],
  ],
  assessmentFlow: [
    ...formTexts.assessmentFlow,
    ...['areasDone', 'areaCount', 'areaDone', 'unknownShare'],
  ],
  assessmentResult: [
    ...formTexts.assessmentResult,
    ...['onlyAdvice', 'noReason', 'reasonMissing', 'reasonGiven', 'here', 'next', 'findOut'],
    ...['weakest', 'weakestArea', 'account'],
  ],
  assessmentWording: ['earlierAnswers'],
  assessmentEvidence: ['ask', 'asked', 'missing'],
} as const satisfies TextChoice;

/** What the page of a form scored from 0 to 4 tells its element. */
export type ScalePageData = ChosenTexts<typeof scaleTexts> &
  Pick<FormPageData, 'known'> & {
    readonly scale: StepWords;
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
  assessmentOnward: ['newlyAsked'],
} as const satisfies TextChoice;

/** What the page of a form of conditions tells its element. */
export interface ConditionPageData
  extends ChosenTexts<typeof conditionTexts>, Pick<FormPageData, 'known' | 'progress'> {
  /** What earlier versions of the form did not ask, as it is asked, by id. */
  readonly askedLater: Readonly<Record<string, string>>;
}

/** How it tells it. */
export const conditionPageData = pageData<ConditionPageData>('condition-assessment');
