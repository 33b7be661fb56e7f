import { search, type Hit as KommuneHit } from '#domain/directory/search.ts';
import { isNamed } from '#domain/search/named-places.ts';
import type { KommunerFound } from '#domain/search/answer.ts';
import type { Hit } from '#domain/search/hit.ts';
import type { SearchData } from '#domain/search/page-data.ts';
import { IndexSource } from '#elements/directory/index-source.ts';
import { reasonInWords } from '#elements/directory/reason-in-words.ts';
import { kommuneHit } from './place-search.ts';

/** Kommuner shown for one query. */
const most = 3;

/** Finds kommuner by names that are misspelt or half written, and by those of people, in the index of the directory. */
export class KommuneSearch {
  #source: IndexSource;
  #told: SearchData;

  constructor(told: SearchData) {
    this.#told = told;
    this.#source = new IndexSource(told.addresses.directory);
  }

  /** Searches, and fetches the index the first time. */
  async search(query: string): Promise<KommunerFound> {
    const { hits, guessed: isGuess } = search(await this.#source.open(), query);
    const shown = (whether: boolean) =>
      hits
        .filter((hit) => isNamed(query, hit) === whether)
        .slice(0, most)
        .map((hit) => this.#hitOf(hit));
    const named = shown(true);
    return { named, guessed: shown(false), isAsked: !isGuess && named.length > 0 };
  }

  #hitOf({ kommune, reason }: KommuneHit): Hit {
    const { addresses, reasons } = this.#told;
    const address = addresses.kommune.replace('SLUG', kommune.slug);
    const why = reasonInWords(reason, kommune, reasons);
    return kommuneHit(address, kommune.name, kommune.fylke, why);
  }
}
