import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<path-guide>` speaks. */
export const guideTexts = { readingPaths: ['onPath', 'stopped'] } as const satisfies TextChoice;

/** What a chapter on reading paths tells its element. */
export interface GuideData extends ChosenTexts<typeof guideTexts> {
  /** The name of the chapter outside its book. */
  chapter: string;
}

/** How it tells it. */
export const guideData = pageData<GuideData>('path-guide');
