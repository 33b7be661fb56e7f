import type { CollectionName } from '#schemas/site/common.ts';
import type { RawEntry } from '../documents.ts';
import type { Problem } from '../problems.ts';

/** What a rule may look at. */
export interface RuleContext {
  /** Every entry that could be read, whatever it holds. */
  read: ReadonlyMap<CollectionName, readonly RawEntry[]>;
  /** The entries that follow their schema: a rule may rely on the shape of their data. */
  sound: ReadonlyMap<CollectionName, readonly RawEntry[]>;
  /** Ids of every entry that could be read. */
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** ISO date of the check. */
  today: string;
}

/** A rule that no schema can hold, because it looks across entries or into the text. */
export type Rule = (context: RuleContext) => Problem[];

/** A sound entry with its data in the shape its schema promises. */
export interface SoundEntry<Data> extends RawEntry {
  data: Data;
}

/** The sound entries of a collection. The caller names the fields it needs. */
export const soundEntries = <Data>(context: RuleContext, name: CollectionName) =>
  (context.sound.get(name) ?? []) as readonly SoundEntry<Data>[];

/** Every entry of a collection that could be read. */
export const readEntries = (context: RuleContext, name: CollectionName): readonly RawEntry[] =>
  context.read.get(name) ?? [];

/** The ids of a collection. */
export const idsOf = (context: RuleContext, name: CollectionName): ReadonlySet<string> =>
  context.ids.get(name) ?? new Set();
