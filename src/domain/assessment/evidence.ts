import { ownValue } from '#domain/site/own-value.ts';
import { isLevel, type ScaleAnswer } from './answers.ts';
import type { Assessment } from './assessment.ts';

/** From this level on, a reader is asked what shows it: there something is said to be in place. */
export const leastToShow = 3;

/** True for an answer that says so much that one should be able to show it. */
export const isToBeShown = (answer: ScaleAnswer | undefined): boolean =>
  isLevel(answer) && answer >= leastToShow;

/** What shows an answer, or nothing where nobody has written anything. */
export const evidenceOf = (
  { evidence }: Pick<Assessment, 'evidence'>,
  id: string,
): string | undefined => ownValue(evidence, id)?.trim() || undefined;

/** Those of the ids that are answered with 3 or 4, in the order given. */
export const toBeShown = (
  ids: readonly string[],
  { answers }: Pick<Assessment, 'answers'>,
): string[] => ids.filter((id) => isToBeShown(ownValue(answers, id)));

/** Those of the ids that are answered with 3 or 4 with nothing that shows it, in the order given. */
export const withoutEvidence = (
  ids: readonly string[],
  assessment: Pick<Assessment, 'answers' | 'evidence'>,
): string[] => toBeShown(ids, assessment).filter((id) => evidenceOf(assessment, id) === undefined);
