import { join } from 'node:path';
import axe from 'axe-core';
import { expect, test } from '../fixtures.ts';
import { dist } from '../../../scripts/support/site.ts';
import { violationsOn } from '../../support/axe.ts';
import { readEpub } from '../../support/epub.ts';
import { coverOf, isFull } from '../../support/full.ts';

test.use({ javaScriptEnabled: true, bypassCSP: true });

/* Unpacked, at an address of the site that has no page of its own. */
const folder = '/epub/';
const types: Record<string, string> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** The kinds of element in a file: `p`, `aside.callout`. */
const kindsIn = ({ xml }: { xml: string }) =>
  [...xml.matchAll(/<([a-z]\w*)(?:[^>]* class="([^"]*)")?/g)].map(([, name, classes]) =>
    [name, classes].filter(Boolean).join('.'),
  );

/* The rules of WCAG. Those beside it are for pages of a site: each has its place for what is the main thing. */
const rules = axe
  .getRules(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  .map(({ ruleId }) => ruleId);

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

test('axe finds nothing on pages of the EPUB, by day and by night, and none is wider than 320 pixels', async ({
  page,
}) => {
  test.slow();
  const { files, spine } = readEpub(join(dist, 'nedlasting/slt-handboken-nb.epub'));
  await page.route(`**${folder}*`, (route) => {
    const name = route.request().url().split(folder)[1] ?? '';
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
  for (const { name } of isFull ? spine : coverOf(spine, kindsIn)) {
    await page.goto(folder + name);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (isWide) found.push(`${name} is wider than 320 pixels`);
    found.push(...(await violationsOn(page, { rules })).map((each) => `${name}: ${each}`));
    await page.addStyleTag({ content: night });
    await page.evaluate(() => document.documentElement.setAttribute('class', 'night'));
    const dim = await violationsOn(page, { rules: ['color-contrast'] });
    found.push(...dim.map((each) => `${name} at night: ${each}`));
  }
  expect(found).toEqual([]);
  await page.goto(`${folder}hva-er-slt.xhtml`);
  await page.evaluate(() => document.querySelector('title')?.remove());
  expect(await violationsOn(page, { rules })).not.toEqual([]);
});
