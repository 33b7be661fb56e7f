import type { Assessment } from '#domain/assessment/assessment.ts';
import { copiedPlan, planOf } from '#domain/assessment/copied-plan.ts';
import type { Measure } from '#domain/assessment/measure.ts';
import {
  activeKey,
  keptVersion,
  keysOf,
  measureKey,
  storedMeasures,
  entriesOf,
  touched,
} from '#domain/assessment/stored-entries.ts';
import { sameVersionOf } from '#domain/assessment/versions.ts';
import { newId } from '#elements/kit/new-id.ts';
import {
  activeAssessment,
  assessments,
  changes,
  lookedAt,
  now,
  storedEntries,
  write,
} from './assessment-store.ts';

/** The measures on the device that can be read. */
const allMeasures = (): Measure[] => storedMeasures(storedEntries.get()).measures;

/** The plan of an assessment, as entries of another. */
function planEntriesFor(from: string, to: string): Record<string, string> {
  return Object.fromEntries(
    copiedPlan(planOf(from, allMeasures()), to, newId).map((one) => [
      measureKey(one.id),
      JSON.stringify(one),
    ]),
  );
}

/**
 * Keeps an assessment and its plan as the version of a day, and goes on with the original. What is kept already is
 * not kept twice.
 */
export function keepVersion(day: string, one = activeAssessment()): Assessment | undefined {
  if (!one) return undefined;
  const there = sameVersionOf(one, day, assessments(), allMeasures());
  if (there) return there;
  const kept = keptVersion(one, newId(), day);
  write({ ...entriesOf(kept), ...planEntriesFor(one.id, kept.id) });
  return kept;
}

/**
 * Begins an assessment of one's own from a kept version, or from what was brought in, and from its plan. They stay as
 * they are.
 */
export function continueFrom(version: Assessment): Assessment {
  const { keptOn: _, broughtIn: __, ...rest } = version;
  const assessment = touched({ ...rest, id: newId() }, now());
  write({
    ...entriesOf(assessment),
    ...planEntriesFor(version.id, assessment.id),
    [activeKey]: assessment.id,
  });
  lookedAt.set(undefined);
  changes.set([]);
  return assessment;
}

/** Deletes an assessment with its measures. */
export function remove(id: string): void {
  if (lookedAt.get() === id) lookedAt.set(undefined);
  write(Object.fromEntries(keysOf(storedEntries.get(), id).map((key) => [key, undefined])));
  changes.set([]);
}

/** Deletes everything of the self-assessment, also what can't be read. */
export function removeAll(): void {
  write(Object.fromEntries(Object.keys(storedEntries.get()).map((key) => [key, undefined])));
  changes.set([]);
}
