/** The pages of the printed book, the PDF, as they begin in the EPUB. */
import type { PageBreak, PageBreaks } from '#book/render/epub/page-break.ts';
import { beginningOf } from '#downloads/beginnings.ts';

/** The place of a page, in whatever file. */
export const breakAt = (page: number): PageBreak => ({ page, id: `pdf-side-${page}` });

/** A page where something begins that begins a page of its own, as a chapter does. */
export function pageOf(anchor: string, begins: ReadonlyMap<string, number>): PageBreak {
  const page = begins.get(anchor);
  if (page === undefined) throw new Error(`The PDF does not say where "${anchor}" begins.`);
  return breakAt(page);
}

/**
 * The pages that begin inside a chapter, each with the first paragraph, heading, entry or step that begins on it. A page
 * that none begins on, as one with a long table, is left out.
 */
export function pagesInside(anchor: string, begins: ReadonlyMap<string, number>): PageBreaks {
  const found = new Map<number | string, PageBreak>();
  const prefix = beginningOf(anchor, '');
  let last = pageOf(anchor, begins).page;
  for (const [name, page] of begins) {
    if (!name.startsWith(prefix) || page <= last) continue;
    const place = name.slice(prefix.length);
    found.set(/^\d+$/.test(place) ? Number(place) : place, breakAt(page));
    last = page;
  }
  return found;
}
