import type { Browser, Page } from 'playwright';

/** How many times slower than this machine the reader's is taken to be. */
export const slowdown = 4;

/** A new page whose processor is slowed. */
export async function slowPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}
