import type { ScoredIndicator } from '#domain/assessment/stage.ts';
import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';
import type { Texts } from '#schemas/site/texts.ts';
import type { Proposal } from './outcome.ts';

/** The texts `<assessment-meeting>` speaks, beside its own. */
export const meetingTexts = {
  assessment: ['unknown', 'notApplicable'],
  assessmentCompare: ['roles', 'letters', 'moreProblems'],
  assessmentProblems: ['where', 'found', 'most'],
} as const satisfies TextChoice;

/** A point as the meeting needs it. */
export interface MeetingPoint extends ScoredIndicator, Proposal {
  statement: string;
  /** What each step looks like, from 0 to 4. */
  levels: readonly string[];
}

/** A form one can hold a meeting about. */
export interface MeetingForm {
  id: string;
  title: string;
  points: readonly string[];
}

/** What the page of the meeting tells its element. */
export interface MeetingPageData extends ChosenTexts<typeof meetingTexts> {
  readonly said: Texts['meeting']['said'];
  readonly parts: Texts['meeting']['parts'];
  readonly points: readonly MeetingPoint[];
  readonly forms: readonly MeetingForm[];
  /** The name of each form's page, and of the plan, with the language and the base of the site. */
  readonly addresses: { readonly plan: string; readonly forms: Readonly<Record<string, string>> };
}

/** How it tells it. */
export const meetingPageData = pageData<MeetingPageData>('assessment-meeting');
