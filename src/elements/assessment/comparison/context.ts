import type { FieldKind } from '#domain/assessment/fields.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import type { Language } from '#domain/site/language.ts';
import type { Definitions } from './definitions.ts';
import type { ComparisonPageData } from '#domain/assessment/page-data/comparison.ts';
import type { Respondent } from './respondents.ts';

/** What every part of the result needs to show itself. */
export interface Context {
  messages: ComparisonPageData;
  language: Language;
  definitions: Definitions;
  respondents: readonly Respondent[];
  /** Aborted when the comparison leaves the page. */
  signal: AbortSignal;
  /** The consensus these respondents go on with, as it stands now. */
  consensus: () => Assessment | undefined;
  /** Those who contradict the consensus on a point since it was decided. */
  contradicting: (id: string) => readonly Respondent[];
  write: (kind: FieldKind, id: string, value: string | undefined, isContinued: boolean) => void;
  /** Decides a point, or confirms what was decided. */
  decide: (id: string, answer: string) => void;
}
