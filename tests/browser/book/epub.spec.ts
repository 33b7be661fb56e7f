import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { dist } from '../../../scripts/support/site.ts';
import { violationsOn } from '../../support/axe.ts';
import { readEpub } from '../../support/epub.ts';

test.use({ javaScriptEnabled: true, bypassCSP: true });

const origin = 'http://bok.invalid/';
const types: Record<string, string> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  woff2: 'font/woff2',
};

/* What reading systems lay over a book at night. */
const night = `
  :root { background: #000; color: #eee; }
  :root[class='night'] *:not(a) {
    color: inherit !important;
    background-color: transparent !important;
    border-color: currentColor !important;
  }
  :root[class='night'] svg text { fill: currentColor !important; }
`;

test('every page of the EPUB is one everybody can read, as axe sees it, by day and by night, on 320 pixels', async ({
  page,
}) => {
  test.slow();
  const { files, spine } = readEpub(join(dist, 'nedlasting/slt-handboken-nb.epub'));
  await page.route(`${origin}**`, (route) => {
    const name = route.request().url().slice(origin.length);
    const body = files[`bok/${name}`];
    return body
      ? route.fulfill({
          body: Buffer.from(body),
          contentType: types[name.split('.').pop() ?? ''] ?? '',
        })
      : route.fulfill({ status: 404 });
  });
  await page.setViewportSize({ width: 320, height: 800 });
  const found: string[] = [];
  for (const { name } of spine) {
    await page.goto(origin + name);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (isWide) found.push(`${name} is wider than 320 pixels`);
    found.push(...(await violationsOn(page)).map((each) => `${name}: ${each}`));
    await page.addStyleTag({ content: night });
    await page.evaluate(() => document.documentElement.setAttribute('class', 'night'));
    const dim = await violationsOn(page, { rules: ['color-contrast'] });
    found.push(...dim.map((each) => `${name} at night: ${each}`));
  }
  expect(found).toEqual([]);
  await page.goto(`${origin}hva-er-slt.xhtml`);
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  expect(await violationsOn(page)).not.toEqual([]);
});
