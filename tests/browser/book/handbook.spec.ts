import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const chapter = '/handbok/koordinerende-niva/';

test('the first press of Tab offers to skip to the content', async ({ page }) => {
  await page.goto(chapter);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Gå til innholdet' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${chapter}#innhold`);
});

test('previous and next follow the one order', async ({ page }) => {
  await page.goto(chapter);
  await page.locator('a[rel="next"]').click();
  await expect(page).toHaveURL('/handbok/utforende-niva/');
  await page.locator('a[rel="prev"]').click();
  await expect(page).toHaveURL(chapter);
});

test('the chapter that is open is marked among its siblings', async ({ page }) => {
  await page.goto(chapter);
  const current = page
    .getByRole('navigation', { name: 'Kapitler' })
    .locator('[aria-current="page"]');
  await expect(current).toHaveText('Koordinerende nivå');
});

test('a heading links to itself, and the list of sections to the heading', async ({ page }) => {
  await page.goto(chapter);
  await page
    .getByRole('navigation', { name: 'På denne siden' })
    .getByRole('link', { name: 'Fallgruver' })
    .click();
  await expect(page).toHaveURL(`${chapter}#fallgruver`);
  await expect(page.getByRole('heading', { name: 'Fallgruver' })).toBeInViewport();
});

test('a term leads to the glossary, and the glossary back to the chapters', async ({ page }) => {
  await page.goto('/handbok/hva-er-slt/');
  await page.locator('.prose a.begrep').first().click();
  await expect(page).toHaveURL('/ordliste/#slt');
  await page
    .locator('section[aria-labelledby="slt"]')
    .getByRole('link', { name: 'Hva er SLT' })
    .click();
  await expect(page).toHaveURL('/handbok/hva-er-slt/');
});

test('the language switch stays on the page', async ({ page }) => {
  await page.goto(chapter);
  await page.getByRole('link', { name: 'Nynorsk' }).click();
  await expect(page).toHaveURL(`/nn${chapter}`);
  await expect(page.getByText('ikkje skriven på nynorsk enno')).toBeVisible();
  await page.getByRole('link', { name: 'Bokmål' }).click();
  await expect(page).toHaveURL(chapter);
});

test('on paper the menus are gone and the text is there', async ({ page }) => {
  await page.goto(chapter);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.prose')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Kilder' })).toBeVisible();
});

/** The sides of paper a page takes. */
async function sidesOf(page: Page, path: string): Promise<number> {
  await page.goto(path);
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('a chapter of one sheet takes one side of paper, with its sources and its date', async ({
  page,
}) => {
  expect(await sidesOf(page, chapter)).toBeGreaterThan(1);
  expect(await sidesOf(page, '/handbok/styrende-niva-og-politirad/')).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Kilder' })).toBeVisible();
  await expect(page.locator('[data-checked]')).toBeVisible();
});

test('a chapter of sheets begins each of them on a side of its own', async ({ page }) => {
  const sides = await sidesOf(page, '/handbok/kommunestorrelse/');
  expect(sides).toBeGreaterThan(await page.locator('.prose > h2').count());
});

test('the whole handbook stands on one page, in order', async ({ page }) => {
  await page.goto('/handbok/alt/');
  const titles = await page.locator('article > h3').allTextContents();
  expect(titles[0]).toBe('Hva er SLT');
  const contents = page.getByRole('navigation', { name: 'Kapitler' });
  expect(await contents.locator('li a span').allTextContents()).toEqual(titles);
  await contents.getByRole('link', { name: 'Utførende nivå' }).click();
  await expect(
    page.getByRole('heading', { name: 'Utførende nivå', level: 3, exact: true }),
  ).toBeInViewport();
});

test('the handbook on one page prints each link of a source with its address', async ({ page }) => {
  await page.goto('/handbok/alt/');
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('li[id="kilde-sfk-slt-modellen"] a').first();
  const address = await link.getAttribute('href');
  const printed = await link.evaluate((node) => getComputedStyle(node, '::after').content);
  expect(printed).toContain(address);
  await expect(page.locator('article details').filter({ visible: true })).toHaveCount(0);
});
