import { importPlan, type ImportPlan } from '#domain/assessment/import-plan.ts';
import type { FileContent } from '#domain/assessment/file.ts';
import { dropping, replacing, type NewerAnswers } from '#domain/assessment/newer-answers.ts';
import { takingBack, type Change } from '#domain/assessment/undo.ts';
import { newId } from '#elements/kit/new-id.ts';
import { changes, now, storedEntries, write, writeAsOne } from './assessment-store.ts';

/** Takes back one change, whatever was changed after it. False when something of it has been changed since. */
export function takeBack(change: Change): boolean {
  const entries = takingBack(change, storedEntries.get());
  if (!entries) return false;
  changes.set(changes.get().filter((one) => one !== change));
  write(entries);
  return true;
}

/** Lets newer answers take the place of those that were here. */
export const replaceWith = (newer: NewerAnswers): Change | undefined =>
  writeAsOne(replacing(storedEntries.get(), newer));

/** Takes away newer answers that arrived, and leaves those that were here. */
export const dropNewer = (newer: NewerAnswers): Change | undefined =>
  writeAsOne(dropping(storedEntries.get(), newer));

/** Imports what a file or a link held, at once, marked as brought in. Overwrites nothing. */
export function importContent(content: FileContent): Omit<ImportPlan, 'writes'> {
  const { writes, ...told } = importPlan(storedEntries.get(), content, newId, now());
  write(writes);
  return told;
}
