import type { CollectionKey } from 'astro:content';
import type { WithIds } from '#schemas/site/entry.ts';
import { entriesOf, type CollectionEntry } from './read.ts';

const isReference = (value: object): value is { id: string } =>
  'collection' in value && 'id' in value;

function replaced(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(replaced);
  if (isReference(value)) return value.id;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each)]));
}

/** Data from content/ with ids where Astro has references to other entries, however deep they lie. */
const withIds = <Data>(data: Data): WithIds<Data> => replaced(data) as WithIds<Data>;

/** An entry as plain data: its id, and what it says. */
export type RecordOf<Name extends CollectionKey> = { id: string } & WithIds<
  CollectionEntry<Name>['data']
>;

/** All entries of a collection as plain data. */
export const recordsOf = async <Name extends CollectionKey>(
  name: Name,
): Promise<RecordOf<Name>[]> =>
  (await entriesOf(name)).map(
    ({ id, data }: { id: string; data: CollectionEntry<Name>['data'] }) => ({
      id,
      ...withIds(data),
    }),
  );
