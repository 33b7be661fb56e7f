import type { Language } from '#domain/site/language.ts';
import { countOf, fill } from '#domain/site/norwegian.ts';
import { ownValue } from '#domain/site/own-value.ts';
import type { Texts } from '#schemas/site/texts.ts';
import { countedAnswers, withoutReason, type Answered } from './counted.ts';
import type { ScoredIndicator } from './stage.ts';

/** The words for what is not answered. */
export type UnansweredTexts = Pick<
  Texts['assessmentResult'],
  'unanswered' | 'onlyAdvice' | 'noReason'
>;

/** The ids of the gates. */
export const gatesAmong = (indicators: readonly Pick<ScoredIndicator, 'id' | 'gate'>[]): string[] =>
  indicators.flatMap(({ id, gate }) => (gate ? [id] : []));

/**
 * What of a form is not answered, in sentences: how many points, that they are advice alone, and which gates lack a
 * reason. Nothing when all is answered.
 */
export function unansweredInWords(
  indicators: readonly ScoredIndicator[],
  assessment: Answered,
  texts: UnansweredTexts,
  language: Language,
): string[] {
  const gates = gatesAmong(indicators);
  const answers = countedAnswers(gates, assessment);
  const left = indicators.filter(({ id }) => ownValue(answers, id) === undefined);
  const ids = withoutReason(gates, assessment).join(', ');
  return [
    ...(left.length > 0 ? [countOf(texts.unanswered, left.length, language)] : []),
    ...(left.length > 0 && left.every(({ requirement }) => requirement === 'should')
      ? [texts.onlyAdvice]
      : []),
    ...(ids ? [fill(texts.noReason, { ids })] : []),
  ];
}
