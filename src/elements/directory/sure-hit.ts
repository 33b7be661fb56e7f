import { search } from '#domain/directory/search.ts';
import { IndexSource } from './index-source.ts';

/** Finds the one kommune a query can mean. */
export class SureHit {
  #source: IndexSource;

  /** Starts to fetch the index of the directory. */
  constructor(address: string) {
    this.#source = new IndexSource(address);
    this.#source.open().catch(() => undefined);
  }

  /** The slug of the kommune a query surely means; nothing when it may mean several, or none. */
  async slugOf(query: string): Promise<string | undefined> {
    const { hits, certain } = search(await this.#source.open(), query);
    return certain ? hits[0]?.kommune.slug : undefined;
  }
}
