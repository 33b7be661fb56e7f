import { agreementOn, commonAnswers } from './agreement.ts';
import { isLocked, longestText, newAssessment, type Assessment } from './assessment.ts';
import { basisOf } from './basis.ts';
import { evidenceOf } from './evidence.ts';
import { inOneWording, sharedWordings } from './wordings.ts';

/** Those who answered for themselves: what several agreed on is no respondent. */
export const respondentsAmong = (assessments: readonly Assessment[]): Assessment[] =>
  assessments.filter(({ role }) => role !== 'consensus');

/** The one kommune all answered for, if it is one. */
export function sharedKommune(assessments: readonly Assessment[]): string | undefined {
  const [first] = assessments;
  return assessments.every(({ kommune }) => kommune === first?.kommune)
    ? first?.kommune
    : undefined;
}

/**
 * A new consensus: what all agree on is answered, the rest is left to be talked about. So are answers that are
 * alike, but given to different wordings. What the respondents say shows their answers is gathered.
 *
 * @param ids the indicators there are
 */
export function newConsensus(
  id: string,
  now: string,
  respondents: readonly Assessment[],
  ids: readonly string[],
): Assessment {
  const answers = inOneWording(commonAnswers(agreementOn(ids, respondents)), respondents);
  return {
    ...newAssessment(id, now, { role: 'consensus', kommune: sharedKommune(respondents) }),
    sources: respondents.map((respondent) => respondent.id),
    answers,
    wordings: sharedWordings(answers, respondents),
    evidence: gatheredEvidence(respondents, ids),
    basis: Object.fromEntries(
      Object.keys(answers).map((indicator) => [indicator, basisOf(respondents, indicator)]),
    ),
  };
}

/** What the respondents say shows each answer, each once. What is too long to be kept is left out. */
const gatheredEvidence = (
  respondents: readonly Assessment[],
  ids: readonly string[],
): Record<string, string> =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const said = new Set(respondents.flatMap((one) => evidenceOf(one, id) ?? []));
      const text = [...said].join('\n');
      return text === '' || text.length > longestText ? [] : [[id, text]];
    }),
  );

/**
 * The consensus the chosen respondents go on with, if there is one: made from all of them, else from most
 * of them, as when someone has joined since. Kept versions, what was brought in and those with others in them are left
 * alone.
 */
export function consensusOf(
  assessments: readonly Assessment[],
  chosen: readonly string[],
): Assessment | undefined {
  const open = assessments.filter(
    (one) =>
      one.role === 'consensus' &&
      !isLocked(one) &&
      one.sources !== undefined &&
      one.sources.length > 1 &&
      one.sources.every((source) => chosen.includes(source)),
  );
  const [best] = open.toSorted(
    (a, b) =>
      (b.sources?.length ?? 0) - (a.sources?.length ?? 0) || b.changed.localeCompare(a.changed),
  );
  return best;
}
