import type { ReasonMessages } from '#domain/directory/page-data.ts';
import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<site-search>` speaks. */
export const searchTexts = {
  search: [
    'searching',
    'hits',
    'hitsOfKind',
    'noneOfKind',
    'noHits',
    'noHitsHelp',
    'meant',
    'parts',
    'inOtherLanguage',
    'hitsTitle',
    'ofKommune',
    'partly',
    'onlyPartly',
    'lacks',
    'showAll',
    'failed',
    'kinds',
  ],
} as const satisfies TextChoice;

/** What the page of the search tells its element. */
export interface SearchData extends ChosenTexts<typeof searchTexts> {
  /** Why a kommune was found. */
  reasons: ReasonMessages;
  addresses: Readonly<{
    /** Where the site lies. */
    base: string;
    /** The page of the search in this language, and in the other. */
    search: string;
    otherSearch: string;
    /** The page of a kommune and of a fylke, with `SLUG` where its slug stands. */
    kommune: string;
    fylke: string;
    /** The index of the directory. */
    directory: string;
    /** What is known of words, and where names of places lead, with `BEGINNING` where the name of the file stands. */
    words: string;
    places: string;
    /** The words of the site, and those in the other written language. */
    vocabulary: string;
    otherVocabulary: string;
  }>;
}

/** How it tells it. */
export const searchData = pageData<SearchData>('site-search');
