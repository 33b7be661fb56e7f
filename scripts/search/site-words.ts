import { parse } from 'node-html-parser';

/* Names of places and titles of others are no lexicon of the handbook. */
const isOfPlaces = (address: string) => /^(?:nn\/)?(?:kommune|finn-koordinator)\//.test(address);

/** What the index does not read of a page. */
const unread = 'script, style, sup, select, button, [data-pagefind-ignore]';

/** How often a word must stand on the pages to be one of the site's, so that a slip of the pen is none. */
const often = 2;

/** The words of pages, in small letters and sorted. */
export function siteWords(pages: ReadonlyMap<string, string>): string[] {
  const counts = new Map<string, number>();
  for (const [address, html] of pages) {
    if (isOfPlaces(address)) continue;
    const document = parse(html);
    for (const node of document.querySelectorAll(unread)) node.remove();
    for (const part of document.querySelectorAll('[data-pagefind-body], [data-term]'))
      for (const word of part.text.toLocaleLowerCase('nb').match(/\p{L}{3,}/gu) ?? [])
        counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].flatMap(([word, count]) => (count >= often ? [word] : [])).toSorted();
}
