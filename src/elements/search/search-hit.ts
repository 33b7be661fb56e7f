import { bestSections, type PagefindPage } from './pagefind.ts';

const sectionsInHit = 3;

/** A link with a text. */
export function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

/** An excerpt as nodes: its text, with the words found in `<mark>`. Nothing else of it is interpreted. */
function excerptNodes(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.localName !== 'mark') {
      return document.createTextNode(node.textContent ?? '');
    }
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

/** A hit as an item of the list: title, excerpt, and the sections that answer best. */
export function hitItem({ url, meta, excerpt, sub_results }: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  const title = document.createElement('h3');
  title.append(link(url, meta.title ?? url));
  const text = document.createElement('p');
  text.append(...excerptNodes(excerpt));
  item.append(title, text);
  const sections = bestSections(
    sub_results.filter((section) => section.url !== url),
    sectionsInHit,
  );
  if (sections.length > 0) {
    const list = document.createElement('ul');
    for (const section of sections) {
      const entry = document.createElement('li');
      entry.append(link(section.url, section.title));
      list.append(entry);
    }
    item.append(list);
  }
  return item;
}
