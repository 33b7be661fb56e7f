import type { Page } from '@playwright/test';
import { rulesOfColour, violationsOn } from '../../support/axe.ts';
import { expect, test } from '../fixtures.ts';

const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('axe finds nothing in a form that is answered, nor in what it asks and tells', async ({
  page,
}) => {
  await page.goto('/egenvurdering/hurtigsjekk/#alle');
  for (const radio of await page.locator('[data-question] input[value="1"]').all())
    await radio.check();
  await page.locator('#A1 summary').click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Behold en versjon av i dag' }).click();
  await page.getByRole('button', { name: 'Lag en lenke' }).click();
  await expect(page.getByLabel('Lenke med svarene')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Slett vurderingen' }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Slett', exact: true }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.goto('/egenvurdering/');
  await expect(page.locator('.mine > li')).toHaveCount(2);
  expect(await violationsOn(page)).toEqual([]);
});

test('axe finds nothing in the filters unfolded on a phone, nor in the list they give', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ['/finn-koordinator/', '/nn/finn-koordinator/']) {
    await page.goto(`${path}?fylke=nordland`);
    await expect(page.locator('[data-directory-results] li')).toHaveCount(41);
    await page.locator('directory-search summary').click();
    const within = 'directory-search';
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violationsOn(page, { within })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, { within, rules: rulesOfColour })).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
  }
});

test('the chosen hit can be seen in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/finn-koordinator/');
  await page.locator('#q').pressSequentially('herøy');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const colours = await page
    .getByRole('listbox')
    .getByRole('option')
    .evaluateAll((options) =>
      options.slice(0, 2).map((option) => getComputedStyle(option).backgroundColor),
    );
  expect(colours[0]).not.toBe(colours[1]);
});

test('paper is white, also from a dark screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/handbok/hva-er-slt/');
  expect(await violationsOn(page, { rules: ['color-contrast'] })).toEqual([]);
  const ink = await page
    .locator('.prose p')
    .first()
    .evaluate((node) => getComputedStyle(node).color);
  expect(ink).toBe('rgb(23, 41, 44)');
});
