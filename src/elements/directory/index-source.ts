import type { PackedIndex } from '#domain/directory/packed-index.ts';
import {
  unpackIndex,
  withoutPastPeople,
  type SearchIndex,
} from '#domain/directory/search-index.ts';
import { todayHere } from '#elements/kit/today.ts';

/** The index the directory is searched in, fetched once. */
export class IndexSource {
  #address: string;
  #fetching: Promise<SearchIndex> | undefined;

  /** The index, once it has come. */
  opened: SearchIndex | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  /** Fetches the index the first time. A failed fetch is forgotten, so that the next call tries again. */
  open(): Promise<SearchIndex> {
    this.#fetching ??= fetch(this.#address)
      .then((response) => {
        if (!response.ok) throw new Error(`${response.status} ${response.url}`);
        return response.json() as Promise<PackedIndex>;
      })
      .then((packed) => (this.opened = unpackIndex(withoutPastPeople(packed, todayHere()))));
    this.#fetching.catch(() => (this.#fetching = undefined));
    return this.#fetching;
  }
}
