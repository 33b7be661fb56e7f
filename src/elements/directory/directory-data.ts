import type { CompactIndex } from '#domain/directory/compact-index.ts';
import { openDirectory, type Directory } from '#domain/directory/open-directory.ts';

/** The directory, fetched once. */
export class DirectoryData {
  #address: string;
  #fetching: Promise<Directory> | undefined;

  /** The directory, once it has come. */
  opened: Directory | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  /** Fetches the directory the first time. A failed fetch is forgotten, so that the next call tries again. */
  open(): Promise<Directory> {
    this.#fetching ??= fetch(this.#address)
      .then((response) => {
        if (!response.ok) throw new Error(`${response.status} ${response.url}`);
        return response.json() as Promise<CompactIndex>;
      })
      .then((index) => (this.opened = openDirectory(index)));
    this.#fetching.catch(() => (this.#fetching = undefined));
    return this.#fetching;
  }
}
