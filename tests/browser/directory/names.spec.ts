import { expect, test } from '../fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedErrors: ['404'] });

  test('a kommune that is gone leads to the one that covers the place', async ({ page }) => {
    await page.goto('/kommune/svelvik/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Svelvik er en del av Drammen',
    );
    await page.getByRole('link', { name: 'Se hvem du kan snakke med i Drammen' }).click();
    await expect(page).toHaveURL('/kommune/drammen/');
  });

  test('an address in capitals offers the list of kommuner', async ({ page }) => {
    await page.goto('/kommune/Oslo/');
    await page.getByRole('link', { name: 'Alle kommuner' }).click();
    await expect(page).toHaveURL('/kommune/');
    await page.getByRole('link', { name: 'Oslo', exact: true }).click();
    await expect(page).toHaveURL('/kommune/oslo/');
  });

  test('the map leads from a fylke to its kommuner, and to one of them', async ({ page }) => {
    await page.goto('/finn-koordinator/');
    await page.getByRole('link', { name: 'Se alle kommunene på kartet' }).click();
    await page
      .getByRole('link', { name: /^Troms/ })
      .first()
      .click();
    await expect(page).toHaveURL('/finn-koordinator/kart/#troms');
    await expect(page.getByRole('heading', { name: 'Troms', exact: true })).toBeInViewport();
    await page.getByRole('link', { name: /^Kåfjord/ }).click();
    await expect(page).toHaveURL('/kommune/kafjord/');
  });
});

test.describe('an address written as a name', () => {
  test.use({ expectedErrors: ['404'] });

  for (const [written, meant] of [
    ['/kommune/Oslo/', '/kommune/oslo/'],
    ['/kommune/tromsø/', '/kommune/tromso/'],
    ['/nn/kommune/Svelvik/', '/nn/kommune/svelvik/'],
  ] as const)
    test(`${written} leads to ${meant}`, async ({ page }) => {
      await page.goto(written);
      await expect(page).toHaveURL(meant);
    });

  test('one that is nowhere stays, and is tried once', async ({ page }) => {
    await page.goto('/kommune/Finnes Ikke/');
    await expect(page).toHaveURL('/kommune/finnes-ikke/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi fant ikke siden');
  });
});

test('every tile of the map can be hit with a finger, on a phone and beside the list', async ({
  page,
}) => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/finn-koordinator/kart/');
    const small = await page.locator('.kommune-tiles a, .fylke-map a').evaluateAll((tiles) =>
      tiles
        .map((tile) => ({ name: tile.textContent.trim(), box: tile.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 44)
        .map(({ name }) => name),
    );
    expect(small, `${width}`).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide, `${width}`).toBe(false);
  }
});
