import { ownValue } from '#domain/site/own-value.ts';
import type { ScaleAnswer } from './answers.ts';
import type { Assessment } from './assessment.ts';
import { answersIn } from './basis.ts';

/* A respondent with the answers the common ones were decided on, as far as they are known. */
function asDecidedOn(respondent: Assessment, consensus: Assessment): Assessment {
  const answers: Record<string, ScaleAnswer> = { ...respondent.answers };
  for (const [indicator, basis] of Object.entries(consensus.basis ?? {})) {
    const answer = answersIn(basis).get(respondent.id);
    if (answer === undefined) Reflect.deleteProperty(answers, indicator);
    else if (answer !== ownValue(answers, indicator)) answers[indicator] = answer;
  }
  return { ...respondent, answers };
}

/**
 * Those whose answers a consensus came from, as far as the device has them. Of a kept version, each with the answers it
 * was decided on, since the respondents may have gone on since.
 */
export function sourcesOf(consensus: Assessment, all: readonly Assessment[]): Assessment[] {
  const { role, sources = [], keptOn } = consensus;
  if (role !== 'consensus') return [];
  return sources
    .flatMap((id) => all.find((one) => one.id === id && one.role !== 'consensus') ?? [])
    .map((one) => (keptOn === undefined ? one : asDecidedOn(one, consensus)));
}
