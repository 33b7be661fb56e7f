import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const call = (page: Page, number: string) =>
  page.getByRole('region', { name: 'Hva gjelder det?' }).locator(`a[href="tel:${number}"]`);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  test('one sees whom to call in danger at once, chooses what it is about, and can press the number', async ({
    page,
  }) => {
    await page.goto('/bekymret/');
    const danger = page.getByRole('region', { name: 'Er det fare?' });
    for (const number of ['112', '113']) {
      await expect(danger.locator(`a[href="tel:${number}"]`)).toBeInViewport();
    }
    await expect(call(page, '12345678')).toBeHidden();
    await page.getByRole('heading', { name: 'En prøve' }).click();
    await expect(call(page, '12345678')).toBeVisible();
    await expect(call(page, '12345678')).toContainText('Prøvelinjen');
    await expect(call(page, '12345678')).toContainText('hverdager kl. 9–15');
    await expect(call(page, '116111')).toContainText('hele døgnet');
    await expect(page.getByText('«Kan du hjelpe meg?»')).toBeVisible();
    await expect(page.getByText('Du får et råd.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Skriv i stedet' })).toBeVisible();
  });

  test('one is led from the top to whether one can be anonymous, and there from elsewhere too', async ({
    page,
  }) => {
    await page.goto('/bekymret/');
    const here = page.getByRole('navigation', { name: 'På denne siden' });
    const heading = page.getByRole('heading', { name: 'Kan du være anonym?' });
    await expect(here).toBeInViewport();
    await here.getByRole('link', { name: 'Kan du være anonym?' }).click();
    await expect(heading).toBeInViewport();
    for (const [from, name] of [
      ['/', 'Kan du være anonym?'],
      ['/kommune/oslo/', 'Les om å være anonym'],
    ] as const) {
      await page.goto(from);
      await page.getByRole('link', { name }).click();
      await expect(page).toHaveURL('/bekymret/#anonym');
      await expect(heading).toBeInViewport();
    }
  });

  test('the field for the coordinator stands open, and takes what is written to the directory', async ({
    page,
  }) => {
    await page.goto('/bekymret/');
    await page.getByRole('searchbox').fill('drammen');
    await page.getByRole('button', { name: 'Finn koordinator' }).click();
    await expect(page).toHaveURL('/finn-koordinator/?q=drammen');
  });

  test('all numbers stand in one list, those of day and night first', async ({ page }) => {
    await page.goto('/bekymret/');
    const numbers = page.getByRole('region', { name: 'Alle numrene' });
    await expect(numbers.getByRole('link')).toHaveText(['112', '113', '116 111', '12 34 56 78']);
    await expect(numbers).toContainText('Åpent hverdager kl. 9–15.');
  });

  test('one comes to it from where it says whom to call, and in nynorsk', async ({ page }) => {
    await page.goto('/kommune/oslo/');
    await page.getByRole('link', { name: 'Usikker på hvem du skal ringe?' }).click();
    await expect(page).toHaveURL('/bekymret/');
    const nynorsk = page.getByRole('link', { name: 'Nynorsk' });
    if (!(await nynorsk.isVisible())) await page.getByRole('button', { name: 'Meny' }).click();
    await nynorsk.click();
    await expect(page).toHaveURL('/nn/bekymret/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er du uroa?');
    await page.getByRole('heading', { name: 'Ei prøve' }).click();
    await expect(page.getByText('Du får eit råd.')).toBeVisible();
  });
});

test('a link to a situation opens it', async ({ page }) => {
  await page.goto('/bekymret/#prove');
  await expect(call(page, '12345678')).toBeVisible();
});

test('a situation opens and closes from the keyboard', async ({ page }) => {
  await page.goto('/bekymret/');
  const summary = page.locator('summary', { hasText: 'En prøve' });
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(call(page, '12345678')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(call(page, '12345678')).toBeHidden();
});

test('on paper every situation is open, and what one writes in is left out', async ({ page }) => {
  await page.goto('/bekymret/');
  await page.emulateMedia({ media: 'print' });
  await expect(call(page, '12345678')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByText('Kilder, og hvor numrene er fra')).toBeHidden();
});
