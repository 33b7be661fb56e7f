import type { Page } from '@playwright/test';
import { rulesOfColour, violationsOn } from '../../support/axe.ts';
import { isFull, sampleOf } from '../../support/full.ts';
import { brokenHeadings } from '../../support/headings.ts';
import { chapters, templates } from '../../../scripts/support/subjects.ts';
import { smallTargets } from '../../support/targets.ts';
import { expect, test } from '../fixtures.ts';

/* Each page is opened once, and looked at in every way from there. */
const narrow = { width: 320, height: 800 };
const phone = { width: 390, height: 800 };
const wide = { width: 1280, height: 800 };

const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function open(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(narrow);
  await page.goto(path);
  if (path.includes('?q='))
    await expect(
      page.locator('[data-directory-results] a, [data-search-results] li').first(),
    ).toBeVisible();
}

/** Whatever is pressed is 24 px high, links in a sentence excepted. A page still being laid out is asked again. */
async function expectNoSmallTargets(page: Page, size: typeof wide): Promise<void> {
  await page.setViewportSize(size);
  await expect.poll(() => smallTargets(page), { timeout: 3_000 }).toEqual([]);
}

const onPhone = 'on a phone nothing is too wide, too low to press, or a heading that breaks a word';

async function expectAllWellOnPhone(page: Page): Promise<void> {
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
  expect(await violationsOn(page), 'narrow').toEqual([]);
  expect(await brokenHeadings(page)).toEqual([]);
  await expectNoSmallTargets(page, phone);
}

/* What is shown narrow and wide alike gets its other colours by the other width. What one of them alone shows is the
   head of the page for the most part, which is alike on all. */
const inAllColours = new Set(sampleOf(templates, 8));

for (const path of [...templates, '/404.html']) {
  test(`axe finds nothing on ${path}, light and dark, and ${onPhone}`, async ({ page }) => {
    await open(page, path);
    await expectAllWellOnPhone(page);
    const colours = { rules: rulesOfColour };
    if (inAllColours.has(path)) {
      await page.setViewportSize(narrow);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page, colours), 'narrow and dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(wide);
      expect(await violationsOn(page, colours), 'wide and light').toEqual([]);
    }
    await expectNoSmallTargets(page, wide);
    await page.emulateMedia({ colorScheme: 'dark' });
    // The least height is asked above, and what stands too close on a wide screen does on a narrow one.
    expect(await violationsOn(page, { without: ['target-size'] }), 'wide and dark').toEqual([]);
  });
}

/* The same pages with other words: colours and wide screens find nothing new. */
for (const path of sampleOf(templates.map((template) => `/nn${template}`))) {
  test(`axe finds nothing on ${path}, and ${onPhone}`, async ({ page }) => {
    await open(page, path);
    await expectAllWellOnPhone(page);
  });
}

for (const path of sampleOf(chapters.filter((chapter) => !templates.includes(chapter)))) {
  test(`axe finds nothing in ${path}, and ${onPhone}`, async ({ page }) => {
    await open(page, path);
    await expectAllWellOnPhone(page);
    await expectNoSmallTargets(page, wide);
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
