import { expect, test } from '../fixtures.ts';

const form = '/egenvurdering/modul-tilskudd/';
const ids = ['M4-1', 'M4-2', 'M4-3', 'M4-4', 'M4-5', 'M4-6', 'M4-7'];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a module can be found, read and filled in, with a next step for each statement', async ({
    page,
  }) => {
    await page.goto('/egenvurdering/');
    await page.getByRole('link', { name: 'Modul: Tilskuddsklar' }).click();
    await expect(page).toHaveURL(form);
    await expect(page.getByRole('heading', { name: 'M4 · Tilskuddsklar' })).toBeVisible();
    await page.locator('[id="M4-5"] input[value="2"]').check();
    await expect(page.locator('[data-priorities] > li:visible')).toHaveCount(ids.length);
  });
});

test('a module has a result of its own, and the other forms none of it', async ({ page }) => {
  await page.goto(form);
  for (const id of ids) {
    await page.locator(`[id="${id}"] input[value="${id === 'M4-5' ? 0 : 4}"]`).check();
  }
  await expect(page.locator('[data-stage]')).toContainText('3 · På plass og i bruk');
  await expect(page.locator('[data-priorities] > li:visible')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('[data-stage]')).toContainText('3 · På plass og i bruk');
  await page.goto('/egenvurdering/hurtigsjekk/');
  await expect(page.locator('[data-progress]')).toHaveText('0 av 12 besvart');
});
