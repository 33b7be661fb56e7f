import type { Texts } from '#schemas/site/texts.ts';
import type { StepWords } from '#domain/assessment/answers.ts';
import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import type { AskedByForm } from '#domain/assessment/asked.ts';
import { newerTexts } from './newer.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<assessment-comparison>` speaks. */
export const comparisonTexts = {
  assessment: ['scale', 'unknown', 'notApplicable', 'progress'],
  assessmentKeep: ['unreadableName'],
  assessmentWording: ['earlierAnswers', 'earlierBy', 'earlierHead', 'earlierShort', 'timeReworded'],
  assessmentEvidence: [
    'ask',
    'hint',
    'shownBy',
    'noEvidence',
    'evidenceBy',
    'notAsked',
    'notAskedWho',
  ],
  assessmentOwner: [
    ...newerTexts.assessmentOwner,
    ...['broughtIn', 'reopened', 'reopenedPoint', 'earlierAnswer', 'confirm'],
  ],
  assessmentCompare: [
    ...['roles', 'letters', 'answeredInModules', 'changed', 'kept'],
    ...['added', 'same', 'refused', 'moreProblems', 'notKept', 'nobody', 'chooseLead', 'tooFew'],
    ...['nothingShared', 'otherKommuner', 'gone', 'agreed', 'toTalk', 'allClose', 'farTitle'],
    ...['nearTitle', 'aloneTitle', 'alikeTitle', 'points', 'farPoints', 'apart', 'someDoNotKnow'],
    ...['someNotApplicable', 'notes', 'chosenBy', 'noAnswer', 'sidesText', 'kommuneHigher'],
    ...['policeHigher', 'equal', 'spread', 'mean', 'consensusProgress', 'consensusSaved'],
    ...['consensusDone', 'consensusFor', 'decided', 'undecided', 'reason', 'reasonHint'],
    ...['csvFailed', 'fileName', 'point', 'statement', 'sidesDimension', 'consensusAnswer'],
    ...['consensusReason', 'noteBy', 'timeSame', 'timeNone', 'timeText', 'timeMeans', 'timeMoved'],
    ...['then', 'now', 'change', 'up', 'down', 'fromTo', 'unchanged', 'noKommune'],
  ],
  assessmentResult: ['noReasonBy', 'notApplicableGate', 'lacksReason'],
} as const satisfies TextChoice;

/** What the page of the comparison tells its element. */
export interface ComparisonPageData extends ChosenTexts<typeof comparisonTexts> {
  readonly scale: StepWords;
  /** What each form of the whole, and each that is cut from it, asks. */
  readonly askedBy: AskedByForm;
  readonly problems: Texts['assessmentProblems'];
  /** That nothing is kept, in short, where there is little room. */
  readonly notSaved: string;
  /** The names of kommuner by number. */
  readonly names: Readonly<Record<string, string>>;
}

/** How it tells it. */
export const comparisonPageData = pageData<ComparisonPageData>('assessment-comparison');
