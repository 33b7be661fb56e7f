import { ownValue } from '#domain/site/own-value.ts';
import { isLevel, parseScaleAnswer, type ScaleAnswer } from './answers.ts';
import type { Assessment } from './assessment.ts';

/** What a common answer rests on, as it is kept: `id=3 other=unknown`. */
export const basisPattern =
  /^(?:[a-z0-9-]{1,64}=(?:[0-4]|unknown|not-applicable)(?: (?=[a-z0-9-])|$))*$/;

/** Longest that is read: more respondents than any comparison has. */
const longest = 50_000;

/** Reads what was kept; gives nothing for what is something else. */
export const parseBasis = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= longest && basisPattern.test(value)
    ? value
    : undefined;

/** What a common answer about an indicator rests on: what each respondent has answered. */
export const basisOf = (respondents: readonly Assessment[], indicator: string): string =>
  respondents
    .flatMap(({ id, answers }) => {
      const answer = ownValue(answers, indicator);
      return answer === undefined ? [] : [`${id}=${answer}`];
    })
    .join(' ');

const pairsIn = (basis: string): [string, string][] =>
  basis
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('=') as [string, string]);

/** The answers a basis holds, by the id of the respondent. */
export const answersIn = (basis: string): Map<string, ScaleAnswer | undefined> =>
  new Map(pairsIn(basis).map(([id, answer]) => [id, parseScaleAnswer(answer)]));

/** A basis where respondents have got other ids. */
export const movedBasis = (basis: string, moved: (id: string) => string): string =>
  pairsIn(basis)
    .map(([id, answer]) => `${moved(id)}=${answer}`)
    .join(' ');

/** True when an answer is another one than the common answer, and not only «Vet ikke». */
const isAgainst = (answer: ScaleAnswer, common: ScaleAnswer): boolean =>
  answer !== common && (isLevel(answer) || answer === 'not-applicable');

/**
 * The respondents who contradict a common answer by something that was not known when it was decided: who has come
 * since, or has changed their answer. A consensus from before this was kept rests on its sources as they are.
 */
export function contradicting(
  { answers, basis = {}, sources = [] }: Assessment,
  respondents: readonly Assessment[],
  indicator: string,
): Assessment[] {
  const common = ownValue(answers, indicator);
  if (common === undefined) return [];
  const kept = ownValue(basis, indicator);
  const known = kept === undefined ? undefined : answersIn(kept);
  return respondents.filter((respondent) => {
    const answer = ownValue(respondent.answers, indicator);
    if (answer === undefined || !isAgainst(answer, common)) return false;
    return known ? known.get(respondent.id) !== answer : !sources.includes(respondent.id);
  });
}

/** The indicators whose common answer somebody contradicts since, in the order they stand. */
export const reopenedIn = (consensus: Assessment, respondents: readonly Assessment[]): string[] =>
  Object.keys(consensus.answers).filter(
    (indicator) => contradicting(consensus, respondents, indicator).length > 0,
  );
