import { ownValue } from '#domain/site/own-value.ts';
import { movementsBetween, type Movement } from './agreement.ts';
import { levels } from './answers.ts';
import { dayOf, type Assessment } from './assessment.ts';
import { dimensionScores, type DimensionScore, type ScoredIndicator } from './stage.ts';
import { groupBy } from '#domain/site/group-by.ts';
import { sharedWording } from './wordings.ts';

/** What one respondent has answered at different times, the earliest first. */
export interface Series {
  key: string;
  members: Assessment[];
}

const isScored = ({ answers }: Assessment) =>
  Object.values(answers).some((answer) => levels.includes(answer as never));

/** An assessment with the day it speaks of, which is costly to find. */
interface Dated {
  one: Assessment;
  day: string;
}

const daysOf = (members: readonly Dated[]) => new Set(members.map(({ day }) => day));

const isOpen = ({ one }: Dated) => one.keptOn === undefined;

/**
 * True when two assessments of one role and kommune are surely of one respondent: a version of the other,
 * by the same name, or both what the whole kommune agreed on.
 */
const isOfOne = (one: Assessment, other: Assessment): boolean =>
  one.started === other.started ||
  one.role === 'consensus' ||
  (one.name !== undefined && one.name.trim().toLowerCase() === other.name?.trim().toLowerCase());

/** Puts together what is surely of one respondent. */
function byRespondent(all: readonly Dated[]): Dated[][] {
  let found: Dated[][] = [];
  for (const dated of all) {
    const isRelated = (members: Dated[]) => members.some(({ one }) => isOfOne(one, dated.one));
    found = [
      ...found.filter((members) => !isRelated(members)),
      [dated, ...found.filter(isRelated).flat()],
    ];
  }
  return found;
}

/**
 * Puts versions nobody works on any longer together with the one at work, as when a kommune begins anew each
 * year. Two at work, or two on one day, may be two people, and are left apart.
 */
function withOldVersions(groups: readonly Dated[][]): Dated[][] {
  const all = groups.flat();
  const old = groups.filter((members) => !members.some(isOpen));
  const atWork = groups.length - old.length;
  const isTold =
    groups.reduce((sum, members) => sum + daysOf(members).size, 0) === daysOf(all).size;
  return old.length > 0 && atWork <= 1 && isTold ? [all] : [...groups];
}

/** The series there are: of one respondent, with scores on at least two days. */
export function seriesAmong(assessments: readonly Assessment[]): Series[] {
  const dated = assessments.filter(isScored).map((one) => ({ one, day: dayOf(one) }));
  const byWhom = groupBy(dated, ({ one: { role, kommune = '' } }) => `${role} ${kommune}`);
  return [...byWhom].flatMap(([whom, those]) =>
    withOldVersions(byRespondent(those))
      .filter((members) => daysOf(members).size > 1)
      .map((members) => members.toSorted(earliestFirst).map(({ one }) => one))
      .map((members) => ({ key: `${whom} ${members[0]?.id}`, members })),
  );
}

const earliestFirst = (a: Dated, b: Dated): number =>
  a.day.localeCompare(b.day) || a.one.changed.localeCompare(b.one.changed);

/** The mean of a dimension at two times. */
export interface DimensionMovement {
  dimension: string;
  from: number;
  to: number;
}

/** What has moved between two assessments. */
export interface OverTime {
  /** How many indicators were scored both times, in the same wording. */
  compared: number;
  /** Those that were scored both times, but reworded between them. */
  reworded: string[];
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
  const isLevelIn = ({ answers }: Assessment, id: string) =>
    typeof ownValue(answers, id) === 'number';
  const scored = indicators.filter(({ id }) => isLevelIn(earlier, id) && isLevelIn(later, id));
  const isAlike = ({ id }: ScoredIndicator) => sharedWording([earlier, later], id) !== undefined;
  const both = scored.filter(isAlike);
  const before = dimensionScores(both, earlier.answers);
  const after = dimensionScores(both, later.answers);
  const means = before.flatMap(({ dimension, mean: from }: DimensionScore, at) => {
    const to = after[at]?.mean;
    return from === undefined || to === undefined ? [] : [{ dimension, from, to }];
  });
  return {
    compared: both.length,
    reworded: scored.filter((one) => !isAlike(one)).map(({ id }) => id),
    movements: movementsBetween(
      both.map(({ id }) => id),
      earlier,
      later,
    ),
    dimensions: means,
  };
}
