import type { ConditionAnswer } from '#domain/assessment/answers.ts';
import type { Role } from '#domain/assessment/assessment.ts';
import type { MeasureStatus } from '#domain/assessment/measure.ts';
import type { Condition } from '#domain/assessment/priorities.ts';
import type { ScoredIndicator } from '#domain/assessment/stage.ts';
import type { Language } from '#domain/site/language.ts';
import type { Plural } from '#domain/site/norwegian.ts';
import type { CaseDraft } from './case-draft.ts';

/** A chapter to read, with its whole address. */
export interface Reading {
  text: string;
  href: string;
}

/** An indicator as documents tell of it. */
export interface KnownIndicator extends ScoredIndicator {
  statement: string;
  nextStep: string;
  chapters: readonly Reading[];
}

/** A form scored from 0 to 4. */
export interface ScaleForm {
  id: string;
  title: string;
  /** Ids of its indicators. */
  indicators: readonly string[];
}

/** A condition or a step as documents tell of it. */
export interface KnownCondition extends Condition {
  statement: string;
  nextStep: string;
  chapters: readonly Reading[];
}

/** A form of conditions that are in place or not, or of steps to tick off. */
export interface ConditionForm {
  title: string;
  isTickList: boolean;
  conditions: readonly KnownCondition[];
}

/** The words of every document; `content/tekster/`, group `assessmentReport`. */
export interface ReportTexts {
  title: string;
  toFillKommune: string;
  toFillStage: string;
  kommuneName: string;
  kommune: string;
  respondent: string;
  name: string;
  date: string;
  made: string;
  roles: Record<Role, string>;
  standingTitle: string;
  stage: string;
  incomplete: Plural<string>;
  insufficient: string;
  nothing: string;
  capped: string;
  unknownShare: string;
  profileTitle: string;
  profileNote: string;
  dimension: string;
  mean: string;
  bar: string;
  unknown: string;
  meanOf: string;
  notScored: string;
  weakestTitle: string;
  weakestLead: string;
  weakestNone: string;
  weakestTooFew: string;
  item: string;
  answer: string;
  nextStep: string;
  readMore: string;
  firstTitle: string;
  firstLead: string;
  gapsTitle: string;
  gapsLead: string;
  modulesTitle: string;
  modulesLead: string;
  must: string;
  should: string;
  notAnswered: string;
  mustsInPlace: string;
  startStep: string;
  stepDone: string;
  stepsDone: string;
  sourcesTitle: string;
  checked: string;
  planTitle: string;
  planEmpty: string;
  overdue: string;
  number: string;
  level: string;
  note: string;
  fields: Record<PlanField, string>;
  statuses: Record<MeasureStatus, string>;
  deadlineOf: string;
  answers: {
    unknown: string;
    notApplicable: string;
    conditions: Record<ConditionAnswer, string>;
  };
}

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

/** One of `planFields`. */
export type PlanField = (typeof planFields)[number];

/** All that documents are made from beside the answers and the plan, in one language. */
export interface ReportInput {
  language: Language;
  indicators: readonly KnownIndicator[];
  /** In order. */
  dimensions: readonly { id: string; title: string }[];
  forms: readonly ScaleForm[];
  conditionForms: readonly ConditionForm[];
  /** Names by kommune number. */
  kommuner: Readonly<Record<string, string>>;
  /** The steps of the scale, lowest first. */
  scale: readonly string[];
  notValidated: string;
  texts: ReportTexts;
  caseDraft: CaseDraft;
}

/** The titles of the dimensions by id. */
export const titlesIn = ({ dimensions }: ReportInput): ReadonlyMap<string, string> =>
  new Map(dimensions.map(({ id, title }) => [id, title]));

/** All that is asked in forms of conditions. */
export const conditionsIn = ({ conditionForms }: ReportInput): KnownCondition[] =>
  conditionForms.flatMap(({ conditions }) => conditions);
