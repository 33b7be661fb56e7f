import { beginsAWord, hasBeginning, hasWord } from '#domain/search/judging.ts';
import { kindsNamedBy } from '#domain/search/named-kinds.ts';
import { kindOfId } from '#domain/search/page-ids.ts';
import { wantedOf, type Alternative, type Wanted } from '#domain/search/query.ts';
import { ofParts, type Answer, type Found } from '#domain/search/found.ts';
import { rank, type Answers } from '#domain/search/ranking.ts';
import type { OpenedSearch } from './opened-search.ts';
import type { PagefindPage, PagefindResult } from './pagefind.ts';

/** Fewer pages than this, and the parts of a word are looked for too. */
const few = 3;

/** What the index has for a thing wanted. */
export interface WordAnswer extends Answers {
  /** True when the site has the word, or words for the same. */
  isKnown: boolean;
  /** True when hardly any page has it as it is written. */
  isRare: boolean;
  /** True when the page that is shown first has it letter by letter. */
  isExact: boolean;
  /** The word as the site spells it, when it was misspelt. */
  spelling?: string | undefined;
}

/** Whether a page of the index is called what was asked for. */
export type IsCalled = (id: string) => boolean;

/** Asks the index for one thing wanted at a time. */
export class WordSearch {
  #opened: OpenedSearch;
  #results: Map<string, PagefindResult>;
  #isCalled: Promise<IsCalled>;
  #exact = new Set<string>();

  /** @param results where the hits are kept by their id */
  constructor(
    opened: OpenedSearch,
    results: Map<string, PagefindResult>,
    isCalled: Promise<IsCalled>,
  ) {
    this.#opened = opened;
    this.#results = results;
    this.#isCalled = isCalled;
  }

  /** What the index has for a word or words for the same, and, when that is little, for other ways to ask. */
  async ask(wanted: Wanted): Promise<WordAnswer> {
    const kinds = kindsNamedBy(wanted);
    const { isAskedAbout = false } = wanted;
    const answer = await this.#ask(wanted);
    const isExact = this.#exact.has(wanted.written);
    return { ...answer, isExact, isAskedAbout, ...(kinds.length > 0 && { kinds }) };
  }

  async #ask(wanted: Wanted): Promise<Omit<WordAnswer, 'isExact'>> {
    const { written } = wanted;
    const answers = await this.#find(wanted);
    const pages = new Set(answers.flatMap(({ found }) => found.map(({ id }) => id)));
    const isKnown = pages.size > 0;
    if (pages.size >= few || (isKnown && written.includes(' ')))
      return { answers, like: [], isKnown, isRare: false };
    const [vocabulary, { otherWays }] = await Promise.all([
      this.#opened.vocabulary(),
      import('#domain/search/vocabulary.ts'),
    ]);
    const { alike, parts, spelling } = otherWays(written, vocabulary);
    const meant = alike ?? (isKnown ? undefined : spelling);
    const more = meant ? await this.#findWord(meant) : ofParts(await this.#findEach(parts));
    const isFound = isKnown || more.some(({ found }) => found.length > 0);
    return {
      answers: [...answers, ...more],
      like: isFound ? [] : await this.#findLike(written, vocabulary.endsOf(written)),
      isKnown: isFound,
      isRare: true,
      spelling: isKnown ? undefined : spelling,
    };
  }

  #findEach(words: readonly string[]): Promise<Answer[][]> {
    return Promise.all(words.map((word) => this.#findWord(word)));
  }

  /** What is only something like a word: its ends, and what Pagefind finds when it drops letters of it. */
  async #findLike(written: string, ends: readonly string[]): Promise<Answer[]> {
    const ofEnds = (await this.#findEach(ends)).flat();
    return ofEnds.length > 0 ? ofEnds : this.#findBy({ query: written, weight: 1 }, true);
  }

  async #findWord(word: string): Promise<Answer[]> {
    const { meanings } = await this.#opened.known([word]);
    return this.#find(wantedOf(word, meanings));
  }

  async #find({ alternatives }: Wanted): Promise<Answer[]> {
    return (await Promise.all(alternatives.map((each) => this.#findBy(each)))).flat();
  }

  /** The pages for a way to ask, unless the one that will probably be shown first has something else and that will not do. */
  async #findBy({ query, weight }: Alternative, isLoose = false): Promise<Answer[]> {
    const [pagefind, isCalled] = await Promise.all([this.#opened.pagefind, this.#isCalled]);
    const { results } = await pagefind.search(query);
    const found = results.map(foundOf);
    const [first] = rank([{ answers: [{ weight: 1, found }], like: [] }], kindOfId, isCalled);
    const judged = results.find(({ id }) => id === first?.id);
    if (!judged) return [];
    // The meaning of the term that is asked for stands above the first hit, so it is fetched meanwhile.
    const term = results.find(({ id }) => kindOfId(id) === 'term' && isCalled(id));
    term?.data().catch(() => undefined);
    const words = wordsFound(await judged.data(), judged);
    const has = isLoose ? hasBeginning : hasWord;
    if (!has(query, words)) return [];
    if (beginsAWord(query, words)) this.#exact.add(query);
    for (const result of results) this.#results.set(result.id, result);
    return [{ weight, found }];
  }
}

const foundOf = ({ id, score, words, matchedMetaFields }: PagefindResult): Found => ({
  ...{ id, score, places: words },
  inTitle: matchedMetaFields?.includes('title') ?? false,
});

/** The words a page was found by: those in its text, its title and its keywords. */
function wordsFound({ content, meta }: PagefindPage, { words }: PagefindResult): string[] {
  const text = content.split(/[^\S\uFEFF]+/).filter(Boolean);
  return [...words.map((place) => text[place] ?? ''), meta.title ?? '', meta.keywords ?? ''];
}
