import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<document-filter>` speaks. */
export const documentFilterTexts = { documentFilter: 'all' } as const satisfies TextChoice;

/** What the page of documents tells its element. */
export type DocumentPageData = ChosenTexts<typeof documentFilterTexts>;

/** How it tells it. */
export const documentPageData = pageData<DocumentPageData>('document-filter');
