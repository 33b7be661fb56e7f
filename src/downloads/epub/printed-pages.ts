/** The pages of the printed book, the PDF, as they begin in the EPUB. */
import type { PageBreak } from '#book/render/epub/page-break.ts';
import type { EditionChapter } from '#content/editions.ts';
import { beginningOf } from '#downloads/paper-document.ts';

/** The place of a page, in whatever file. */
export const breakAt = (page: number): PageBreak => ({ page, id: `pdf-side-${page}` });

/** A page where something begins that begins a page of its own, as a chapter does. */
export function pageOf(anchor: string, begins: ReadonlyMap<string, number>): PageBreak {
  const page = begins.get(anchor);
  if (page === undefined) throw new Error(`The PDF does not say where "${anchor}" begins.`);
  return breakAt(page);
}

/**
 * The pages that begin inside a chapter, each before the first paragraph or heading that stands on it. A page that none
 * begins on, as one with a long table, is left out.
 */
export function pagesInside(
  { anchor, text }: Pick<EditionChapter, 'anchor' | 'text'>,
  begins: ReadonlyMap<string, number>,
): ReadonlyMap<number, PageBreak> {
  const found = new Map<number, PageBreak>();
  let last = pageOf(anchor, begins).page;
  text.tree.children.forEach((_, block) => {
    const page = begins.get(beginningOf(anchor, block));
    if (page === undefined || page <= last) return;
    found.set(block, breakAt(page));
    last = page;
  });
  return found;
}
