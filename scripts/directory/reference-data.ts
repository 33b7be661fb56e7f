import type { CollectionName } from '#schemas/collections.ts';

/** What a record of a sheet is held against. */
export interface ReferenceData {
  /** Ids of the collections a coordination refers to. */
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** Names of the kommuner by number. */
  kommuneNames: ReadonlyMap<string, string>;
  /** ISO date of the import. */
  today: string;
}
