import { make } from '#elements/kit/make.ts';
import { bestSections, titleOf, type PagefindPage } from './pagefind.ts';

const sectionsInHit = 3;

export const link = (href: string, text: string): HTMLAnchorElement =>
  make('a', { text, attributes: { href } });

/** An excerpt as nodes: its text, with the words found in `<mark>`. Nothing else of it is interpreted. */
function excerptNodes(excerpt: string): (Node | string)[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node instanceof HTMLElement && node.localName === 'mark' ? make('mark', { text }) : text;
  });
}

/** A hit as an item of the list: title, excerpt, and the sections that answer best. */
export function hitItem({ url, meta, excerpt, sub_results }: PagefindPage): HTMLLIElement {
  const sections = bestSections(
    sub_results.filter((section) => section.url !== url),
    sectionsInHit,
  );
  const entries = sections.map((section) => make('li', {}, [link(section.url, section.title)]));
  return make('li', {}, [
    make('h3', {}, [link(url, titleOf(meta) ?? url)]),
    make('p', {}, excerptNodes(excerpt)),
    ...(entries.length > 0 ? [make('ul', {}, entries)] : []),
  ]);
}
