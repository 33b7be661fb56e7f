import { own } from '#domain/own.ts';
import { movementsBetween, type Movement } from './agreement.ts';
import { levels } from './answers.ts';
import { dayOf, type Assessment } from './assessment.ts';
import { dimensionScores, type DimensionScore, type ScoredIndicator } from './stage.ts';

/** Assessments of one kommune and role, the earliest first. */
export interface Series {
  key: string;
  members: Assessment[];
}

const isScored = ({ answers }: Assessment) =>
  Object.values(answers).some((answer) => levels.includes(answer as never));

/** The series with something to compare: two or more with scores. */
export function seriesAmong(assessments: readonly Assessment[]): Series[] {
  const byWhom = Map.groupBy(
    assessments.filter(isScored),
    ({ role, kommune = '' }) => `${role} ${kommune}`,
  );
  return [...byWhom]
    .filter(([, members]) => members.length > 1)
    .map(([key, members]) => ({
      key,
      members: members.toSorted(
        (a, b) => dayOf(a).localeCompare(dayOf(b)) || a.changed.localeCompare(b.changed),
      ),
    }));
}

/** The mean of a dimension at two times. */
export interface DimensionMovement {
  dimension: string;
  from: number;
  to: number;
}

/** What has moved between two assessments. */
export interface OverTime {
  /** How many indicators were scored both times. */
  compared: number;
  movements: Movement[];
  /** Means of what was scored both times, so that new questions are not taken for a change. */
  dimensions: DimensionMovement[];
}

/** What has moved from an earlier assessment to a later one. */
export function overTime(
  indicators: readonly ScoredIndicator[],
  earlier: Assessment,
  later: Assessment,
): OverTime {
  const isLevelIn = ({ answers }: Assessment, id: string) => typeof own(answers, id) === 'number';
  const both = indicators.filter(({ id }) => isLevelIn(earlier, id) && isLevelIn(later, id));
  const before = dimensionScores(both, earlier.answers);
  const after = dimensionScores(both, later.answers);
  const means = before.flatMap(({ dimension, mean: from }: DimensionScore, at) => {
    const to = after[at]?.mean;
    return from === undefined || to === undefined ? [] : [{ dimension, from, to }];
  });
  return {
    compared: both.length,
    movements: movementsBetween(
      both.map(({ id }) => id),
      earlier,
      later,
    ),
    dimensions: means,
  };
}
