import type { Page } from '@playwright/test';
import { rulesOfColour, violationsOn } from '../../support/axe.ts';
import { expect, test } from '../fixtures.ts';

const chapter = '/handbok/hva-er-slt/';
const button = (page: Page) => page.locator('header').getByRole('button', { name: 'Søk' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Søk' });
const field = (page: Page) => dialog(page).getByRole('searchbox');
const links = (page: Page) => dialog(page).locator('[data-answer] h3 a');

test('fetches nothing of the search before somebody is about to search', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(chapter, { waitUntil: 'networkidle' });
  const isOfSearch = (path: string) => /pagefind|\/sok\/|site-search/i.test(path);
  expect(fetched.filter(isOfSearch)).toEqual([]);
  await button(page).focus();
  await expect.poll(() => fetched.filter(isOfSearch).length).toBeGreaterThan(2);
});

test('is typed in and closed on a phone before its script has come', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.route('**/SiteSearch*.js', () => new Promise(() => undefined));
  await page.goto(chapter);
  await button(page).click();
  await field(page).fill('hasj');
  await dialog(page).getByRole('button', { name: 'Lukk' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(chapter);
});

test('opens over a page by keys, is walked with the arrows, and gives the focus back', async ({
  page,
}) => {
  await page.goto(chapter);
  await button(page).focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('forankring');
  await expect(field(page)).toHaveValue('forankring');
  await expect(dialog(page).getByRole('status')).toContainText('treff på «forankring»');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const address = await links(page).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address ?? '');
});

test('keeps the kind that is chosen while one types on, and says when there is none of it', async ({
  page,
}) => {
  await page.goto(chapter);
  await button(page).click();
  await field(page).fill('politiråd');
  const kind = dialog(page).getByRole('button', { name: /^Kapittel \d/ });
  await kind.click();
  const status = dialog(page).getByRole('status');
  await field(page).fill('Drammen');
  await expect(status).toContainText('treff på «Drammen», men ingen av typen Kapittel');
  await expect(links(page).first()).toHaveAttribute('href', '/kommune/drammen/');
  await field(page).fill('politirådet');
  await expect(status).toContainText('treff på «politirådet» · Kapittel');
  await expect(kind).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/sok/?q=politir%C3%A5det&type=kapittel');
});

test('leads on to all hits, of the kind that was chosen', async ({ page }) => {
  await page.goto('/nn/bekymret/');
  await button(page).click();
  await field(page).fill('politiråd');
  const kind = dialog(page).getByRole('button', { name: /^Kapittel \d/ });
  await kind.click();
  await expect(kind).toHaveAttribute('aria-pressed', 'true');
  await expect(kind).toBeFocused();
  await expect(links(page).first()).toHaveAttribute('href', /^\/nn\/(handbok|tryggere)/);
  await dialog(page)
    .getByRole('link', { name: /^Vis alle treff/ })
    .click();
  await expect(page).toHaveURL(/\/nn\/sok\/\?q=politir%C3%A5d&type=kapittel$/);
  const items = page.locator('main [data-search-results] > li');
  await expect(items.first()).toBeVisible();
  await expect(
    page.locator('main [data-search-results] > li:not([data-kind="chapter"])'),
  ).toHaveCount(0);
});

test('«/» is typed in fields, and opens nothing once it is turned off', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Kommune, sted' }).press('/');
  await expect(dialog(page)).toBeHidden();
  await page.goto(chapter);
  await page.keyboard.press('/');
  await dialog(page).getByRole('checkbox', { name: 'La tasten / åpne søket også' }).uncheck();
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(dialog(page).getByRole('checkbox')).not.toBeChecked();
});

test.describe('when it can’t be fetched', () => {
  test.use({ expectedErrors: ['ERR_FAILED', 'pagefind', 'Failed to'] });

  test('axe finds nothing in it, whatever it answers, in light and dark', async ({ page }) => {
    const status = dialog(page).getByRole('status');
    const within = 'dialog';
    const check = async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await violationsOn(page, { within })).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page, { within, rules: rulesOfColour })).toEqual([]);
    };
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(chapter);
    await button(page).click();
    await expect(field(page)).toBeFocused();
    await check();
    await field(page).fill('politiråd');
    await expect(status).toContainText('Søket kunne ikke lastes');
    await check();
    await page.unroute('**/pagefind/**');
    await dialog(page).getByRole('button', { name: 'Prøv igjen' }).click();
    await expect(dialog(page).locator('.definition')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(links(page).first()).toBeFocused();
    await check();
    await field(page).fill('xyzzyq');
    await expect(status).toContainText('Ingen treff');
    await check();
    await field(page).fill('hasj politiråd');
    await expect(dialog(page).locator('.partly')).toBeVisible();
    await check();
  });

  test('the index is asked for again, and without the dialog one comes to the page', async ({
    page,
  }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(chapter);
    await button(page).click();
    await field(page).fill('politiråd');
    await expect(dialog(page).getByRole('status')).toContainText('Søket kunne ikke lastes');
    await expect(dialog(page).getByRole('link', { name: 'Se alt innholdet' })).toBeVisible();
    await page.unroute('**/pagefind/**');
    await dialog(page).getByRole('button', { name: 'Prøv igjen' }).click();
    await expect(links(page).first()).toBeVisible();
    await expect(field(page)).toBeFocused();

    await page.route('**/sok/dialog.css', (route) => route.abort());
    await page.goto(chapter);
    await button(page).click();
    await expect(page).toHaveURL('/sok/?');
  });
});
