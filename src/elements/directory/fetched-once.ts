import { unpackIndex, type SearchIndex } from '#domain/directory/search-index.ts';
import type { PackedIndex } from '#domain/directory/packed-index.ts';

/** A file of data, fetched when it is first asked for. */
export class FetchedOnce<Data> {
  #address: string;
  #read: (sent: unknown) => Data;
  #fetching: Promise<Data> | undefined;

  /** The data, once they have come. */
  opened: Data | undefined;

  constructor(address: string, read: (sent: unknown) => Data) {
    this.#address = address;
    this.#read = read;
  }

  /** Fetches the file the first time. A failed fetch is forgotten, so that the next call tries again. */
  open(): Promise<Data> {
    this.#fetching ??= fetch(this.#address)
      .then((response) => {
        if (!response.ok) throw new Error(`${response.status} ${response.url}`);
        return response.json() as Promise<unknown>;
      })
      .then((sent) => (this.opened = this.#read(sent)));
    this.#fetching.catch(() => (this.#fetching = undefined));
    return this.#fetching;
  }
}

/** The index the directory is searched in. */
export const indexAt = (address: string): FetchedOnce<SearchIndex> =>
  new FetchedOnce(address, (sent) => unpackIndex(sent as PackedIndex));
