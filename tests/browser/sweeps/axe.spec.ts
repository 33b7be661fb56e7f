import type { Page } from '@playwright/test';
import { violationsOn } from '../../support/axe.ts';
import { isFull, sampleOf } from '../../support/full.ts';
import { chapters, templates } from '../../../scripts/support/subjects.ts';
import { expect, test } from '../fixtures.ts';

/* Only these look at colours; all others find the same in dark as in light. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function open(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(path);
  if (path.includes('?q='))
    await expect(
      page.locator('[data-directory-results] a, [data-search-results] li').first(),
    ).toBeVisible();
}

for (const path of [...templates, '/404.html']) {
  test(`axe finds nothing on ${path}, light and dark, and nothing is too wide for 320 px`, async ({
    page,
  }) => {
    await open(page, path);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    expect(await violationsOn(page), 'narrow').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await violationsOn(page), 'wide').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, { rules: rulesOfColour }), 'dark').toEqual([]);
  });
}

/* The same pages with other words: colours and wide screens find nothing new. */
for (const path of sampleOf(templates.map((template) => `/nn${template}`))) {
  test(`axe finds nothing on ${path}, and nothing is too wide for 320 px`, async ({ page }) => {
    await open(page, path);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    expect(await violationsOn(page)).toEqual([]);
  });
}

for (const path of sampleOf(chapters)) {
  test(`axe finds nothing in ${path}, and nothing is too wide for 320 px`, async ({ page }) => {
    await open(page, path);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    expect(await violationsOn(page)).toEqual([]);
  });
}

test('axe finds nothing on the whole handbook on one page', async ({ page }) => {
  test.skip(!isFull, 'half a minute: in npm run test:all');
  test.setTimeout(240_000);
  await page.goto('/handbok/alt/');
  for (const [colorScheme, width] of [
    ['light', 320],
    ['dark', 1280],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    expect(await violationsOn(page)).toEqual([]);
  }
});
