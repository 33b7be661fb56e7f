import type { Page } from '@playwright/test';
import { rulesOfColour, violationsOn } from '../../support/axe.ts';
import { expect, test } from '../fixtures.ts';

const chapter = '/handbok/koordinerende-niva/';
/** The first mark of a source, which has a note, and what the list says of it. */
const mark = (page: Page) => page.locator('#merke-2');
const label = (page: Page) => page.locator('.source-label');
const words = /Gundhus.*Modell for forebygging.*2008.*Vi har bare lest omtalen/;

const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a number leads to the source, and the source back to each place that cites it', async ({
    page,
  }) => {
    await page.goto(chapter);
    await page.getByRole('link', { name: 'Kilde 2' }).first().click();
    await expect(page).toHaveURL(`${chapter}#kilde-phs-2008-4`);
    const source = page.locator('#kilde-phs-2008-4');
    await expect(source).toBeInViewport();
    await expect(source).toHaveText(words);
    const back = source.getByRole('link', { name: /^Tilbake til sted \d i teksten$/ });
    await expect(back).toHaveCount(3);
    for (const [at, id] of ['merke-2', 'merke-2-2', 'merke-2-3'].entries()) {
      await back.nth(at).click();
      await expect(page).toHaveURL(`${chapter}#${id}`);
      await expect(page.locator(`#${id}`)).toBeInViewport();
      await expect(page.locator(`#${id}`)).toHaveText('[2]');
    }
    await expect(
      page.locator('#kilde-lovdata-2026').getByRole('link', { name: 'Tilbake til teksten' }),
    ).toHaveAttribute('href', '#merke-3');
  });

  test('the list is in the order of the numbers, on pages outside books too', async ({ page }) => {
    for (const address of [chapter, '/om/', '/veiledninger/forste-mote/']) {
      await page.goto(address);
      const first = await page
        .locator('sup a[id^="merke-"]')
        .evaluateAll((marks) =>
          marks
            .filter(({ id }) => /^merke-\d+$/.test(id))
            .map((one) => [one.textContent, one.getAttribute('href')]),
        );
      const listed = await page
        .locator('.sources li')
        .evaluateAll((items) => items.map(({ id }, at) => [`[${at + 1}]`, `#${id}`]));
      expect(listed.length).toBeGreaterThan(0);
      expect(first).toEqual(listed);
    }
  });
});

test('a pointer that rests on a number sees the source, can move onto what it says, and leave', async ({
  page,
}) => {
  await page.goto(chapter);
  await mark(page).hover();
  await expect(label(page)).toHaveText(words);
  await expect(label(page).getByRole('link')).toHaveCount(0);
  await label(page).hover();
  await page.waitForTimeout(500);
  await expect(label(page)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(label(page)).toHaveCount(0);
  await mark(page).hover();
  await expect(label(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(label(page)).toHaveCount(0);
  await mark(page).click();
  await expect(page).toHaveURL(`${chapter}#kilde-phs-2008-4`);
});

test('the keyboard sees the source at its number, dismisses it with Escape, and follows it', async ({
  page,
}) => {
  await page.goto(chapter);
  await page.locator('#merke-1').focus();
  await page.keyboard.press('Tab');
  await expect(mark(page)).toBeFocused();
  await expect(label(page)).toHaveText(words);
  await expect(mark(page)).toHaveAccessibleName('Kilde 2');
  await expect(mark(page)).toHaveAccessibleDescription(words);
  await page.mouse.move(5, 5);
  await page.waitForTimeout(500);
  await expect(label(page), 'what has the focus stays').toBeVisible();
  await page.keyboard.press('Escape');
  await expect(label(page)).toHaveCount(0);
  await expect(mark(page)).toBeFocused();
  await expect(mark(page)).toHaveAccessibleDescription('');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${chapter}#kilde-phs-2008-4`);
  await expect(label(page)).toHaveCount(0);
});

test('Tab goes from number to number, and takes the label along', async ({ page }) => {
  await page.goto(chapter);
  await mark(page).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(label(page)).toHaveText(/^SLT-modellen/);
  await page.keyboard.press('Tab');
  await expect(mark(page)).toBeFocused();
  await expect(label(page)).toHaveCount(1);
  await expect(label(page)).toHaveText(words);
  await page.keyboard.press('Tab');
  await expect(label(page)).toHaveCount(0);
});

test('who comes back from the list sees the text, not the label', async ({ page }) => {
  await page.goto(chapter);
  await page.locator('#kilde-phs-2008-4 > a').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${chapter}#merke-2-2`);
  await expect(page.locator('#merke-2-2')).toBeFocused();
  await page.waitForTimeout(200);
  await expect(label(page)).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a tap shows the source first, with a link to the list', async ({ page }) => {
    await page.goto(chapter);
    await mark(page).tap();
    await expect(label(page)).toHaveText(words);
    await expect(page).toHaveURL(chapter);
    await page.getByRole('link', { name: 'Gå til kilden' }).tap();
    await expect(page).toHaveURL(`${chapter}#kilde-phs-2008-4`);
    await expect(page.locator('#kilde-phs-2008-4')).toBeInViewport();
    await expect(label(page)).toHaveCount(0);
  });

  test('a second tap, or one elsewhere, takes it away', async ({ page }) => {
    await page.goto(chapter);
    await mark(page).tap();
    await expect(label(page)).toBeVisible();
    await mark(page).tap();
    await expect(label(page)).toHaveCount(0);
    await mark(page).tap();
    await label(page).tap({ position: { x: 20, y: 20 } });
    await expect(label(page)).toBeVisible();
    await page.locator('#merke-3').tap();
    await expect(label(page)).toHaveText(/^Gjeldende norske lover/);
    await page.getByRole('heading', { name: 'Slik gjør du' }).tap({ position: { x: 250, y: 5 } });
    await expect(label(page)).toHaveCount(0);
    await expect(page).toHaveURL(chapter);
  });

  test('each label stands inside the window, and axe finds nothing, light and dark', async ({
    page,
  }) => {
    await page.goto(chapter);
    for (const one of await page.locator('sup > a').all()) {
      await one.tap();
      const box = await label(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
    }
    await mark(page).tap();
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, { rules: rulesOfColour })).toEqual([]);
  });

  test('the label is set off in forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(chapter);
    await mark(page).tap();
    await expect(label(page)).toHaveCSS('border-top-style', 'solid');
    expect(await violationsOn(page)).toEqual([]);
  });
});

