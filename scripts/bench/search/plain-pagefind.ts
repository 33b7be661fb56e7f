import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright';
import { serveCompressed } from '../serve-compressed.ts';
import type { Ask } from './judge.ts';

/** The part of Pagefind's browser API that is used. https://pagefind.app/docs/api/ */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  sub_results: { url: string; locations: number[] }[];
}

/* Its own interface shows three sections of a page, those with most of the words found. */
const sectionsShown = 3;

/* No further down counts for anything that is printed. */
const hitsRead = 10;

/** The pages of the sitemap, without the editions on one page: those say everything once more. */
function pagesOf(site: string): string[] {
  const maps = globSync('sitemap-[0-9]*.xml', { cwd: site });
  const text = maps.map((map) => readFileSync(join(site, map), 'utf8')).join('');
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => new URL(address).pathname)
    .filter((address) => !address.endsWith('/alt/'));
}

/** Indexes the pages of a built site with Pagefind as it comes, told only that the text stands in `<main>`. */
export async function indexPlainly(site: string, folder: string): Promise<void> {
  const { index } = await createIndex({ rootSelector: 'main' });
  if (!index) throw new Error('Pagefind did not start.');
  for (const address of pagesOf(site)) {
    const sourcePath = `${address.slice(1)}index.html`;
    await index.addHTMLFile({ sourcePath, content: readFileSync(join(site, sourcePath), 'utf8') });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}

/** Plain Pagefind over the pages of a built site, with its own defaults. */
export async function plainPagefind(
  browser: Browser,
  site: string,
): Promise<{ ask: Ask; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  await indexPlainly(site, folder);
  for (const language of ['nb', 'nn'])
    await writeFile(join(folder, `${language}.html`), `<!doctype html><html lang="${language}">`);
  const served = await serveCompressed(folder);
  const open = async (language: string) => {
    const page = await browser.newPage();
    await page.goto(`${served.address}/${language}.html`);
    return page;
  };
  const pages = { nb: await open('nb'), nn: await open('nn') };
  const ask: Ask = async (language, query) => {
    const found = await pages[language].evaluate(
      async ([address, asked, most]) => {
        const pagefind = (await import(address)) as Pagefind;
        const { results } = await pagefind.search(asked);
        const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
        return data.map(({ url, sub_results }) => ({
          address: url,
          parts: sub_results.map((part) => ({ url: part.url, count: part.locations.length })),
        }));
      },
      [`${served.address}/pagefind/pagefind.js`, query, hitsRead] as const,
    );
    return found.map(({ address, parts }) => ({
      address,
      sections: parts
        .filter(({ url }) => url !== address)
        .toSorted((a, b) => b.count - a.count)
        .slice(0, sectionsShown)
        .map(({ url }) => url),
    }));
  };
  return {
    ask,
    close: async () => {
      served.close();
      await rm(folder, { recursive: true });
    },
  };
}
