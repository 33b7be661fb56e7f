import {
  noKommuner,
  together,
  totalIn,
  totalsOf,
  type KommunerFound,
} from '#domain/search/answer.ts';
import type { Definition, Hit, HitKind, SearchAnswer, Suggestions } from '#domain/search/hit.ts';
import type { SearchData } from '#domain/search/page-data.ts';
import { keyOfId, kindOfId } from '#domain/search/page-ids.ts';
import { passageOf } from '#domain/search/passage.ts';
import { readQuery, type Wanted } from '#domain/search/query.ts';
import { isWhole, rank, type Ranked } from '#domain/search/ranking.ts';
import { suggestionsFor } from '#domain/search/suggestions.ts';
import { calledBy, namesOf } from '#domain/search/titles.ts';
import type { Language } from '#domain/site/language.ts';
import { openSearch, type OpenedSearch } from './opened-search.ts';
import { titleOf, type PagefindResult } from './pagefind.ts';
import { WordSearch, type IsCalled, type WordAnswer } from './word-search.ts';

/** What of the hits is asked for. */
export interface Asked {
  /** One kind alone; else all. */
  kind?: HitKind | undefined;
  /**
   * How many hits at most. The same query asked again for more gives the same hits first, and fetches the others alone: ask
   * for few, show them, and ask for the rest.
   */
  most?: number;
}

const mostAtFirst = 10;

/** What was found for a query, before any page of it is fetched. */
interface FoundForQuery {
  wanted: readonly Wanted[];
  words: readonly WordAnswer[];
  ranked: readonly Ranked[];
  kommuner: KommunerFound;
}

/** The one way to the search of the site, in one language. Nothing is fetched before `load()` or `search()`. */
export class SearchPort {
  #told: SearchData;
  #attempts = 0;
  #opened: OpenedSearch | undefined;
  #results = new Map<string, PagefindResult>();
  #last: { query: string; found: Promise<FoundForQuery> } | undefined;
  readonly language: Language;

  constructor(told: SearchData, language: Language) {
    this.#told = told;
    this.language = language;
  }

  /**
   * Fetches what every search needs, to be called as soon as somebody is about to search.
   *
   * @throws Error when it can't be fetched; the next call tries again
   */
  async load(): Promise<void> {
    await this.#open().pagefind;
  }

  /**
   * The kommuner and fylker a query is the name or number of, before the index is asked for anything else. Nothing when
   * it asks for something else.
   */
  async places(query: string): Promise<SearchAnswer | undefined> {
    const asked = cleaned(query);
    const opened = this.#open();
    preload(asked, opened);
    const kommuner = await opened.placesNamed(asked);
    if (!kommuner.isAsked) return undefined;
    const [hits, totals] = [kommuner.named, totalsOf([], kommuner)];
    const [whole, total] = [hits.length, totalIn(totals)];
    return { query: asked, hits, whole, total, totals, misses: [], suggestions: { parts: [] } };
  }

