import type { PackedIndex } from '#domain/directory/packed-index.ts';
import { unpackIndex, type SearchIndex } from '#domain/directory/search-index.ts';
import { fetchedOnce } from '#elements/kit/fetched-once.ts';

/** The index the directory is searched in, fetched and unpacked once. */
export class IndexSource {
  #fetch: () => Promise<PackedIndex>;

  /** The index, once it has come. */
  opened: SearchIndex | undefined;

  constructor(address: string) {
    this.#fetch = fetchedOnce(address);
  }

  /** Fetches the index the first time. */
  async open(): Promise<SearchIndex> {
    const packed = await this.#fetch();
    this.opened ??= unpackIndex(packed);
    return this.opened;
  }
}
