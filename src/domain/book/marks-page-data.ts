import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<source-marks>` speaks. */
export const marksTexts = { handbook: ['goToSource'] } as const satisfies TextChoice;

/** What a page with marks of sources tells its element. */
export type MarksData = ChosenTexts<typeof marksTexts>;

/** How it tells it. */
export const marksData = pageData<MarksData>('source-marks');
