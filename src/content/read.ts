/** The one module that reads content/. The others of this folder make plain data of what it gives. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

export type { CollectionEntry } from 'astro:content';

/** All entries of a collection. */
export const entriesOf = <Name extends CollectionKey>(
  name: Name,
): Promise<CollectionEntry<Name>[]> => getCollection(name);

/** Entries by their id. */
export const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/**
 * A value that must be there.
 *
 * @throws when it is missing; the content check finds it first
 */
export function need<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} is missing. Run npm run check:content.`);
  return value;
}

/** The ids that references name. */
export const idsOf = (references: readonly { id: string }[]): string[] =>
  references.map(({ id }) => id);
