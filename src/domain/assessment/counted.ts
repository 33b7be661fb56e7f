import { ownValue } from '#domain/site/own-value.ts';
import type { Answers, ScaleAnswer } from './answers.ts';
import type { Assessment } from './assessment.ts';

/** What an assessment says that decides whether an answer counts. */
export type Answered = Pick<Assessment, 'answers' | 'conditions' | 'notes'>;

/** True for a gate that was called «Ikke aktuelt» without a reason in its note. */
const lacksReason = (id: string, { answers, notes }: Answered): boolean =>
  ownValue(answers, id) === 'not-applicable' && !ownValue(notes, id)?.trim();

/**
 * The gates that were called «Ikke aktuelt» without a reason: a must is not waved aside unseen, so they count as not
 * answered. The answers are kept.
 */
export const withoutReason = (gates: readonly string[], assessment: Answered): string[] =>
  gates.filter((id) => lacksReason(id, assessment));

/** The answers that count, of those on the scale. */
export function countedAnswers(
  gates: readonly string[],
  assessment: Answered,
): Answers<ScaleAnswer> {
  const left = new Set(withoutReason(gates, assessment));
  if (left.size === 0) return assessment.answers;
  return Object.fromEntries(Object.entries(assessment.answers).filter(([id]) => !left.has(id)));
}

/** What a form asks, and how an answer to it counts: on the scale, as a condition, or as a tick alone. */
export interface CountedForm {
  readonly ids: readonly string[];
  readonly kind: 'scale' | 'conditions' | 'ticks';
}

/** The answers that count in a form, by id. */
export function answersIn(
  kind: CountedForm['kind'],
  gates: readonly string[],
  assessment: Answered,
): Readonly<Record<string, unknown>> {
  if (kind === 'scale') return countedAnswers(gates, assessment);
  if (kind === 'conditions') return assessment.conditions;
  return Object.fromEntries(
    Object.entries(assessment.conditions).filter(([, answer]) => answer === 'yes'),
  );
}
