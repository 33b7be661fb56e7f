import type { Element } from 'hast';
import { h } from 'hastscript';
import { fill, type Template } from '#domain/site/norwegian.ts';

/** A page of the printed book, and the id of the place where it begins. */
export interface PageBreak {
  page: number;
  id: string;
}

/** The pages that begin in a text: before a block, by its number, or in what has an id. */
export type PageBreaks = ReadonlyMap<number | string, PageBreak>;

/** The fixed text that names a page. */
export interface PageBreakTexts {
  documents: { pageNumber: Template<'page'> };
}

/**
 * The place where a page of the printed book begins: heard, and found by its number, but not seen. It is named by `title`,
 * since `aria-label` is not for an element whose role a program may not know.
 */
export const pageBreak = ({ page, id }: PageBreak, { documents }: PageBreakTexts): Element =>
  h('span', {
    id,
    'epub:type': 'pagebreak',
    role: 'doc-pagebreak',
    title: fill(documents.pageNumber, { page }),
  });
