import type { Page } from '@playwright/test';
import {
  pagesAt,
  tellingChapters,
  tellingKommuner,
  templates,
} from '../../../scripts/support/subjects.ts';
import { expect, test } from '../fixtures.ts';

const some = [
  '/',
  '/finn-koordinator/',
  ...tellingKommuner.slice(0, 2),
  '/egenvurdering/hurtigsjekk/',
  ...tellingChapters,
];

const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Gives a page these rules beside its own, in place of those it was given before. */
const setStyle = (page: Page, rules: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);

test('nothing is wider than 320 px, which is a wide screen at 400 %, in either language', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 256 });
  const wide: string[] = [];
  const more = [...pagesAt('handbok/ordliste/index.html'), '/handbok/alt/'];
  // The sweep of the pages has looked at the others in bokmål.
  for (const path of [...more, ...[...templates, ...more].map((address) => `/nn${address}`)]) {
    await page.goto(path);
    if ((await tooWide(page)) > 0) wide.push(path);
  }
  expect(wide).toEqual([]);
});

test('everything that takes focus shows it', async ({ page }) => {
  for (const path of [...some, '/egenvurdering/dette-ma-til/', '/sok/']) {
    await page.goto(path);
    for (let stop = 1; stop <= 20; stop += 1) {
      await page.keyboard.press('Tab');
      const shows = await page.evaluate(() => {
        const focused = document.activeElement ?? document.body;
        const marked = [focused, focused.closest('label') ?? focused].map((node) =>
          getComputedStyle(node),
        );
        return marked.some(
          ({ outlineStyle, outlineWidth }) =>
            outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        );
      });
      expect(shows, `${path}, stop ${stop}`).toBe(true);
    }
  }
});

test('text at twice the size, or spaced out as WCAG 1.4.12 asks, needs no scrolling sideways on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of some) {
    await page.goto(path);
    await setStyle(page, ':root { font-size: 200% }');
    expect(await tooWide(page), `${path}, twice the size`).toBeLessThanOrEqual(0);
    await setStyle(
      page,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    expect(await tooWide(page), `${path}, spaced out`).toBeLessThanOrEqual(0);
  }
});
