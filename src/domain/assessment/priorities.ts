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

/** The «Vet ikke»: gaps in knowledge, gates first. */
export function knowledgeGaps(
  indicators: readonly ScoredIndicator[],
  answers: Answers<ScaleAnswer>,
): string[] {
  return indicators
    .filter(({ id }) => answers[id] === 'unknown')
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
  /** What to put in place, musts first, «nei» before «vet ikke» before «delvis». */
  toDo: string[];
  /** True when every must is answered with yes. */
  mustsInPlace: boolean;
}

const conditionOrder: readonly ConditionAnswer[] = ['no', 'unknown', 'partly'];

/** What is missing before a kommune can say that it works by SLT. */
export function conditionOutcome(
  conditions: readonly Condition[],
  answers: Answers<ConditionAnswer>,
): ConditionOutcome {
  const order = ({ id, requirement }: Condition) =>
    (requirement === 'must' ? 0 : 10) + conditionOrder.indexOf(answers[id] ?? 'no');
  const open = conditions.filter(({ id }) => answers[id] !== undefined && answers[id] !== 'yes');
  return {
    missing: conditions.filter(({ id }) => answers[id] === undefined).map(({ id }) => id),
    toDo: open.toSorted((a, b) => order(a) - order(b)).map(({ id }) => id),
    mustsInPlace: conditions.every(
      ({ id, requirement }) => requirement === 'should' || answers[id] === 'yes',
    ),
  };
}
