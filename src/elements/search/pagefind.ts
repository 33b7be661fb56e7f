/** The part of Pagefind's browser API the search uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: {
    baseUrl: string;
    noWorker: boolean;
    /** Ends the address of the first file it asks for; else the time does, so that nothing could fetch it before. */
    metaCacheTag: string;
    ranking: { metaWeights: Record<string, number> };
  }): Promise<void>;
  /** The filters of the index, of which ours has none. Its own `init()` does not wait for what it fetches; this does. */
  filters(): Promise<unknown>;
  /** Fetches what a search will need of the index. */
  preload(query: string): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** A hit whose contents are fetched when asked for. `words` are places in its text. */
export interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<PagefindPage>;
}

/**
 * The contents of a hit: `place` is where in which book it stands. What should come last has its title as `name`.
 */
export interface PagefindPage {
  url: string;
  content: string;
  meta: { title?: string; name?: string; keywords?: string; place?: string; kind?: string };
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** What words in each field are worth, beside those in the text. */
const metaWeights = { title: 5, keywords: 3, name: 0.5, place: 0, kind: 0 };

/**
 * Loads Pagefind from the folder it was written to at build time. It runs beside the page itself, since a worker is a second
 * copy to fetch, and a search takes few milliseconds.
 *
 * @param base where the site lies
 * @param attempt counted from 0; a browser never asks again for a module that failed, so that a new
 * attempt needs a new address: https://github.com/whatwg/html/issues/6768
 */
export async function loadPagefind(base: string, attempt: number): Promise<Pagefind> {
  const again = attempt > 0 ? String(attempt) : '';
  const address = `${base}pagefind/pagefind.js${again && `?${again}`}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    ...{ baseUrl: base, noWorker: true, metaCacheTag: again },
    ranking: { metaWeights },
  });
  await pagefind.filters();
  return pagefind;
}

/** What a page is called. */
export const titleOf = ({ name, title }: PagefindPage['meta']): string | undefined => name ?? title;
