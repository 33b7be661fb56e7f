import { groupBy } from '#domain/site/group-by.ts';

/** What was changed in the matter of a text. */
export interface Change {
  /** ISO date. */
  date: string;
  /** One line to the reader. */
  what: string;
}

/** A change, and the text it was made in. */
export interface ListedChange<Text> extends Change {
  text: Text;
}

/** The changes of a month, day by day. */
export interface MonthOfChanges<Text> {
  /** `2026-11`. */
  month: string;
  days: { date: string; changes: ListedChange<Text>[] }[];
}

/** The newest change of a text whose changes may stand in any order; nothing when it has none. */
export const newestOf = (changes: readonly Change[]): Change | undefined =>
  changes.toSorted((a, b) => b.date.localeCompare(a.date))[0];

/**
 * The changes of several texts as one list, the newest first. Those of one day stand in the order of the texts.
 * Lists, feeds and whatever else tells of changes are made from it.
 */
export const changesOf = <Text extends { changes: readonly Change[] }>(
  texts: readonly Text[],
): ListedChange<Text>[] =>
  texts
    .flatMap((text) => text.changes.map(({ date, what }) => ({ date, what, text })))
    .toSorted((a, b) => b.date.localeCompare(a.date));

/** A list of changes by month and day, in the order it has. */
export const byMonth = <Text>(changes: readonly ListedChange<Text>[]): MonthOfChanges<Text>[] =>
  [...groupBy(changes, ({ date }) => date.slice(0, 7))].map(([month, ofMonth]) => ({
    month,
    days: [...groupBy(ofMonth, ({ date }) => date)].map(([date, ofDay]) => ({
      date,
      changes: ofDay,
    })),
  }));
