import type { Browser, Page } from 'playwright';
import type { Ask, Hit } from './judge.ts';

const addresses = { nb: '/sok/', nn: '/nn/sok/' };

/** A hit: the box with the meaning of a term, and each item of the lists of results. */
const hit = '[data-definition], [data-search-results] > li';

/**
 * The hits a page of the search shows, from the top. The first link of each is where it leads, the others are its sections.
 * This is all the bench knows of what a hit looks like.
 */
const hitsOn = (page: Page): Promise<Hit[]> =>
  page.locator(hit).evaluateAll((items) =>
    items.map((item) => {
      const [address = '', ...sections] = [...item.querySelectorAll('a')].map(
        ({ pathname, hash }) => pathname + hash,
      );
      return { address, sections };
    }),
  );

/**
 * The site's own search, as readers have it: a query is typed in the field of `/sok/`, and what is shown is read. It is
 * done when the status names the query.
 *
 * @param base where the site is served, without a slash at the end
 */
export async function siteSearch(browser: Browser, base: string): Promise<{ ask: Ask }> {
  const open = async (address: string) => {
    const page = await browser.newPage();
    await page.goto(base + address);
    return page;
  };
  const pages = { nb: await open(addresses.nb), nn: await open(addresses.nn) };
  const ask: Ask = async (language, query) => {
    const page = pages[language];
    const field = page.locator('main input[type="search"]');
    await field.fill(query);
    await field.press('Enter');
    await page.locator('main [role="status"]', { hasText: `«${query}»` }).waitFor();
    return hitsOn(page);
  };
  return { ask };
}
