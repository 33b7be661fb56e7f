import { search } from '#domain/directory/search.ts';
import type { SearchIndex } from '#domain/directory/search-index.ts';
import { indexAt, type FetchedOnce } from './fetched-once.ts';

/** Finds the one kommune a query can mean. */
export class SureHit {
  #source: FetchedOnce<SearchIndex>;

  /** Starts to fetch the index of the directory. */
  constructor(address: string) {
    this.#source = indexAt(address);
    this.#source.open().catch(() => undefined);
  }

  /** The slug of the kommune a query surely means; nothing when it may mean several, or none. */
  async slugOf(query: string): Promise<string | undefined> {
    const { hits, certain } = search(await this.#source.open(), query);
    return certain ? hits[0]?.kommune.slug : undefined;
  }
}
