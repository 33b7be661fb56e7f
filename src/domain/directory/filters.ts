import { inAlphabeticalOrder, slugify } from '#domain/site/norwegian.ts';
import type { SearchIndex, FoundKommune } from './search-index.ts';
import type { Hit, SearchResult } from './search.ts';
import type { Status } from './slt-knowledge.ts';

/** The filters, by the name each has in the address. */
export const filterNames = ['fylke', 'politidistrikt', 'status', 'felles'] as const;

export type FilterName = (typeof filterNames)[number];

/** What is chosen of each filter; a filter that is not set is left out. */
export type Filters = Partial<Record<FilterName, string>>;

/** A status as it stands in the address. */
export const statusInAddress: Record<Status, string> = {
  has: 'har',
  had: 'hadde',
  unknown: 'vet-ikke',
};

/** What stands in the address for kommuner that share their coordination with others. */
export const shared = 'ja';

/** A police district as it stands in the address: «Sør-Øst» → `sor-ost`. */
export const districtInAddress = slugify;

/** True when a kommune passes every filter that is set. */
export function passes(kommune: FoundKommune, filters: Filters): boolean {
  const { fylke, politidistrikt, status, felles } = filters;
  return (
    (!fylke || kommune.fylkeSlug === fylke) &&
    (!politidistrikt || kommune.district === politidistrikt) &&
    (!status || statusInAddress[kommune.status] === status) &&
    (!felles || kommune.shares)
  );
}

/** The hits that pass, in the same order. */
export const narrowed = (hits: readonly Hit[], filters: Filters): Hit[] =>
  hits.filter(({ kommune }) => passes(kommune, filters));

/** A search with only the hits that pass, and how many did not. */
export function narrowedResult(result: SearchResult, filters: Filters): SearchResult {
  const hits = narrowed(result.hits, filters);
  const certain = result.certain && hits[0] === result.hits[0];
  return { ...result, hits, certain, leftOut: result.hits.length - hits.length };
}

/** Every kommune that passes, from A to Å: what filters alone give. */
export const everyKommune = ({ kommuner }: SearchIndex, filters: Filters): Hit[] =>
  kommuner
    .filter((kommune) => passes(kommune, filters))
    .sort((a, b) => inAlphabeticalOrder(a.name, b.name))
    .map((kommune) => ({ kommune, reason: { type: 'name' } }));
