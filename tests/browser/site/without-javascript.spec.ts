import { expect, test } from '../fixtures.ts';

test.use({ javaScriptEnabled: false });

test.describe('without JavaScript', () => {
  test('the front page leads each kind of visitor on with one press', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Start i håndboken' }).click();
    await expect(page).toHaveURL('/handbok/');
    await page.goto('/');
    await page.getByRole('link', { name: 'Ta hurtigsjekken' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hurtigsjekk');
    await page.goto('/');
    await page.getByRole('button', { name: 'Finn koordinator' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Finn SLT-koordinatoren');
  });

  test('a chapter is complete, with its chapters folded but reachable', async ({ page }) => {
    await page.goto('/handbok/hva-er-slt/');
    await expect(page.getByRole('heading', { name: 'Kort sagt' })).toBeVisible();
    await expect(page.locator('.prose')).toContainText('Samordning av Lokale');
    await page.getByRole('link', { name: 'De sju forutsetningene' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('De sju forutsetningene');
  });

  test('the chapters unfold on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('/handbok/hva-er-slt/');
    const link = page
      .getByRole('navigation', { name: 'Kapitler' })
      .getByRole('link', { name: 'De sju forutsetningene' });
    await expect(link).toBeHidden();
    await page.locator('summary', { hasText: 'Kapitler' }).click();
    await expect(link).toBeVisible();
  });

  test('a kommune is found in the list from A to Å and by fylke', async ({ page }) => {
    await page.goto('/finn-koordinator/');
    for (const control of await page.locator('main :is(input, select, button)').all()) {
      await expect(control).toBeHidden();
    }
    await expect(page.getByText('Søkefeltet trenger JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'Å', exact: true }).click();
    await page.getByRole('link', { name: 'Ålesund', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('SLT i Ålesund');
    await page.goto('/finn-koordinator/');
    await page.locator('summary', { hasText: 'Kommuner som ikke finnes lenger' }).click();
    await expect(page.getByText('Svelvik: Drammen')).toBeVisible();
    await page.getByRole('link', { name: 'Buskerud' }).click();
    await page.getByRole('link', { name: 'Drammen', exact: true }).click();
    await expect(page.getByRole('link', { name: '116 111' })).toBeVisible();
  });

  test('a form can be filled in and shows what to do for each question', async ({ page }) => {
    await page.goto('/egenvurdering/hurtigsjekk/');
    await expect(page.locator('fieldset:visible')).toHaveCount(12);
    await expect(page.getByRole('radio')).toHaveCount(12 * 7);
    await page
      .getByRole('group', { name: /Kommunestyret har vedtatt/ })
      .getByLabel('Vet ikke')
      .check();
    await expect(page.getByText('Resultatet regnes ut i nettleseren')).toBeVisible();
    await expect(page.locator('[data-priorities] > li:visible')).toHaveCount(12);
    await expect(page.getByRole('button', { name: 'Slett vurderingen' })).toBeHidden();
  });

  test('the search page shows all the contents instead', async ({ page }) => {
    await page.goto('/sok/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByText('Søket trenger JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'Kommunestørrelse' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kommunestørrelse');
  });
});
