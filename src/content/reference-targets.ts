import type { ContentReference } from '#domain/book/references.ts';
import { pages } from '#routing/routes.ts';
import { formAsking } from './assessment.ts';

/** The page a reference leads to. A source leads to the list of all sources. */
export function pageOfReference({ kind, id }: ContentReference): string {
  switch (kind) {
    case 'begrep':
      return pages.term(id);
    case 'kapittel':
      return pages.chapter(id);
    case 'lov':
      return pages.law(id);
    case 'punkt':
      return pages.indicator(formAsking(id), id);
    case 'kilde':
      return pages.source(id);
    case 'side':
      return id;
  }
}
