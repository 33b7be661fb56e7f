import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<reading-path>` speaks. */
export const pathTexts = {
  readingPaths: [
    ...['before', 'progress', 'goOn', 'done', 'following', 'storedHere', 'notSaved'],
    ...['cleared', 'undone'],
  ],
} as const satisfies TextChoice;

/** What the page of a reading path tells its element. */
export type PathData = ChosenTexts<typeof pathTexts>;

/** How it tells it. */
export const pathData = pageData<PathData>('reading-path');
