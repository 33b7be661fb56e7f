import type { Answers, ConditionAnswer, ScaleAnswer } from './answers.ts';
import type { ScoredIndicator } from './stage.ts';

/** A step of the scale that is good enough not to be worked on first. */
const goodEnough = 3;

function urgency({ gate, requirement }: ScoredIndicator, level: number): number {
  const group = requirement === 'should' ? 2 : gate ? 0 : 1;
  return group * 10 + level;
}

/**
 * What to work on first: gates before other musts before advice, the lowest first, and on a tie the
 * order of the form. What is at 3 or 4 is left out.
 */
export function prioritiesOf(
  indicators: readonly ScoredIndicator[],
  answers: Answers<ScaleAnswer>,
): string[] {
  return indicators
    .flatMap((indicator) => {
      const answer = answers[indicator.id];
      return typeof answer === 'number' && answer < goodEnough
        ? [{ id: indicator.id, urgency: urgency(indicator, answer) }]
        : [];
    })
    .sort((a, b) => a.urgency - b.urgency)
    .map(({ id }) => id);
}

/** What to find out: the «Vet ikke», and the gates that were called «Ikke aktuelt»; gates first. */
export function knowledgeGaps(
  indicators: readonly ScoredIndicator[],
  answers: Answers<ScaleAnswer>,
): string[] {
  return indicators
    .filter(
      ({ id, gate }) => answers[id] === 'unknown' || (gate && answers[id] === 'not-applicable'),
    )
    .sort((a, b) => Number(b.gate) - Number(a.gate))
    .map(({ id }) => id);
}

/** A condition as the result needs it. */
export interface Condition {
  id: string;
  requirement: 'must' | 'should';
}

/** The outcome of a condition form. */
export interface ConditionOutcome {
  /** Ids not answered yet. */
  missing: string[];
  /** How many of the musts are in place. */
  mustsInPlace: number;
  /** What to put in place: musts first, what is missing before what is begun. */
  toDo: string[];
  /** The «Vet ikke», musts first. */
  toFindOut: string[];
}

/** What is missing before a kommune can say that it works by SLT. */
export function conditionOutcome(
  conditions: readonly Condition[],
  answers: Answers<ConditionAnswer>,
): ConditionOutcome {
  const mustsFirst = conditions.toSorted(
    (a, b) => Number(a.requirement === 'should') - Number(b.requirement === 'should'),
  );
  const answered = (list: readonly Condition[], answer: ConditionAnswer | undefined) =>
    list.filter(({ id }) => answers[id] === answer).map(({ id }) => id);
  const musts = mustsFirst.filter(({ requirement }) => requirement === 'must');
  const advice = mustsFirst.filter(({ requirement }) => requirement === 'should');
  return {
    missing: answered(conditions, undefined),
    mustsInPlace: answered(musts, 'yes').length,
    toDo: [musts, advice].flatMap((list) => [...answered(list, 'no'), ...answered(list, 'partly')]),
    toFindOut: answered(mustsFirst, 'unknown'),
  };
}
