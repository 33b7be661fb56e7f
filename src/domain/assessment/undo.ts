import { describedAs, isAbout } from './fields.ts';
import type { StoredEntries } from './stored-entries.ts';

/** A change of one field: what stood there, and what stands there now. */
interface FieldChange {
  key: string;
  before: string | undefined;
  after: string | undefined;
}

/** A change that is taken back as one. */
export interface Change extends FieldChange {
  /** What else was changed at the same time. */
  also?: readonly FieldChange[];
}

/** How many changes can be undone. */
export const mostUndone = 20;

/** The changes with one more; what was changed in the same field just before, as letters of a note, is one. */
export function remember(
  changes: readonly Change[],
  change: Change,
  isContinued = false,
): readonly Change[] {
  if (change.before === change.after && !change.also) return changes;
  const last = changes.at(-1);
  const joined =
    isContinued && last?.key === change.key && !last.also
      ? [...changes.slice(0, -1), { ...change, before: last.before }]
      : [...changes, change];
  return joined.slice(-mostUndone);
}

/** What entries that are written together change, as one change. Nothing when they change nothing. */
export function changeOf(stored: StoredEntries, entries: StoredEntries): Change | undefined {
  const [first, ...also] = Object.entries(entries)
    .map(([key, after]) => ({ key, before: stored[key], after }))
    .filter(({ before, after }) => before !== after);
  return first && { ...first, also };
}

/** True when an assessment that was begun has got answers a change knows nothing of. */
function isAnsweredSince(stored: StoredEntries, all: readonly FieldChange[]): boolean {
  const begun = all.filter(({ key, before }) => isAbout(key) && before === undefined);
  const known = new Set(all.map(({ key }) => key));
  return begun.some(({ key }) =>
    Object.keys(stored).some(
      (other) => other.startsWith(key.slice(0, -'about'.length)) && !known.has(other),
    ),
  );
}

/**
 * What to write to take back a change, or nothing when something of it has been changed since. Of who answers, only
 * role, kommune and name are taken back, since the moment of the last change goes on.
 */
export function takingBack(change: Change, stored: StoredEntries): StoredEntries | undefined {
  const { key, before, also } = change;
  if (!also && isAbout(key)) return { [key]: describedAs(before, stored[key]) };
  const all = [change, ...(also ?? [])];
  const isChanged = all.some((one) => !isAbout(one.key) && stored[one.key] !== one.after);
  if (isChanged || isAnsweredSince(stored, all)) return undefined;
  return Object.fromEntries(all.map((one) => [one.key, one.before]));
}
