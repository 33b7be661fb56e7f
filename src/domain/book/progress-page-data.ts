import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<path-progress>` speaks. */
export const progressTexts = { readingPaths: ['readOf'] } as const satisfies TextChoice;

/** How a list of reading paths tells its element what it says. */
export const progressData = pageData<ChosenTexts<typeof progressTexts>>('path-progress');