test('a number makes no line higher, and is not parted from its claim', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(chapter);
  const height = (selector: string) =>
    page.locator(selector).evaluateAll((nodes) => nodes.map((node) => node.clientHeight));
  const withMarks = await height('.prose p');
  const parted = await page.evaluate(() => {
    const range = document.createRange();
    const found: string[] = [];
    for (const paragraph of document.querySelectorAll<HTMLElement>('.prose p:has(sup)'))
      for (let width = 160; width < 320; width += 1) {
        paragraph.style.inlineSize = `${width}px`;
        for (const sup of paragraph.querySelectorAll('sup')) {
          const before = sup.previousSibling;
          if (!(before instanceof Text)) continue;
          range.setStart(before, before.length - 1);
          range.setEnd(before, before.length);
          const line = range.getBoundingClientRect();
          const number = sup.querySelector('a')?.getBoundingClientRect();
          if (number && number.bottom > line.bottom + 8) found.push(`${width}: ${before.data}`);
        }
        paragraph.style.inlineSize = '';
      }
    for (const sup of document.querySelectorAll('sup')) sup.style.verticalAlign = 'baseline';
    return found;
  });
  expect(parted).toEqual([]);
  expect(await height('.prose p')).toEqual(withMarks);
});

test('on paper the numbers stand, and the list says what they are, without the label', async ({
  page,
}) => {
  await page.goto(chapter);
  await mark(page).hover();
  await expect(label(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(label(page)).toBeHidden();
  await expect(mark(page)).toBeVisible();
  const list = page.locator('.sources ol');
  await expect(list).toHaveCSS('list-style-type', 'decimal');
  await expect(list.locator('li > span').nth(1)).toHaveText(words);
  await expect(list.getByRole('link', { name: /Tilbake/ })).toHaveCount(0);
});

test.describe('the handbook on one page', () => {
  test('has the numbers of each chapter, and its list after it', async ({ page }) => {
    await page.goto('/handbok/alt/');
    const own = page.locator('article[aria-labelledby="koordinerende-niva"]');
    await page.goto(chapter);
    const alone = await page.locator('sup').allTextContents();
    const titles = await page.locator('.sources li > span > :is(a, cite)').allTextContents();
    await page.goto('/handbok/alt/');
    expect(await own.locator('sup').allTextContents()).toEqual(alone);
    expect(await own.locator('.sources li > span > a').allTextContents()).toEqual(titles);
    await own.locator('sup a').nth(1).hover();
    await expect(label(page)).toHaveText(words);
    await own.locator('sup a').nth(1).click();
    await expect(page).toHaveURL('/handbok/alt/#koordinerende-niva-kilde-phs-2008-4');
    await own
      .locator('.sources li')
      .nth(1)
      .getByRole('link', { name: /^Modell/ })
      .click();
    await expect(page).toHaveURL('/handbok/alt/#kilde-phs-2008-4');
  });
});
