import type { Browser, Page } from 'playwright';
import { brotliSize } from '../support/site.ts';
import { number } from './figures.ts';
import { slowdown, slowPage } from './slow-page.ts';

/** Types a query and measures until the first hit: time, and bytes of what had to be fetched for it. */
async function measureHit(page: Page, address: string, query: string, hit: string) {
  const fetched = new Set<string>();
  await page.goto(address);
  page.on('response', (response) => fetched.add(response.url()));
  const started = performance.now();
  await page.locator('main input').first().pressSequentially(query);
  await page.locator(hit).first().waitFor();
  const milliseconds = performance.now() - started;
  const bodies = await Promise.all(
    [...fetched].map(async (url) => (await fetch(url)).arrayBuffer()),
  );
  const bytes = bodies.reduce((sum, body) => sum + brotliSize(Buffer.from(body)), 0);
  return { milliseconds, bytes };
}

/** Prints what the first hit costs in full-text search and directory. */
export async function printSearches(browser: Browser, base: string): Promise<void> {
  console.log(`\nFrom the first letter to the first hit, processor slowed ${slowdown} times`);
  for (const [name, address, query, hit] of [
    ['full-text search', '/sok/', 'politiråd', '[data-search-results] a'],
    ['directory', '/finn-koordinator/', 'svelvik', '[data-directory-results] a'],
  ] as const) {
    const page = await slowPage(browser);
    const { milliseconds, bytes } = await measureHit(page, base + address, query, hit);
    console.log(
      `  ${name.padEnd(28)} ${number.format(bytes).padStart(8)} bytes ${number.format(Math.round(milliseconds)).padStart(6)} ms`,
    );
    await page.close();
  }
}
