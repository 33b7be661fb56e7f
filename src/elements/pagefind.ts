/** The part of Pagefind's browser API the search uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** A hit whose contents are fetched when asked for. */
export interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

/** The contents of a hit. `excerpt` is HTML: escaped text with `<mark>`. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: PagefindSection[];
}

/** A section of a hit, under a heading with an id. */
export interface PagefindSection {
  title: string;
  url: string;
  weighted_locations: { balanced_score: number }[];
}

/** The sections that answer best, best first. Pagefind gives them in the order of the page. */
export function bestSections(
  sections: readonly PagefindSection[],
  most: number,
): PagefindSection[] {
  const scoreOf = ({ weighted_locations }: PagefindSection) =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  return sections.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, most);
}

/** Loads Pagefind from the folder it was written to at build time. */
export async function loadPagefind(bundle: string, baseUrl: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl });
  return pagefind;
}

/** An excerpt as nodes: its text, with the words found in `<mark>`. Nothing else of it is interpreted. */
export function excerptNodes(excerpt: string): Node[] {
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
