import type { DrawingStyle } from '#book/diagrams/style.ts';
import type { Texts } from '#schemas/site/texts.ts';
import type { ContentReference } from '#domain/book/references.ts';
import type { Origin } from '#domain/book/tree/place.ts';
import type { Language } from '#domain/site/language.ts';

/** The fixed texts that stand around what a text says. */
export type BookTexts = Pick<
  Texts,
  | 'callout'
  | 'diagram'
  | 'decision'
  | 'law'
  | 'sourceKinds'
  | 'handbook'
  | 'glossary'
  | 'sourceLists'
>;

/** The page a text is rendered into. */
export interface WebPage {
  /** The language of the page, which need not be that of the text. */
  language: Language;
  texts: BookTexts;
  /** The language of the text and the words around its drawings, where it is not that of the page. */
  written?: Pick<WebPage, 'language' | 'texts'>;
  /** What each language is called. */
  languageNames: Record<Language, string>;
  /** The file the text was read from. */
  origin: Origin;
  /** The address of a page given in bokmål. */
  href: (page: string) => string;
  drawings: DrawingStyle;
  /** What the ids of a text's marks and sources begin with, to be the only ones of the page. */
  idPrefix: string;
  /** Where a reference leads on this page itself, without `#`; nothing when it leads to another. */
  fragmentOf: (reference: ContentReference) => string | undefined;
  /** `alone`: the text has the page to itself; `among others`: one of several, two heading levels down. */
  place: 'alone' | 'among others';
}
