import { addressFields } from '#domain/site/links.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import type { ContentFiles } from '../content-check/files.ts';
import { readCollection } from '../content-check/raw-entries.ts';

/** A place in content/ where an address stands. */
export interface LinkPlace {
  collection: CollectionName;
  id: string;
  /** The field, as `evidence.0.url`. */
  field: string;
  /** The kommune numbers the entry is about. */
  kommuner: readonly string[];
}

/** The collections whose addresses readers are led to. Prose has its links from sources. */
const withAddresses = [
  'coordinations',
  'kommuner',
  'publishedDocuments',
  'nationalDocuments',
  'dutyLines',
  'sources',
  'helplines',
  'laws',
  'events',
  'yearlyDeadlines',
  'eventOrganisers',
  'eventOverviews',
] as const satisfies readonly CollectionName[];

/** Where the facts of a register are from: its own program, which hundreds of records lead to and no reader needs. */
const isOfRegister = (address: string) => new URL(address).host === 'data.brreg.no';

function kommunerOf(collection: CollectionName, id: string, data: unknown): string[] {
  if (collection === 'kommuner') return [id];
  const { kommuner } = (data ?? {}) as { kommuner?: unknown };
  return Array.isArray(kommuner) ? kommuner.map(String) : [];
}

/** The addresses in content/ that are asked for, each with the places it stands in. */
export function addressesOf(files: ContentFiles): Map<string, LinkPlace[]> {
  const found = new Map<string, LinkPlace[]>();
  for (const collection of withAddresses) {
    for (const { id, data } of readCollection(files, collections[collection]).entries) {
      const kommuner = kommunerOf(collection, id, data);
      for (const [address, field] of addressFields(data)) {
        if (!URL.canParse(address) || isOfRegister(address)) continue;
        const places = found.get(address) ?? [];
        found.set(address, [...places, { collection, id, field, kommuner }]);
      }
    }
  }
  return found;
}