  /**
   * Answers a query. An empty one has an empty answer.
   *
   * @throws Error when the index can't be fetched; the next call tries again
   */
  async search(query: string, { kind, most = mostAtFirst }: Asked = {}): Promise<SearchAnswer> {
    const opened = this.#open();
    const asked = cleaned(query);
    const { wanted, words, ranked, kommuner } = await this.#found(asked, opened);
    const ofKind = ranked.filter((page) => !kind || page.kind === kind);
    const pages = ofKind.slice(0, most);
    const [hits, definition] = await Promise.all([
      Promise.all(pages.map((page) => this.#hit(page, wanted))),
      this.#definition(ranked),
    ]);
    const whole = pages.filter(isWhole).length;
    const shown = together(
      hits.slice(0, whole),
      hits.slice(whole),
      !kind || kind === 'kommune' ? kommuner : noKommuner,
    );
    const totals = totalsOf(ranked, kommuner);
    return {
      query: asked,
      hits: shown.hits.slice(0, most),
      whole: Math.min(shown.whole, most),
      total: totalIn(totals, kind),
      totals,
      misses: kommuner.isAsked ? [] : unknownOf(wanted, words),
      ...(definition && { definition }),
      suggestions: kommuner.isAsked
        ? { parts: [] }
        : await this.#suggestions(wanted, words, opened),
    };
  }

  /** What was found for a query, kept as long as no other is asked. */
  #found(query: string, opened: OpenedSearch): Promise<FoundForQuery> {
    if (this.#last?.query === query) return this.#last.found;
    const found = this.#find(query, opened);
    this.#last = { query, found };
    found.catch(() => (this.#last = undefined));
    return found;
  }

  async #find(query: string, opened: OpenedSearch): Promise<FoundForQuery> {
    preload(query, opened);
    const { meanings } = await opened.known(query.split(/\s+/).filter(Boolean));
    const wanted = readQuery(query, meanings);
    const names = namesOf(query, wanted);
    const naming = opened.known(names).then(({ titles }): IsCalled => {
      const called = calledBy(names, titles);
      return (id) => called.has(keyOfId(id));
    });
    const search = new WordSearch(opened, this.#results, naming);
    const [placesNamed, isCalled, words] = await Promise.all([
      opened.placesNamed(query),
      naming,
      Promise.all(wanted.map((each) => search.ask(each))),
    ]);
    const ranked = rank(words, kindOfId, isCalled);
    const kommuner = await this.#kommuner(query, placesNamed, words, opened);
    return { wanted, words, ranked, kommuner };
  }

  /** The kommuner a query names; else the one it nearly names, or those that may have been meant. */
  async #kommuner(
    query: string,
    named: KommunerFound,
    words: readonly WordAnswer[],
    opened: OpenedSearch,
  ): Promise<KommunerFound> {
    if (named.named.length > 0) return named;
    const isSure = words.some(({ isExact }) => isExact);
    const like = isSure ? noKommuner : await opened.placesLike(query);
    if (like.named.length > 0) return like;
    return words.some(({ isRare }) => isRare) ? opened.placesMeant(query) : noKommuner;
  }

  #open(): OpenedSearch {
    if (this.#opened) return this.#opened;
    const opened = openSearch(this.#told, this.#attempts);
    this.#opened = opened;
    opened.pagefind.catch(() => {
      this.#opened = undefined;
      this.#attempts += 1;
    });
    return opened;
  }

  async #hit({ id, kind, places }: Ranked, wanted: readonly Wanted[]): Promise<Hit> {
    const { url, content, anchors, meta } = await this.#page(id);
    const title = titleOf(meta) ?? url;
    const { heading, excerpt } = passageOf({ title, content, anchors }, places);
    return {
      address: heading ? `${url.split('#')[0]}#${heading.id}` : url,
      title,
      kind,
      ...(meta.place && { under: meta.place }),
      ...(heading && { heading: heading.text.trim() }),
      excerpt,
      misses: wanted.flatMap(({ written }, at) => (places[at] ? [] : [written])),
    };
  }

  /** The term a query is. */
  async #definition(ranked: readonly Ranked[]): Promise<Definition | undefined> {
    const term = ranked.find(({ kind, isCalled }) => kind === 'term' && isCalled);
    if (!term) return undefined;
    const { meta, content, url } = await this.#page(term.id);
    return { term: meta.title ?? '', meaning: content, address: url };
  }

  async #suggestions(
    wanted: readonly Wanted[],
    words: readonly WordAnswer[],
    { vocabulary, otherVocabulary }: OpenedSearch,
  ): Promise<Suggestions> {
    const spellings = words.map(({ spelling }) => spelling);
    const unknown = unknownOf(wanted, words);
    const [own, other] =
      unknown.length > 0 ? await Promise.all([vocabulary(), otherVocabulary()]) : [];
    return suggestionsFor(wanted, spellings, unknown, this.language, own, other);
  }

  #page(id: string) {
    const result = this.#results.get(id);
    if (!result) throw new Error(`The search has no page ${id}`);
    return result.data();
  }
}

/** Fetches part of the index while it is not yet known what else to look for; a search that needs it tells of what fails. */
function preload(query: string, { pagefind }: OpenedSearch): void {
  pagefind.then((opened) => opened.preload(query)).catch(() => undefined);
}

/** A query without what is pasted along with it and not seen: soft hyphens, and spaces around. */
const cleaned = (query: string) => query.replaceAll('\u00AD', '').trim();

/** What nothing in the index has, as it was written. */
const unknownOf = (wanted: readonly Wanted[], words: readonly WordAnswer[]) =>
  wanted.flatMap(({ written }, at) => (words[at]?.isKnown ? [] : [written]));
