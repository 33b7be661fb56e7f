import type { Language } from '#domain/site/language.ts';

/** The kinds of hits, in the order the filters have them. */
export const hitKinds = [
  'chapter',
  'guide',
  'template',
  'form',
  'term',
  'document',
  'event',
  'kommune',
  'page',
] as const;

/** What a hit is: kapittel, veileder, mal, skjema, begrep, dokument, arrangement, kommune, or another page (side). */
export type HitKind = (typeof hitKinds)[number];

/** A piece of an excerpt; marked where it is a word that was asked for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** A place on the site that answers a query. */
export interface Hit {
  /** Where it leads, with the base of the site, and with the fragment of `heading`. */
  address: string;
  /** The name of the page, the term or the kommune. */
  title: string;
  kind: HitKind;
  /** What it stands under: the place of a chapter in its book, the page a term is on, the fylke of a kommune. */
  under?: string;
  /** The heading of the page it leads to, when what answers stands under one. */
  heading?: string;
  /** Whole clauses of the page, in order; its first when what was asked for stands in its name alone. May be empty. */
  excerpt: readonly ExcerptPart[];
  /** The words of the query it has nothing of, as they were written. */
  misses: readonly string[];
}

/** The term a query is, with its meaning. */
export interface Definition {
  /** As it stands inside a sentence. */
  term: string;
  meaning: string;
  /** Where it stands in the glossary. */
  address: string;
}

/** What to try when there is little or nothing to show. */
export interface Suggestions {
  /** The query with its misspelt words as the site spells them. */
  spelling?: string;
  /** Words and parts of words of the query that the site knows, each to search for alone. */
  parts: readonly string[];
  /** The other written language, when it knows the words. */
  otherLanguage?: Language;
}

/** What the search answers. */
export interface SearchAnswer {
  /** The query it answers, trimmed. */
  query: string;
  /** The best, as many as were asked for; those that miss part of the query last. */
  hits: readonly Hit[];
  /** How many of `hits`, from the first, answer the whole query. A line goes between them and the others. */
  whole: number;
  /** How many there are in all, of the kind that was asked for. */
  total: number;
  /** How many there are of each kind, whichever was asked for. Kinds without hits are left out. */
  totals: Partial<Record<HitKind, number>>;
  /** The words of the query that nothing in the index has, as they were written. */
  misses: readonly string[];
  /** The term the query is, to show in a box above the hits. */
  definition?: Definition;
  suggestions: Suggestions;
}
