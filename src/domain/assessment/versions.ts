import { isLocked, type Assessment } from './assessment.ts';
import { contentOf } from './fields.ts';
import { isSamePlan } from './copied-plan.ts';
import type { Measure } from './measure.ts';

/** What an assessment holds, without what tells a version from what it is a version of. */
const answersOf = ({ keptOn: _, ...rest }: Assessment): string => contentOf(rest);

/** The version of a day that holds the same answers and plan as an assessment does now, if it is kept already. */
export const sameVersionOf = (
  assessment: Assessment,
  day: string,
  all: readonly Assessment[],
  measures: readonly Measure[] = [],
): Assessment | undefined =>
  all.find(
    (one) =>
      one.keptOn === day &&
      answersOf(one) === answersOf(assessment) &&
      isSamePlan(one.id, assessment.id, measures),
  );

/**
 * The assessment that is being filled in when a version, or what was brought in, is looked at: the one begun at the
 * same moment, else one of the same role and kommune, else the one that was changed last.
 */
export function atWorkBeside(
  version: Assessment,
  all: readonly Assessment[],
): Assessment | undefined {
  const nearness = ({ started, role, kommune }: Assessment) =>
    started === version.started ? 2 : Number(role === version.role && kommune === version.kommune);
  const [nearest] = all
    .filter((one) => !isLocked(one))
    .toSorted((a, b) => nearness(b) - nearness(a) || b.changed.localeCompare(a.changed));
  return nearest;
}
