import type { Language } from '#domain/site/language.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';
import { dayOfWalk } from '#domain/walk/age.ts';
import type { WalkPageData } from '#domain/walk/page-data.ts';
import type { Walk } from '#domain/walk/walk.ts';
import type { WalkInput } from '#domain/walk/words.ts';
import type { Place } from './address.ts';

/** What the views of the form share. */
export interface WalkContext {
  readonly host: HTMLElement;
  readonly data: WalkPageData;
  readonly language: Language;
  readonly signal: AbortSignal;
  /** Goes to another view, as a step that the way back undoes. */
  readonly go: (place: Place) => void;
  /** Tells what was done. */
  readonly tell: (text: string) => void;
  /** Tells what was taken away, and offers to take it back. */
  readonly offerUndo: (text: string) => void;
}

/** What reports and lists are made of. */
export const inputOf = ({ data, language }: WalkContext): WalkInput => ({
  language,
  words: data.words,
  texts: data.report,
});

/** What a walk is called: «Parken, 12. mai 2027». */
export const nameOfWalk = (walk: Walk, { data, language }: WalkContext): string =>
  fill(data.said.walkOf, {
    area: walk.area.trim() || data.said.noArea,
    date: formatDate(dayOfWalk(walk), language),
  });
