import type { Language } from '#domain/site/language.ts';
import type { Piece } from './pieces.ts';

/** A chapter as document.typ sets it. */
export interface PaperChapter {
  /** Its place in the document. */
  anchor: string;
  /** «Kapittel 7». */
  label: string;
  /** «7» or «C», as contents and bookmarks have it. Empty for what has none. */
  number: string;
  /** «Kapittel» or «Vedlegg», as links to it are told to those who hear them. */
  called: string;
  title: string;
  /** What it says in short; none where it says so in another way. */
  summary: string[];
  /** When it was checked and last changed. */
  state?: string;
  /** `one` is set on one page, `each` has every section on a page of its own. */
  sheets?: 'one' | 'each' | undefined;
  /** How much room stands between its lines, paragraphs and sections, 1 as usual, so that its last page is not thin. */
  room?: number;
  of: Piece[];
}

/** A part of a book, or the chapters of a document without parts. */
export interface PaperPart {
  /** Its place in the document. */
  anchor: string;
  /** Left out where there are no parts. */
  title?: string | undefined;
  chapters: PaperChapter[];
}

/** A word of the index, and where it leads beside the places that are marked in the text. */
export interface IndexWord {
  word: string;
  /** What marks a place (`indexed`). */
  key?: string | undefined;
  /** Chapters that are about it, by their anchor. */
  chapters: string[];
}

/** The words of the index under a letter. */
export interface IndexLetter {
  letter: string;
  words: IndexWord[];
}

/** A document as document.typ sets it: plain data. */
export interface PaperDocument {
  language: Language;
  title: string;
  /** The name of the site. */
  site: string;
  /** Who publishes it. */
  publisher: string;
  /** What it is about: the line under the title. */
  lead: string;
  keywords: string[];
  /** ISO date of the build. */
  date: string;
  /**
   * A book has a cover, contents and openers of parts; a path a first page with contents; the others neither. A form
   * has all the width of the page, to be filled in.
   */
  kind: 'book' | 'path' | 'chapter' | 'guide' | 'form';
  /** The whole address it comes from. */
  address: string;
  /** What tells one edition from another: date and revision, in words. */
  edition: string;
  /** What the reader should know of it, on the page after the cover. */
  about: string[];
  parts: PaperPart[];
  index: IndexLetter[];
  words: {
    contents: string;
    index: string;
    about: string;
    summary: string;
    /** What a part of a book is called. */
    part: string;
    /** What stands before the number of a page. */
    page: string;
  };
}
