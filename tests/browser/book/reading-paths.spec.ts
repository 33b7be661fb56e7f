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
    await page
      .locator('[data-path="ny-koordinator"]')
      .getByRole('link', { name: 'Koordinerende nivå' })
      .click();
    await expect(page.locator('[data-path="ny-koordinator"]')).toContainText('2 av 4');
    await expect(page.getByRole('button', { name: 'Slutt å følge stien' })).toBeHidden();
  });
});

test('who begins on a path is followed along it, ticked where she has been, until she stops', async ({
  page,
}) => {
  await page.goto(path);
  await page.locator('reading-path ol a').first().click();
  const place = page.locator('[data-place]');
  await expect(place).toContainText('1 av 4 på stien');
  const next = page.locator('[data-followed]').getByRole('link', { name: 'Neste på stien' });
  for (const title of ['Koordinerende nivå', 'Kartlegging', 'Taushetsplikt og deling']) {
    await next.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await place.getByRole('link').click();
  await expect(page).toHaveURL(path);
  await expect(page.locator('[data-progress]')).toContainText('Du har lest 3 av 4');
  await expect(page.locator('[data-kept]')).toContainText('Du følger denne stien');
  await expect(page.locator('[data-go-on]')).toHaveText('Fortsett med Taushetsplikt og deling');
  await page.goBack();
  await page.locator('[data-followed]').getByRole('link', { name: 'Siste på stien' }).click();
  await expect(page.locator('[data-progress]')).toContainText('hele stien');
  await page.goBack();
  await page.getByRole('button', { name: 'Slutt å følge stien' }).click();
  await expect(page.locator('path-guide [role="status"]')).toContainText('ingen lesesti');
  await expect(page.locator('path-guide li a').first()).toBeFocused();
  await page.goto('/handbok/');
  await expect(page.locator('path-progress li', { hasText: 'Ny SLT-koordinator' })).toContainText(
    '4 av 4 lest',
  );
  await page.goto('/handbok/hva-er-slt/');
  await expect(page.locator('path-guide[data-enhanced]')).toHaveCount(1);
  await expect(place).toBeEmpty();
});

test('what is ticked off survives a reload, counts on every path, and can be deleted and taken back', async ({
  page,
}) => {
  await page.goto(path);
  const status = page.locator('[data-progress]');
  await expect(status).toContainText('får det kryss her');
  await page.getByRole('checkbox', { name: /Hva er SLT/ }).check();
  await expect(status).toContainText('Du har lest 1 av');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /Hva er SLT/ })).toBeChecked();
  await page.goto('/lesestier/politi/');
  await expect(page.getByRole('checkbox', { name: /Hva er SLT/ })).toBeChecked();
  await page.getByRole('button', { name: 'Slett alle kryssene' }).click();
  await expect(page.getByRole('checkbox', { name: /Hva er SLT/ })).not.toBeChecked();
  await expect(page.locator('[data-told]')).toHaveText('Slettet.');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await expect(page.getByRole('button', { name: 'Angre' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: /Hva er SLT/ })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Angre' })).toBeHidden();
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
