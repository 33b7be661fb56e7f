import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import type { Language } from '#domain/site/language.ts';
import { pageData } from '#domain/site/page-data.ts';
import type { GuideChoices } from './guide-choice.ts';

/** The texts `<guide-way>` speaks. */
export const wayTexts = {
  guides: ['onWay', 'nextOnWay', 'lastOnWay'],
} as const satisfies TextChoice;

/** A guide to go on to. */
export interface NextGuide {
  title: string;
  address: string;
  /** The language of its title, where that is not the language of the page. */
  lang?: Language | undefined;
}

/** What a guide tells its element. */
export interface WayData extends ChosenTexts<typeof wayTexts> {
  /** The id of the guide. */
  readonly guide: string;
  /** What the answers of the chooser lead to. */
  readonly choices: GuideChoices;
  /** Guides that are named there and not written. */
  readonly unwritten: readonly string[];
  /** Where the answer stands, without the answers. */
  readonly chooser: string;
  /** The guides that can come next, by their ids. */
  readonly next: Readonly<Record<string, NextGuide>>;
}

/** How it tells it. */
export const wayData = pageData<WayData>('guide-way');
