import { ownValue } from '#domain/site/own-value.ts';
import { groupBy } from '#domain/site/group-by.ts';
import { isLevel, type Answers, type Level, type ScaleAnswer } from './answers.ts';
import { mean } from './mean.ts';
import type { Dimension, Indicator } from './types.ts';

/** An indicator as the scoring needs it. */
export type ScoredIndicator = Pick<Indicator, 'id' | 'dimension' | 'gate'> &
  Pick<Dimension, 'requirement'>;

/** More «Vet ikke» than this share of the answers is too little to build a stage on. */
export const mostUnknown = 0.2;

/** The mean of a dimension, or none when nothing in it was scored. */
export interface DimensionScore {
  dimension: string;
  /** 0 to 4. */
  mean: number | undefined;
}

/**
 * The outcome of a form, from its musts:
 * - `incomplete`: a must is not answered yet
 * - `insufficient`: too many «Vet ikke»
 * - `nothing`: no must applies, so there is nothing to score
 * - `stage`: a step of the scale for the whole, with the gates that held it down
 */
export type Outcome =
  | { kind: 'incomplete'; missing: string[] }
  | { kind: 'insufficient'; unknownShare: number }
  | { kind: 'nothing' }
  | { kind: 'stage'; level: Level; cappedBy: string[] };

/** The mean of each dimension, in the order the indicators come. */
export function dimensionScores(
  indicators: readonly ScoredIndicator[],
  answers: Answers<ScaleAnswer>,
): DimensionScore[] {
  return [...groupBy(indicators, ({ dimension }) => dimension)].map(([dimension, members]) => {
    const scored = members.map(({ id }) => ownValue(answers, id)).filter(isLevel);
    return { dimension, mean: mean(scored) };
  });
}

/** The indicators that count towards the stage. */
export const mustsAmong = <Indicator extends ScoredIndicator>(
  indicators: readonly Indicator[],
): Indicator[] => indicators.filter(({ requirement }) => requirement === 'must');

/** How many of the answers that apply are «Vet ikke». */
export function unknownAmong(
  indicators: readonly ScoredIndicator[],
  answers: Answers<ScaleAnswer>,
): { unknown: number; applicable: number } {
  const given = indicators.map(({ id }) => ownValue(answers, id));
  const applicable = given.filter((answer) => answer !== undefined && answer !== 'not-applicable');
  const unknown = applicable.filter((answer) => answer === 'unknown').length;
  return { unknown, applicable: applicable.length };
}

/** Share of «Vet ikke» among the answers that apply. */
export function unknownShare(
  indicators: readonly ScoredIndicator[],
  answers: Answers<ScaleAnswer>,
): number {
  const { unknown, applicable } = unknownAmong(indicators, answers);
  return applicable === 0 ? 0 : unknown / applicable;
}

/** How far a gate lets the whole come. An unanswered question about a must can't be taken as a yes. */
export function capOf(answer: ScaleAnswer | undefined): Level {
  if (answer === 0) return 1;
  return isLevel(answer) && answer >= 3 ? 4 : 2;
}

/** The levels the musts were given, in the order of the indicators. */
export const levelsOfMusts = (
  indicators: readonly ScoredIndicator[],
  answers: Answers<ScaleAnswer>,
): Level[] => mustsAmong(indicators).flatMap(({ id }) => scoredAs(ownValue(answers, id)));

const scoredAs = (answer: ScaleAnswer | undefined): Level[] => (isLevel(answer) ? [answer] : []);

/** The step the mean of the musts alone gives: rounded down, so that its words hold for the whole. */
export const stepOf = (average: number): Level => Math.floor(average) as Level;

/** The lowest first; what nobody knows after what is known. */
const byAnswer = (answer: ScaleAnswer | undefined): number =>
  isLevel(answer) ? answer : answer === 'unknown' ? 5 : 6;

/**
 * The gates that hold the whole down, those that cap it hardest first and on a tie the lowest, then the order of the
 * form. Only what is answered is among them, so that a form half filled in tells of it too.
 */
export function heldDownBy(
  indicators: readonly ScoredIndicator[],
  answers: Answers<ScaleAnswer>,
): string[] {
  const average = mean(levelsOfMusts(indicators, answers));
  if (average === undefined) return [];
  return mustsAmong(indicators)
    .filter(({ gate }) => gate)
    .flatMap(({ id }) => {
      const answer = ownValue(answers, id);
      return answer === undefined ? [] : [{ id, answer, cap: capOf(answer) }];
    })
    .filter(({ cap }) => cap < stepOf(average))
    .toSorted((a, b) => a.cap - b.cap || byAnswer(a.answer) - byAnswer(b.answer))
    .map(({ id }) => id);
}

/**
 * The outcome by the rules in the facts, section H: any gate at 0 caps the whole at 1 (Påbegynt), any
 * gate below 3 at 2 (Delvis på plass). The stage is the mean of the musts, rounded down, so that the
 * words of the step hold for the whole. Utførende nivå, a «bør», takes no part in it.
 */
export function outcomeOf(
  indicators: readonly ScoredIndicator[],
  answers: Answers<ScaleAnswer>,
): Outcome {
  const musts = mustsAmong(indicators);
  const missing = musts.filter(({ id }) => ownValue(answers, id) === undefined).map(({ id }) => id);
  if (missing.length > 0) return { kind: 'incomplete', missing };

  const share = unknownShare(musts, answers);
  if (share > mostUnknown) return { kind: 'insufficient', unknownShare: share };
  const average = mean(levelsOfMusts(musts, answers));
  if (average === undefined) return { kind: 'nothing' };

  const gates = musts.filter(({ gate }) => gate);
  const cap = Math.min(4, ...gates.map(({ id }) => capOf(ownValue(answers, id))));
  const level = Math.min(stepOf(average), cap) as Level;
  return { kind: 'stage', level, cappedBy: heldDownBy(musts, answers) };
}
