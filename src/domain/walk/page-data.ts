import { pageData } from '#domain/site/page-data.ts';
import type { Texts } from '#schemas/site/texts.ts';
import type { WalkWords } from './words.ts';

/** What the page of the safety walk tells its element. */
export interface WalkPageData {
  readonly said: Texts['walk']['said'];
  readonly report: Texts['walk']['report'];
  readonly problems: Texts['walk']['problems'];
  readonly words: WalkWords;
}

/** How it tells it. */
export const walkPageData = pageData<WalkPageData>('safety-walk');
