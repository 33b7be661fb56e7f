import type { ScoredIndicator } from '#domain/assessment/stage.ts';
import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import type { Texts } from '#schemas/site/texts.ts';
import type { AgendaLine } from './agenda.ts';
import type { Proposal } from './outcome.ts';

/** The texts a meeting speaks, beside its own. */
export const meetingTexts = {
  assessment: ['unknown', 'notApplicable'],
  assessmentCompare: ['roles', 'letters', 'moreProblems'],
  assessmentKeep: ['added', 'same', 'noneAdded', 'linkName'],
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

/** What a meeting says and asks, in one language. Fetched when there is a meeting to run. */
export interface MeetingData extends ChosenTexts<typeof meetingTexts> {
  readonly said: Texts['meeting']['said'];
  readonly parts: Texts['meeting']['parts'];
  readonly problems: Texts['assessmentProblems'];
  readonly agenda: readonly AgendaLine[];
  /** Minutes it takes to talk about a point. */
  readonly minutesAPoint: number;
  readonly points: readonly MeetingPoint[];
  readonly forms: readonly MeetingForm[];
  /** Where its plan and the pages of its forms are, with the language and the base of the site. */
  readonly addresses: { readonly plan: string; readonly forms: Readonly<Record<string, string>> };
}
