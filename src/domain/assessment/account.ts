import { ownValue } from '#domain/site/own-value.ts';
import { isLevel, type Answers, type Level, type ScaleAnswer } from './answers.ts';
import { mean } from './mean.ts';
import {
  capOf,
  levelsOfMusts,
  mustsAmong,
  outcomeOf,
  stepOf,
  type ScoredIndicator,
} from './stage.ts';

/** A gate, what was answered, and how far it lets the whole come. */
export interface GateAccount {
  id: string;
  answer: ScaleAnswer;
  cap: Level;
}

/** The least that lifts the whole one step. */
export interface Lift {
  to: Level;
  /** The gates that must rise, each to the lowest level that is enough. */
  gates: { id: string; from: ScaleAnswer; to: Level }[];
  /** How many levels the musts must rise beside that, together. */
  steps: number;
}

/** How the stage was reckoned. */
export interface Account {
  /** How many points count towards the stage, whatever was answered. */
  asked: number;
  /** How many of them were given a level. */
  counted: number;
  unknown: number;
  notApplicable: number;
  /** The mean of the levels. */
  mean: number;
  /** The step the mean alone gives. */
  earned: Level;
  level: Level;
  gates: GateAccount[];
  /** Nothing where the stage is the highest. */
  lift: Lift | undefined;
}

/** How the stage is reckoned from the answers; nothing where there is no stage. */
export function accountOf(
  indicators: readonly ScoredIndicator[],
  answers: Answers<ScaleAnswer>,
): Account | undefined {
  const outcome = outcomeOf(indicators, answers);
  const musts = mustsAmong(indicators);
  const levels = levelsOfMusts(musts, answers);
  const average = mean(levels);
  if (outcome.kind !== 'stage' || average === undefined) return undefined;
  const among = (answer: ScaleAnswer) =>
    musts.filter(({ id }) => ownValue(answers, id) === answer).length;
  const gates = musts
    .filter(({ gate }) => gate)
    .flatMap(({ id }) => {
      const answer = ownValue(answers, id);
      return answer === undefined ? [] : [{ id, answer, cap: capOf(answer) }];
    });
  return {
    asked: musts.length,
    counted: levels.length,
    unknown: among('unknown'),
    notApplicable: among('not-applicable'),
    mean: average,
    earned: stepOf(average),
    level: outcome.level,
    gates,
    lift: outcome.level === 4 ? undefined : liftTo((outcome.level + 1) as Level, levels, gates),
  };
}

/** The least that lifts the whole to a level: the gates that stop it, then what the mean lacks beside. */
function liftTo(to: Level, levels: readonly Level[], gates: readonly GateAccount[]): Lift {
  const least: Level = to < 3 ? 1 : 3;
  const rising = gates
    .filter(({ cap }) => cap < to)
    .map(({ id, answer }) => ({ id, from: answer, to: least }));
  const risen = rising.reduce((sum, one) => sum + least - (isLevel(one.from) ? one.from : 0), 0);
  const count = levels.length + rising.filter(({ from }) => !isLevel(from)).length;
  const sum = levels.reduce<number>((all, level) => all + level, 0) + risen;
  return { to, gates: rising, steps: Math.max(0, to * count - sum) };
}
