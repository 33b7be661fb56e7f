import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<site-search>` speaks. */
export const searchTexts = {
  search: ['searching', 'hits', 'noHits', 'noHitsHelp', 'meant', 'failed'],
} as const satisfies TextChoice;

/** What the page of the search tells its element. */
export interface SearchData extends ChosenTexts<typeof searchTexts> {
  /** Words of the site a misspelt query may have meant. */
  words: readonly string[];
  /** Where Pagefind lies, and the site itself. */
  addresses: Readonly<Record<'bundle' | 'base', string>>;
}

/** How it tells it. */
export const searchData = pageData<SearchData>('site-search');
