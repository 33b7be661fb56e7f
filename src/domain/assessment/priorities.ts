import { ownValue } from '#domain/site/own-value.ts';
import { isLevel, type Answers, type ConditionAnswer, type ScaleAnswer } from './answers.ts';
import { dimensionScores, mustsAmong, type ScoredIndicator } from './stage.ts';
import type { Condition } from './types.ts';

/** A step of the scale, or a mean, that is good enough not to be worked on first. */
export const goodEnough = 3;

/** A dimension that lies low. */
export interface WeakDimension {
  dimension: string;
  mean: number;
}

/** How many of the weakest dimensions are named, and how many more that are as low as the last of them. */
const mostWeak = 2;
const mostAlike = 2;

/**
 * The weakest dimensions, the lowest first and on a tie in the order of the form: those of the musts that
 * were scored below 3. Where many are as low as the last that is named, only those that are lower stand out. Nothing where all was scored in fewer dimensions than there would be left to compare
 * with. Utførende nivå, a «bør», is advice and is never among them.
 */
export function weakestDimensions(
  indicators: readonly ScoredIndicator[],
  answers: Answers<ScaleAnswer>,
): WeakDimension[] {
  const musts = mustsAmong(indicators);
  const scores = dimensionScores(musts, answers).flatMap(({ dimension, mean }) =>
    mean === undefined ? [] : [{ dimension, mean }],
  );
  if (scores.length <= mostWeak) return [];
  const low = scores.filter(({ mean }) => mean < goodEnough).toSorted((a, b) => a.mean - b.mean);
  const last = low[mostWeak - 1]?.mean ?? goodEnough;
  const weak = low.filter(({ mean }) => mean <= last);
  return weak.length <= mostWeak + mostAlike ? weak : weak.filter(({ mean }) => mean < last);
}

/** A condition as the result needs it. */
export type AnsweredCondition = Pick<Condition, 'id' | 'requirement'>;

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
  conditions: readonly AnsweredCondition[],
  answers: Answers<ConditionAnswer>,
): ConditionOutcome {
  const mustsFirst = conditions.toSorted(
    (a, b) => Number(a.requirement === 'should') - Number(b.requirement === 'should'),
  );
  const answered = (list: readonly AnsweredCondition[], answer: ConditionAnswer | undefined) =>
    list.filter(({ id }) => ownValue(answers, id) === answer).map(({ id }) => id);
  const musts = mustsFirst.filter(({ requirement }) => requirement === 'must');
  const advice = mustsFirst.filter(({ requirement }) => requirement === 'should');
  return {
    missing: answered(conditions, undefined),
    mustsInPlace: answered(musts, 'yes').length,
    toDo: [musts, advice].flatMap((list) => [...answered(list, 'no'), ...answered(list, 'partly')]),
    toFindOut: answered(mustsFirst, 'unknown'),
  };
}

/** The outcome of a list to tick off. */
export interface TickOutcome {
  done: number;
  mustsDone: number;
  musts: number;
  /** Ids not ticked, in the order of the list. */
  toDo: string[];
}

/** How far a list to tick off has come. Only `yes` is a tick; what was answered otherwise is still to do. */
export function tickOutcome(
  conditions: readonly AnsweredCondition[],
  answers: Answers<ConditionAnswer>,
): TickOutcome {
  const isDone = ({ id }: AnsweredCondition) => ownValue(answers, id) === 'yes';
  const musts = conditions.filter(({ requirement }) => requirement === 'must');
  return {
    done: conditions.filter(isDone).length,
    mustsDone: musts.filter(isDone).length,
    musts: musts.length,
    toDo: conditions.filter((one) => !isDone(one)).map(({ id }) => id),
  };
}

/** What the answers to a form of will come to. */
export const readings = ['low', 'middle', 'high'] as const;

/** What the answers to a form of will come to. */
export type Reading = (typeof readings)[number];

/**
 * How the answers to a form of will read, by the lowest of them: what is missing stops what is there. «Vet ikke»
 * is never high. Nothing until all is answered, and where nothing was scored.
 */
export function readingOf(
  ids: readonly string[],
  answers: Answers<ScaleAnswer>,
): Reading | undefined {
  const given = ids.map((id) => ownValue(answers, id));
  const scored = given.filter(isLevel);
  if (given.includes(undefined) || scored.length === 0) return undefined;
  const lowest = Math.min(...scored);
  if (lowest < 2) return 'low';
  return lowest === 2 || given.includes('unknown') ? 'middle' : 'high';
}
