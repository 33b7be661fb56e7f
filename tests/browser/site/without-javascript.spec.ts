import { expect, test } from '../fixtures.ts';

test.use({ javaScriptEnabled: false });

test.describe('without JavaScript', () => {
  test('the front page leads each kind of visitor on with one press', async ({ page }) => {
    for (const [door, address] of [
      ['Usikker på hvem du skal ringe?', '/bekymret/'],
      ['Ny SLT-koordinator', '/lesestier/ny-koordinator/'],
      ['Kan jeg dele dette?', '/kan-jeg-dele/'],
      ['Se hvor dere står', '/egenvurdering/hurtigsjekk/'],
    ] as const) {
      await page.goto('/');
      await page.getByRole('main').getByRole('link', { name: door }).click();
      await expect(page).toHaveURL(address);
    }
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Bruk posisjonen min' })).toBeHidden();
    await page.getByRole('button', { name: 'Finn koordinator' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Finn SLT-koordinatoren');
    await page.goto('/');
    await page.getByRole('link', { name: 'Velg fylke' }).click();
    await expect(page.getByRole('heading', { name: 'Etter fylke' })).toBeInViewport();
  });

  test('the menu opens on a phone, where the bar over it is at most 64 px high', async ({
    page,
  }) => {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto('/kommune/drammen/');
      const line = await page.locator('header p').boundingBox();
      expect(line?.y, `${width} px`).toBeLessThanOrEqual(64);
      await expect(page.getByRole('link', { name: 'Bekymret?' })).toBeVisible();
      const link = page.locator('header').getByRole('link', { name: 'Egenvurdering' });
      await expect(link).toBeHidden();
      await page.getByRole('button', { name: 'Meny' }).click();
      await link.click();
      await expect(page).toHaveURL('/egenvurdering/');
      await page.locator('header').getByRole('button', { name: 'Søk' }).click();
      await expect(page).toHaveURL('/sok/?');
    }
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
    const fylker = page.getByRole('list', { name: 'Velg fylke' });
    await fylker.getByRole('link', { name: 'Buskerud' }).click();
    await page.getByRole('link', { name: 'Drammen', exact: true }).click();
    const urgent = page.getByRole('region', { name: 'Haster det?' });
    await expect(urgent.getByRole('link', { name: '116 111' })).toBeVisible();
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

  test('the search page shows all the contents and the terms instead', async ({ page }) => {
    await page.goto('/sok/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByText('Søket trenger JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'Kommunestørrelse' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kommunestørrelse');
    await page.goto('/sok/');
    await page.getByRole('link', { name: 'politiråd', exact: true }).click();
    await expect(page).toHaveURL('/ordliste/#politirad');
  });
});
