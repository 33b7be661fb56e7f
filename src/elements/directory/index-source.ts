import type { PackedIndex } from '#domain/directory/packed-index.ts';
import {
  unpackIndex,
  withoutPastPeople,
  type SearchIndex,
} from '#domain/directory/search-index.ts';
import { fetchedOnce } from '#elements/kit/fetched-once.ts';
import { todayHere } from '#elements/kit/today.ts';

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
    this.opened ??= unpackIndex(withoutPastPeople(packed, todayHere()));
    return this.opened;
  }
}
