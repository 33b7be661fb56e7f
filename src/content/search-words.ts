/** What the search knows of words, as the files it fetches have it. */
import { unpackIndex } from '#domain/directory/search-index.ts';
import {
  beginningOf,
  beginnings,
  type VocabularyFile,
  type WordsFile,
} from '#domain/search/search-files.ts';
import {
  beginningsOfNumbers,
  fileOfPlace,
  placesIn,
  type PlacesFile,
} from '#domain/search/places.ts';
import { sameWordsIn } from '#domain/search/same-words.ts';
import { groupBy } from '#domain/site/group-by.ts';
import { languages, type Language } from '#domain/site/language.ts';
import { terms } from './glossary.ts';
import { packedIndex } from './packed-index.ts';
import { need } from './read.ts';
import { recordsOf } from './records.ts';

const words = need((await recordsOf('searchWords'))[0], 'content/sok.yaml');

const byLanguage = <Value>(make: (language: Language) => Value) =>
  new Map(languages.map((language) => [language, make(language)]));

const same = byLanguage((language) => sameWordsIn(language, [...terms.values()], words));

/** Words for the same, by the beginnings of what is typed for them. */
const sameByBeginning = byLanguage((language) => {
  const rows = (same.get(language) ?? []).flatMap(([means, typed, ...nearness]) =>
    [...groupBy(typed, beginningOf)].map(([beginning, own]) => ({
      beginning,
      row: [means, own, ...nearness] as const,
    })),
  );
  return groupBy(rows, ({ beginning }) => beginning);
});

/** Where names and numbers of places lead, folded. */
const places = placesIn(unpackIndex(packedIndex));

const placesByFile = groupBy([...places], ([key]) => fileOfPlace(key));

/** What is known of words with a beginning. The names of pages come with the index. */
export const wordsFileIn = (language: Language, beginning: string): WordsFile => ({
  same: (sameByBeginning.get(language)?.get(beginning) ?? []).map(({ row }) => row),
  places: (placesByFile.get(beginning) ?? []).map(([key]) => key).toSorted(),
  titles: [],
});

/** Where names and numbers lead, by the file they stand in; one for each number's beginning, also where it leads nowhere. */
export const placeFiles: ReadonlyMap<string, PlacesFile> = new Map(
  [...beginnings, ...beginningsOfNumbers].map((file) => [
    file,
    Object.fromEntries(placesByFile.get(file) ?? []),
  ]),
);

/** The same for words nobody has. The words of the pages come with the index. */
export const vocabularyFileIn = (language: Language): VocabularyFile => ({
  words: '',
  typed: (same.get(language) ?? [])
    .flatMap(([, typed]) => typed.filter((each) => !each.includes(' ')))
    .join(' '),
  compounds: words.compounds,
});

const byAddress = new Map(words.pages.map((page) => [page.address, page.words]));

/**
 * What somebody may search for a page by, as the index reads it.
 *
 * @param own what stands with the page
 */
export const keywordsOf = (path: string, language: Language, own: readonly string[] = []): string =>
  [...own, ...(byAddress.get(path)?.[language] ?? [])].join(', ');
