import type { Measure } from '#domain/assessment/measure.ts';
import { measureKey } from '#domain/assessment/stored-entries.ts';
import { remember } from '#domain/assessment/undo.ts';
import { changes, storedEntries, write } from './assessment-store.ts';

function changeMeasure(id: string, after: string | undefined, isContinued: boolean): void {
  const key = measureKey(id);
  const change = { key, before: storedEntries.get()[key], after };
  write({ [key]: after });
  changes.set(remember(changes.get(), change, isContinued));
}

/**
 * Writes a measure of the plan.
 *
 * @param isContinued true while the same field is being typed in, so that undo takes it back as one
 */
export const saveMeasure = (one: Measure, isContinued = false): void =>
  changeMeasure(one.id, JSON.stringify(one), isContinued);

/** Takes a measure out of the plan. */
export const removeMeasure = (id: string): void => changeMeasure(id, undefined, false);

/** Remembers which events were written to a calendar, and how often they had changed. */
export const keepWritten = (entries: Record<string, string>): void => write(entries);
