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

test.describe('the decision aid', () => {
  const withAid = '/kan-jeg-dele/';

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('shows all questions and outcomes, and each answer leads to the next', async ({
      page,
    }) => {
      await page.goto(withAid);
      const steps = page.locator('.step');
      expect(await steps.count()).toBeGreaterThan(8);
      await expect(steps.last()).toBeVisible();
      const answer = page.locator('a.answer').first();
      const target = await answer.getAttribute('href');
      await answer.click();
      await expect(page).toHaveURL(`${withAid}${target}`);
      await expect(page.locator(`${target}`)).toBeInViewport();
    });
  });

  test('asks one question at a time, by keyboard, and leaves no trace', async ({ page }) => {
    await page.goto(withAid);
    const visible = page.locator('.step:visible');
    await expect(visible).toHaveCount(1);
    const first = await visible.getAttribute('id');
    for (let step = 0; step < 12 && !(await page.locator('.outcome:visible').count()); step += 1) {
      const last = visible.locator('a.answer').last();
      await last.focus();
      await page.keyboard.press('Enter');
      await expect(visible).toBeFocused();
    }
    await expect(page.locator('.outcome:visible')).toHaveCount(1);
    await expect(page).toHaveURL(withAid);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.getByRole('button', { name: 'Ett steg tilbake' }).click();
    await expect(page.locator('.outcome:visible')).toHaveCount(0);
    await page.getByRole('button', { name: 'Start på nytt' }).click();
    await expect(visible).toHaveAttribute('id', first ?? '');
    await page.getByRole('button', { name: 'Vis alle' }).click();
    expect(await visible.count()).toBeGreaterThan(8);
  });

  test('begins at the question an address names', async ({ page }) => {
    await page.goto(withAid);
    const id = await page.locator('.step').nth(2).getAttribute('id');
    await page.goto(`${withAid}#${id}`);
    await page.reload();
    await expect(page.locator('.step:visible')).toHaveCount(1);
    await expect(page.locator('.step:visible')).toHaveAttribute('id', id ?? '');
    await page.getByRole('button', { name: 'Ett steg tilbake' }).click();
    await expect(page.locator('.step').first()).toBeVisible();
  });

  test('is printed whole', async ({ page }) => {
    await page.goto(withAid);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.step:visible').count()).toBe(await page.locator('.step').count());
  });
});
