import { expect, test } from '../fixtures.ts';

const path = '/lesestier/ny-koordinator/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reading path lists its chapters in order, with no boxes that do nothing', async ({
    page,
  }) => {
    await page.goto('/handbok/');
    await page.getByRole('link', { name: 'Ny SLT-koordinator' }).click();
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.locator('reading-path ol a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hva er SLT');
  });
});

test('what is ticked off survives a reload, counts on every path, and can be deleted', async ({
  page,
}) => {
  await page.goto(path);
  const status = page.locator('reading-path [role="status"]');
  await expect(status).toContainText('Du har lest 0 av');
  await page.getByRole('checkbox', { name: /Hva er SLT/ }).check();
  await expect(status).toContainText('Du har lest 1 av');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /Hva er SLT/ })).toBeChecked();
  await page.goto('/lesestier/politi/');
  await expect(page.getByRole('checkbox', { name: /Hva er SLT/ })).toBeChecked();
  await page.getByRole('button', { name: 'Slett alle kryssene' }).click();
  await expect(page.getByRole('checkbox', { name: /Hva er SLT/ })).not.toBeChecked();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('says so when the device refuses to keep the ticks', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(path);
  await page.getByRole('checkbox').first().check();
  await expect(page.getByText('Nettleseren lar oss ikke lagre')).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

test('a damaged value counts as not read', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('slt.lest:hva-er-slt', '{"<img>":1}'));
  await page.goto(path);
  await expect(page.getByRole('checkbox', { name: /Hva er SLT/ })).not.toBeChecked();
});
