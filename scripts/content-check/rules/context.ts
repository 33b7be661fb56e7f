import type { CollectionName } from '../../../src/schemas/common.ts';
import type { RawEntry } from '../documents.ts';
import type { Problem } from '../problems.ts';

/** What a rule may look at. */
export interface RuleContext {
  entries: ReadonlyMap<CollectionName, readonly RawEntry[]>;
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** ISO date of the check. */
  today: string;
}

/** A rule that no schema can hold, because it looks across entries or into the text. */
export type Rule = (context: RuleContext) => Problem[];

/** The entries of a collection. */
export const entriesOf = (context: RuleContext, name: CollectionName): readonly RawEntry[] =>
  context.entries.get(name) ?? [];

/** The data of an entry as a loose object, for rules that run before it is known to be right. */
export const looseData = (entry: RawEntry): Record<string, unknown> =>
  typeof entry.data === 'object' && entry.data !== null
    ? (entry.data as Record<string, unknown>)
    : {};
