import { noKommuner, type KommunerFound } from '#domain/search/answer.ts';
import type { Hit } from '#domain/search/hit.ts';
import type { SearchData } from '#domain/search/page-data.ts';
import {
  asksForPlaces,
  fileOfPlace,
  placesTogether,
  type Place,
  type PlacesFile,
} from '#domain/search/places.ts';
import { reasonInWords } from '#elements/directory/reason-in-words.ts';
import { fetchedByBeginning } from './fetched-by-beginning.ts';

/** Finds the kommuner and fylker whose names and numbers a query has. */
export class PlaceSearch {
  #told: SearchData;
  #fileOf: (beginning: string) => Promise<PlacesFile>;

  constructor(told: SearchData) {
    this.#told = told;
    this.#fileOf = fetchedByBeginning(told.addresses.places);
  }

  /** @param named the names and numbers in the query, folded */
  async search(query: string, named: readonly string[]): Promise<KommunerFound> {
    if (named.length === 0) return noKommuner;
    const places = placesTogether(query, await this.#placesOf(named));
    return {
      named: places.map((place) => this.#hitOf(place)),
      guessed: [],
      isAsked: places.length > 0 && asksForPlaces(query, named),
    };
  }

  /**
   * The kommune that is called by the first of some names that is a kommune's own, taken as asked for.
   *
   * @param names folded, the most likely first
   */
  async searchOwn(names: readonly string[]): Promise<KommunerFound> {
    const places = (await this.#placesOf(names)).flat();
    const own = places.find(([, , , reason]) => reason?.type === 'name');
    return own ? { named: [this.#hitOf(own)], guessed: [], isAsked: true } : noKommuner;
  }

  #placesOf(names: readonly string[]): Promise<(readonly Place[])[]> {
    return Promise.all(
      names.map(async (name) => (await this.#fileOf(fileOfPlace(name)))[name] ?? []),
    );
  }

  #hitOf(place: Place): Hit {
    const { addresses, reasons } = this.#told;
    const [name, slug, fylke, reason] = place;
    if (!fylke || !reason) return kommuneHit(addresses.fylke.replace('SLUG', slug), name);
    const why = reasonInWords(reason, { name, fylke }, reasons);
    return kommuneHit(addresses.kommune.replace('SLUG', slug), name, fylke, why);
  }
}

/** A kommune, or a fylke when it lies in none, as a hit. */
export const kommuneHit = (address: string, title: string, under?: string, why?: string): Hit => ({
  ...{ address, title, kind: 'kommune', misses: [] },
  ...(under && { under }),
  excerpt: why ? [{ text: why, marked: false }] : [],
});
