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
