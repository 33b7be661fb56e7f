/** The part of Pagefind's browser API the search uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: {
    baseUrl: string;
    ranking: { metaWeights: Record<string, number> };
  }): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** A hit whose contents are fetched when asked for. */
export interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

/** The contents of a hit. `excerpt` is HTML: escaped text with `<mark>`. What should come last has its title as `name`. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string; name?: string; keywords?: string };
  sub_results: PagefindSection[];
}

/** A section of a hit, under a heading with an id. */
export interface PagefindSection {
  title: string;
  url: string;
  weighted_locations: { balanced_score: number }[];
}

/**
 * Loads Pagefind from the folder it was written to at build time.
 *
 * @param attempt counted from 0; a browser never asks again for a module that failed, so that a new
 * attempt needs a new address: https://github.com/whatwg/html/issues/6768
 */
export async function loadPagefind(
  bundle: string,
  baseUrl: string,
  attempt: number,
): Promise<Pagefind> {
  const address = `${bundle}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    baseUrl,
    ranking: { metaWeights: { title: 5, keywords: 2, name: 0.5 } },
  });
  return pagefind;
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

/** What a page is called. */
export const titleOf = ({ name, title }: PagefindPage['meta']): string | undefined => name ?? title;

/** The words a page was found by: those marked in its excerpt, its title and its keywords. */
export function wordsFound({ excerpt, meta }: PagefindPage): string[] {
  const marked = [...excerpt.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, word]) => word ?? '');
  return [...marked, titleOf(meta) ?? '', meta.keywords ?? ''];
}
