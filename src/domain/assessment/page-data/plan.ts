import type { KnownIntervention } from '#domain/assessment/exports/report-input.ts';
import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** What is said of files as they are made. */
export const ofFiles = [
  'fileNames',
  'making',
  'made',
  'failed',
  'noDeadlines',
  'noPlan',
  'noAnswersToTake',
] as const;

/** The texts `<action-plan>` speaks. */
export const planTexts = {
  assessment: ['unknown', 'notApplicable'],
  assessmentFlow: ['roles'],
  assessmentKeep: ['unreadableName'],
  assessmentPlan: [
    ...['lastChanged', 'keptOn', 'noSuggestions', 'allAdded', 'moreSuggestions', 'added'],
    ...['progress', 'overdueCount', 'allOwners', 'untitled', 'noDeadline', 'fromItem'],
    ...['removed', 'undone', 'saved', 'notSaved'],
    ...ofFiles,
  ],
  assessmentReport: ['fields', 'statuses', 'overdue', 'number'],
  assessmentFollowUp: ['check', 'since'],
  assessmentResult: ['unanswered', 'onlyAdvice', 'noReason', 'here', 'next', 'findOut'],
} as const satisfies TextChoice;

/** What the page says of a named measure. */
export interface PlanIntervention extends KnownIntervention {
  /** What was found. */
  found: string;
  /** How it is marked. */
  mark: string;
  /** When it does not fit, one reason each. */
  whenNot: readonly string[];
  /** The language it is written in, when it is another than that of the page. */
  writtenIn?: string;
}

/** What the page of the action plan tells its element. */
export interface PlanPageData extends ChosenTexts<typeof planTexts> {
  readonly interventions: readonly PlanIntervention[];
  /** The forms the stage may come from. */
  readonly stageForms: readonly { id: string; title: string; indicators: readonly string[] }[];
  /** What each level looks like, by indicator; from 0, as far as anything is suggested. */
  readonly levels: Readonly<Record<string, readonly string[]>>;
}

/** How it tells it. */
export const planPageData = pageData<PlanPageData>('action-plan');

/** What is said of files as they are made. */
export type TakeAwayTexts = Pick<PlanPageData, (typeof ofFiles)[number]>;
