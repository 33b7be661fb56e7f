import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<action-plan>` speaks. */
export const planTexts = {
  assessmentFlow: ['roles'],
  assessmentKeep: ['unreadableName'],
  assessmentPlan: [
    ...['lastChanged', 'keptOn', 'noSuggestions', 'allAdded', 'moreSuggestions', 'added'],
    ...['progress', 'overdueCount', 'allOwners', 'untitled', 'noDeadline', 'fromItem'],
    ...['removed', 'undone', 'saved', 'notSaved'],
    ...['fileNames', 'making', 'made', 'failed', 'noDeadlines', 'noPlan', 'noAnswersToTake'],
  ],
  assessmentReport: ['fields', 'statuses', 'overdue', 'number'],
} as const satisfies TextChoice;

/** What the page of the action plan tells its element. */
export type PlanPageData = ChosenTexts<typeof planTexts>;

/** How it tells it. */
export const planPageData = pageData<PlanPageData>('action-plan');
