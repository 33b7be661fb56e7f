import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';
import type { MyKommune } from '#domain/site/my-kommune.ts';

/** The texts `<my-kommune>` speaks. */
export const myKommuneTexts = {
  myKommune: ['facts', 'writtenForms', 'forgotten', 'notKept'],
} as const satisfies TextChoice;

type Facts = [
  policeDistrict: number,
  writtenForm: MyKommune['writtenForm'],
  inhabitants: number,
  website: string,
];

/** What a page with «Min kommune» tells its element. Names and fylker stand in the list to choose from. */
export interface MyKommunePageData extends ChosenTexts<typeof myKommuneTexts> {
  /** Names of the police districts. */
  readonly districts: readonly string[];
  /** What is known of each kommune, by number; a district is its place among the names. */
  readonly kommuner: Readonly<Record<string, Facts>>;
}

/** How it tells it. */
export const myKommuneData = pageData<MyKommunePageData>('my-kommune');
