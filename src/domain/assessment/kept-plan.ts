import type { Assessment } from './assessment.ts';
import { planOf } from './copied-plan.ts';
import type { Measure } from './measure.ts';

/** The plan as it was when a version was kept. */
export interface KeptPlan {
  /** The day of the version. */
  day: string;
  measures: readonly Measure[];
}

/** True for a plan that was kept with its version, and is not changed afterwards. */
export const isKeptPlan = (
  assessment: Assessment | undefined,
  measures: readonly Measure[],
): boolean => assessment?.keptOn !== undefined && measures.some(({ of }) => of !== undefined);

const lastOf = (versions: readonly Assessment[]): Assessment | undefined =>
  versions
    .toSorted(
      (a, b) =>
        (a.keptOn ?? '').localeCompare(b.keptOn ?? '') || a.changed.localeCompare(b.changed),
    )
    .at(-1);

/**
 * The plan an assessment had the last time a version of it was kept: before today, so that what is kept at the end of
 * a meeting does not hide what the meeting changed; else today. Versions without a plan are passed by, since none
 * was kept with them once.
 */
export function lastKeptPlan(
  assessment: Assessment,
  all: readonly Assessment[],
  measures: readonly Measure[],
  today: string,
): KeptPlan | undefined {
  const isEarlier = ({ keptOn = '' }: Assessment) =>
    assessment.keptOn === undefined || keptOn < assessment.keptOn;
  const versions = all.filter(
    (one) =>
      one.id !== assessment.id &&
      one.keptOn !== undefined &&
      one.started === assessment.started &&
      isEarlier(one) &&
      isKeptPlan(one, planOf(one.id, measures)),
  );
  const last = lastOf(versions.filter(({ keptOn = '' }) => keptOn < today)) ?? lastOf(versions);
  return last?.keptOn === undefined
    ? undefined
    : { day: last.keptOn, measures: planOf(last.id, measures) };
}
