import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const hits = (page: Page) => page.locator('[data-search-results] > li');
const firstLink = (page: Page) => page.locator('[data-answer]').getByRole('link').first();

test.describe('when the index can’t be fetched', () => {
  test.use({ expectedErrors: ['ERR_FAILED', 'pagefind'] });

  test('says so, shows the list of contents, and tries again when asked', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/sok/?q=politir%C3%A5d');
    await expect(page.getByRole('status')).toContainText('Søket kunne ikke lastes');
    await expect(page.getByRole('heading', { name: 'Alt innhold' })).toBeVisible();
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await expect(firstLink(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Alt innhold' })).toBeHidden();
  });
});

test.describe('searching the whole site', () => {
  for (const [query, address] of [
    ['politiråd', '/ordliste/#politirad'],
    ['styrende nivå og politiråd', '/handbok/styrende-niva-og-politirad/'],
    ['kommunestørrelse', '/handbok/kommunestorrelse/'],
    ['Drammen', '/kommune/drammen/'],
    ['hurtigsjekk', '/egenvurdering/hurtigsjekk/'],
    ['personvern', '/om/personvern/'],
  ] as const) {
    test(`«${query}» finds ${address} first`, async ({ page }) => {
      await page.goto(`/sok/?q=${encodeURIComponent(query)}`);
      await expect(firstLink(page)).toHaveAttribute('href', address);
    });
  }

  test('leads whoever is worried on, by the words people use and where nothing is found', async ({
    page,
  }) => {
    await page.goto('/sok/?q=pr%C3%B8veuro');
    await expect(firstLink(page)).toHaveAttribute('href', '/bekymret/');
    await page.goto('/sok/?q=xyzzyq');
    await expect(page.getByRole('status')).toContainText('Ingen treff');
    await page.getByRole('link', { name: 'Er du bekymret? Se hvem du kan ringe' }).click();
    await expect(page).toHaveURL('/bekymret/');
  });

  test('finds terms of the glossary', async ({ page }) => {
    await page.goto('/sok/?q=trygghetsvandring');
    await expect(page.locator('[data-search-results] a[href*="/ordliste/"]').first()).toBeVisible();
  });

  test('answers as one types, and keeps the query in the address', async ({ page }) => {
    await page.goto('/sok/');
    await page.getByRole('searchbox').pressSequentially('forankring');
    await expect(page.getByRole('status')).toContainText('treff på «forankring»');
    await expect(page).toHaveURL('/sok/?q=forankring');
    await expect(hits(page).first()).toBeVisible();
  });

  test('shows more hits when asked, with focus on the first new one', async ({ page }) => {
    await page.goto('/sok/?q=kommune');
    await expect(hits(page)).toHaveCount(10);
    await page.getByRole('button', { name: 'Vis flere treff' }).click();
    await expect(hits(page)).toHaveCount(20);
    await expect(hits(page).nth(10).getByRole('link').first()).toBeFocused();
  });

  test('says when nothing is found, and shows what was typed as text', async ({ page }) => {
    await page.goto(`/sok/?q=${encodeURIComponent('<xyzzyq>')}`);
    await expect(page.getByRole('status')).toContainText('Ingen treff på «<xyzzyq>».');
    await expect(page.locator('main xyzzyq')).toHaveCount(0);
  });

  test('searches nynorsk pages in nynorsk', async ({ page }) => {
    await page.goto('/nn/sok/?q=personvern');
    await expect(firstLink(page)).toHaveAttribute('href', '/nn/om/personvern/');
  });
});

test.describe('a page that does not exist', () => {
  test.use({ expectedErrors: ['404'] });

  test('offers a search in both languages', async ({ page }) => {
    test
      .info()
      .annotations.push({ type: 'note', description: 'astro preview answers with 404.html' });
    await page.goto('/404.html');
    await expect(page.getByRole('heading', { name: 'Vi fant ikke siden' })).toBeVisible();
    await page.getByLabel('Hva leter du etter?').fill('politiråd');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sok\/\?q=politir/);
    await expect(hits(page).first()).toBeVisible();
  });
});
