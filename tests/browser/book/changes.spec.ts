import { rulesOfColour, violationsOn } from '../../support/axe.ts';
import { expect, test } from '../fixtures.ts';

/* The site itself may list no change yet. Here there are some. */

for (const path of ['/handbok/endringer/', '/nn/handbok/endringer/', '/handbok/hva-er-slt/']) {
  test(`axe finds nothing on ${path} where there are changes, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    expect(await violationsOn(page), 'narrow').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await violationsOn(page), 'wide').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, { rules: rulesOfColour }), 'dark').toEqual([]);
  });
}

test('from the foot of a chapter one gets to all changes, and from there to the chapter', async ({
  page,
}) => {
  await page.goto('/handbok/hva-er-slt/');
  await page.getByRole('link', { name: 'Alle endringer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Håndboken: faglige endringer');
  await page.getByRole('link', { name: 'Utførende nivå' }).click();
  await expect(page).toHaveURL('/handbok/utforende-niva/');
});
