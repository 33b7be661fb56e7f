import { expect, test } from '../fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

  test('one goes from the front page to news, on to its year, and to the contacts from the foot', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('region', { name: 'Aktuelt' }).getByRole('link').first().click();
    await expect(page.getByText('Skrevet 20. november 2026')).toBeVisible();
    await expect(page.getByRole('img', { name: /^En sirkel/ })).toBeVisible();
    await page.getByRole('link', { name: 'Alle nyheter' }).click();
    await page.getByRole('link', { name: '2022 (1)' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aktuelt i 2022');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Kontakt' }).click();
    await page.getByRole('link', { name: 'Se hvem du kan ringe' }).click();
    await expect(page).toHaveURL(/\/bekymret\/$/);
  });
});

test('the front page tells of no event that is over, however long ago it was built', async ({
  page,
}) => {
  const next = page.getByRole('region', { name: 'Arrangementer og frister' });
  await page.clock.setFixedTime('2026-11-21T12:00:00Z');
  await page.goto('/');
  await expect(next.getByRole('listitem')).toHaveCount(2);
  await page.clock.setFixedTime('2030-01-01T12:00:00Z');
  await page.goto('/');
  await expect(next.getByRole('listitem')).toHaveCount(0);
  await expect(next.getByRole('link', { name: 'Alle arrangementer og frister' })).toBeVisible();
});
