import { namingWords } from '#domain/directory/naming-words.ts';
import { noKommuner, type KommunerFound } from '#domain/search/answer.ts';
import { withoutYears } from '#domain/search/named-places.ts';
import type { SearchData } from '#domain/search/page-data.ts';
import { placesNamed } from '#domain/search/places.ts';
import { meaningsOf, type Meanings } from '#domain/search/query.ts';
import { beginningOf, type VocabularyFile, type WordsFile } from '#domain/search/search-files.ts';
import type { Vocabulary } from '#domain/search/vocabulary.ts';
import { fetchedOnce } from '#elements/kit/fetched-once.ts';
import { fetchedByBeginning } from './fetched-by-beginning.ts';
import type { KommuneSearch } from './kommune-search.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { PlaceSearch } from './place-search.ts';

/** What is known of some words. */
export interface KnownWords extends Pick<WordsFile, 'places' | 'titles'> {
  meanings: Meanings;
}

/** What has been fetched for searching in a language, and what is fetched when it is needed. */
export interface OpenedSearch {
  pagefind: Promise<Pagefind>;
  /** What is known of words, by their beginnings. */
  known: (words: readonly string[]) => Promise<KnownWords>;
  vocabulary: () => Promise<Vocabulary>;
  /** The words of the other written language. */
  otherVocabulary: () => Promise<Vocabulary>;
  /** The kommuner and fylker a query has the names or numbers of. */
  placesNamed: (query: string) => Promise<KommunerFound>;
  /** The kommune whose own name is nearly what a query asks for. */
  placesLike: (query: string) => Promise<KommunerFound>;
  /** Those that may have been meant by it. */
  placesMeant: (query: string) => Promise<KommunerFound>;
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

function vocabularyAt(address: string): () => Promise<Vocabulary> {
  const fetched = fetchedOnce<VocabularyFile>(address);
  let opened: Vocabulary | undefined;
  return async () => {
    const [file, { openVocabulary }] = await Promise.all([
      fetched(),
      import('#domain/search/vocabulary.ts'),
    ]);
    return (opened ??= openVocabulary(file));
  };
}

/**
 * Begins to fetch what every search in a language needs.
 *
 * @param attempt counted from 0
 */
export function openSearch(told: SearchData, attempt: number): OpenedSearch {
  const { addresses } = told;
  const fileOf = fetchedByBeginning<WordsFile>(addresses.words);
  const places = new PlaceSearch(told);
  let kommuner: KommuneSearch | undefined;
  const known: OpenedSearch['known'] = async (words) => {
    const found = await Promise.all([...new Set(words.map(beginningOf))].map(fileOf));
    return {
      meanings: meaningsOf(found.flatMap(({ same }) => same)),
      places: found.flatMap((file) => file.places),
      titles: found.flatMap(({ titles }) => titles),
    };
  };
  return {
    pagefind: loadPagefind(addresses.base, attempt),
    known,
    vocabulary: vocabularyAt(addresses.vocabulary),
    otherVocabulary: vocabularyAt(addresses.otherVocabulary),
    async placesNamed(query) {
      const asked = withoutYears(query);
      const words = wordsOf(asked);
      if (words.length === 0) return noKommuner;
      return places.search(asked, placesNamed(asked, (await known(words)).places));
    },
    async placesLike(query) {
      const name = namingWords(withoutYears(query)).join(' ');
      const [{ places: names }, { namesLike }] = await Promise.all([
        known([name]),
        import('#domain/search/names-like.ts'),
      ]);
      return places.searchOwn(namesLike(name, names));
    },
    async placesMeant(query) {
      const { KommuneSearch } = await import('./kommune-search.ts');
      kommuner ??= new KommuneSearch(told);
      return kommuner.search(withoutYears(query));
    },
  };
}
