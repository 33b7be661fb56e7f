import type { DrawingStyle } from '#book/diagrams/style.ts';
import type { BookTexts } from '#book/render/web/page.ts';
import type { ContentReference } from '#domain/book/references.ts';
import type { Origin } from '#domain/book/tree/place.ts';
import type { SourceEntry } from '#domain/book/tree/nodes.ts';
import type { Language } from '#domain/site/language.ts';

/** The document a text is set into. */
export interface Paper {
  /** The language of the document. */
  language: Language;
  texts: BookTexts;
  /** What each language is called. */
  languageNames: Record<Language, string>;
  /** The file the text was read from. */
  origin: Origin;
  /** The whole address of a page of the site, given in bokmål. */
  addressOf: (page: string) => string;
  drawings: DrawingStyle;
  /** What the anchors of a text's sources begin with, to be the only ones of the document. */
  idPrefix: string;
  /** The place of the document a reference leads to; nothing when it stands elsewhere. */
  anchorOf: (reference: ContentReference) => string | undefined;
  /**
   * The name of the place where a block of the text begins, by its number, or what has an id of its own; left out where
   * nobody asks for its page.
   */
  beginningOf?: (place: number | string) => string;
  /** A source by its id, as the notes print it. */
  sourceOf: (id: string) => SourceEntry;
}
