import type { ContentReference } from '#domain/book/references.ts';
import type { Book } from '#domain/book/book.ts';
import { pages } from '#routing/routes.ts';
import { formAsking } from './assessment.ts';
import { chapterNamed } from './books.ts';
import { pageOfSource, sourceOf } from './references.ts';

/**
 * The page a reference leads to, in bokmål. A source leads to its place among all sources.
 *
 * @param home the book the reference stands in: a chapter named alone is one of its own
 */
export function pageOfReference({ kind, id }: ContentReference, home: Book | undefined): string {
  switch (kind) {
    case 'begrep':
      return pages.term(id);
    case 'kapittel':
      return pages.chapter(chapterNamed(id, home));
    case 'lov':
      return pages.law(id);
    case 'punkt':
      return pages.indicator(formAsking(id), id);
    case 'kilde':
      return pageOfSource(sourceOf(id));
    case 'side':
      return id;
  }
}
