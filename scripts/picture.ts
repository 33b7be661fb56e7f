/** `npm run picture`: takes the picture of the front page that README shows and shared links carry. */
import { chromium } from 'playwright';
import { browserOptions, pageWithTypefaces } from './support/browser.ts';
import { root } from './support/build.ts';
import { serveSite } from './support/serve-site.ts';
import { dist } from './support/site.ts';

const site = await serveSite(dist);
const browser = await chromium.launch(await browserOptions());
try {
  const context = await browser.newContext({ viewport: { width: 1200, height: 630 } });
  const page = await pageWithTypefaces(context, site.address);
  await page.goto(`${site.address}/`);
  await page.screenshot({ path: `${root}public/forsiden.png` });
} finally {
  await browser.close();
  await site.close();
}
