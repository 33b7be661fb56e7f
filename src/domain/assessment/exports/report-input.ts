import type { ConditionAnswer, StepWords } from '#domain/assessment/answers.ts';
import type { AskedByForm } from '#domain/assessment/asked.ts';
import type { CaseVariant } from '#domain/assessment/case-choice.ts';
import type { Named } from '#domain/assessment/intervention-names.ts';
import type { CheckQuestion } from '#domain/assessment/measure-check.ts';
import type { AnsweredCondition } from '#domain/assessment/priorities.ts';
import type { Reading as WillReading } from '#domain/assessment/priorities.ts';
import type { ScoredIndicator } from '#domain/assessment/stage.ts';
import type { Condition, ConditionForm, Indicator, ScaleForm } from '#domain/assessment/types.ts';
import type { Language } from '#domain/site/language.ts';
import type { InLanguage } from '#schemas/site/entry.ts';
import type { Texts } from '#schemas/site/texts.ts';
import type { CaseDraft, Draft } from './draft.ts';

/** A chapter to read, with its whole address. */
export interface Reading {
  text: string;
  href: string;
}

/** An indicator as documents tell of it. */
export interface KnownIndicator
  extends ScoredIndicator, Pick<InLanguage<Indicator>, 'statement' | 'help' | 'nextStep'> {
  /** The version of its wording. */
  version: number;
  /** In words, from 0 to 4. */
  levels: readonly string[];
  chapters: readonly Reading[];
}

/** A form scored from 0 to 4. */
export interface KnownScaleForm extends Pick<InLanguage<ScaleForm>, 'title'> {
  id: string;
  /** Ids of its indicators. */
  indicators: readonly string[];
}

/** A form of will, whose answers are read in words and give no mean. */
export interface KnownWillForm extends Pick<InLanguage<ScaleForm>, 'title'> {
  /** Ids of its indicators. */
  indicators: readonly string[];
  readings: Readonly<Record<WillReading, { title: string; text: string }>>;
}

/** A condition or a step as documents tell of it. */
export interface KnownCondition
  extends AnsweredCondition, Pick<InLanguage<Condition>, 'statement' | 'nextStep'> {
  chapters: readonly Reading[];
}

/** A form of conditions that are in place or not, or of steps to tick off. */
export interface KnownConditionForm extends Pick<InLanguage<ConditionForm>, 'title'> {
  isTickList: boolean;
  conditions: readonly KnownCondition[];
}

/** The draft of an application, and what its form asks. */
export interface ApplicationDraft extends Draft {
  /** In the order of the form; the levels from 0 to 4. */
  indicators: readonly { id: string; levels: readonly string[] }[];
}

/** What the handbook says of a named measure. */
export interface KnownIntervention extends Named {
  title: string;
  href: string;
  /** How it is marked, in words. */
  marking: string;
  /** What Ungsinn gave it, with scale and year, or that it gave none. */
  ungsinn: string;
}

/** The words of every document. */
export type ReportTexts = Texts['assessmentReport'] &
  Pick<Texts['assessmentFollowUp'], 'check' | 'since' | 'calendar'> &
  Pick<Texts['assessmentWording'], 'earlierAnswers' | 'earlierShort'> &
  Pick<Texts['assessmentEvidence'], 'notAsked'> &
  Pick<Texts['assessmentOwner'], 'reopenedPoint'> &
  Pick<Texts['assessment'], 'must' | 'should' | 'mustsInPlace' | 'modulesTitle'> & {
    /** What the day of the next assessment is called. */
    readonly next: string;
    /** What each of the six questions about a measure is called. */
    readonly questions: Readonly<Record<CheckQuestion, string>>;
    readonly result: Texts['assessmentResult'];
    /** The heading of what comes after what holds the whole down. */
    readonly thenTitle: string;
    /** What is said of the answers to a form of will. */
    readonly will: Pick<Texts['assessmentWill'], 'none' | 'notStage'>;
    /** How far a plan has come. */
    readonly progress: Texts['assessmentPlan']['progress'];
    readonly stepDone: string;
    readonly stepsDone: Texts['assessmentFlow']['tickStage'];
    readonly answers: Pick<Texts['assessment'], 'unknown' | 'notApplicable'> & {
      readonly conditions: Readonly<Record<ConditionAnswer, string>>;
    };
  };

/** The columns of the plan after the number, in order. */
export const planFields = [
  'action',
  'cause',
  'goal',
  'owner',
  'deadline',
  'resource',
  'sign',
  'status',
] as const;

export type PlanField = (typeof planFields)[number];

/** All that documents are made from beside the answers and the plan, in one language. */
export interface ReportInput {
  language: Language;
  indicators: readonly KnownIndicator[];
  /** In order. */
  dimensions: readonly { id: string; title: string }[];
  forms: readonly KnownScaleForm[];
  willForms: readonly KnownWillForm[];
  askedBy: AskedByForm;
  conditionForms: readonly KnownConditionForm[];
  interventions: readonly KnownIntervention[];
  /** Names by kommune number. */
  kommuner: Readonly<Record<string, string>>;
  /** The steps of the scale, lowest first. */
  scale: StepWords;
  notValidated: string;
  texts: ReportTexts;
  caseDrafts: Readonly<Record<CaseVariant, CaseDraft>>;
  applicationDraft: ApplicationDraft;
}

/** The titles of the dimensions by id. */
export const titlesIn = ({ dimensions }: ReportInput): ReadonlyMap<string, string> =>
  new Map(dimensions.map(({ id, title }) => [id, title]));

/** All that is asked in forms of conditions. */
export const conditionsIn = ({ conditionForms }: ReportInput): KnownCondition[] =>
  conditionForms.flatMap(({ conditions }) => conditions);
