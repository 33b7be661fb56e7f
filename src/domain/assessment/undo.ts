/** A change of one field: what stood there, and what stands there now. */
export interface Change {
  key: string;
  before: string | undefined;
  after: string | undefined;
  /** What stood in other fields that changed with it, by key. */
  along?: Readonly<Record<string, string | undefined>>;
}

/** How many changes can be undone. */
export const mostUndone = 20;

/** The changes with one more; what was changed in the same field just before, as letters of a note, is one. */
export function remember(
  changes: readonly Change[],
  change: Change,
  isContinued = false,
): readonly Change[] {
  if (change.before === change.after && !change.along) return changes;
  const last = changes.at(-1);
  const joined =
    isContinued && last?.key === change.key
      ? [...changes.slice(0, -1), { ...change, before: last.before }]
      : [...changes, change];
  return joined.slice(-mostUndone);
}
