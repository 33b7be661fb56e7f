import type { ZodType } from 'astro/zod';
import type { CollectionDefinition, CollectionName, ProseRow } from '#schemas/collections.ts';
import { isProse } from '#schemas/folders.ts';
import type { ContentFiles } from '../files.ts';
import type { RawEntry, UnreadEntry } from '../raw-entries.ts';
import type { Problem } from '../problems.ts';

/** The collections and the books a check is of: those of the site, or of a test. */
export interface Registry {
  collections: Readonly<Record<string, CollectionDefinition>>;
  /** Ids of the books, in order. */
  books: readonly string[];
}

/** What a rule may look at. */
export interface RuleContext {
  registry: Registry;
  /** All there is, for what is no entry. */
  files: ContentFiles;
  /** The schema of each collection. */
  schemas: ReadonlyMap<string, ZodType>;
  /** Every entry that could be read, whatever it holds. */
  read: ReadonlyMap<string, readonly RawEntry[]>;
  /** What could not be read. */
  unread: ReadonlyMap<string, readonly UnreadEntry[]>;
  /** The entries that follow their schema: a rule may rely on the shape of their data. */
  sound: ReadonlyMap<string, readonly RawEntry[]>;
  /** What references call every entry, whether it could be read or not. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
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

/** True when every file of a collection could be read: then what is not there, is missing. */
export const isAllRead = ({ unread }: Pick<RuleContext, 'unread'>, name: CollectionName): boolean =>
  (unread.get(name) ?? []).length === 0;

/** True when every entry of a collection could be read and follows its schema. */
export const isAllSound = (context: RuleContext, name: CollectionName): boolean =>
  isAllRead(context, name) &&
  soundEntries(context, name).length === readEntries(context, name).length;

/** What references call the entries of a collection. */
export const idsOf = (context: RuleContext, name: string): ReadonlySet<string> =>
  context.ids.get(name) ?? new Set();

/** Every collection that is prose, with all its texts that could be read. */
export const proseOf = ({ registry, read }: Pick<RuleContext, 'registry' | 'read'>) =>
  Object.entries(registry.collections).flatMap(([name, row]) =>
    isProse(row) ? [{ name, row: row satisfies ProseRow, entries: read.get(name) ?? [] }] : [],
  );
