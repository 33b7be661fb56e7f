import { expect, test } from '../fixtures.ts';

/** What is to come, by its heading. */
const coming = (name: string) => ({ name, exact: true });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the events stand as they were on the day of the build, which the page says', async ({
    page,
  }) => {
    await page.goto('/arrangementer/');
    const list = page.getByRole('region', coming('Kommer'));
    await expect(list.getByRole('listitem')).toHaveCount(6);
    await expect(list).toContainText('Regnet fra 21. november 2026');
    await expect(list.getByRole('listitem').first()).toContainText('Pågår nå');
    await expect(page.getByRole('region', coming('Nettopp over'))).toBeHidden();
    await list.getByRole('link', { name: 'Prøvekurs; del 1' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Prøvekurs; del 1');
    await expect(page.getByText('Prøvehotellet, Lillestrøm')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Legg i kalenderen' })).toHaveAttribute(
      'href',
      '/arrangementer/kommende-kurs.ics',
    );
  });
});

test('what is over since the build has left what is to come, and a deadline says when it comes again', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-12-02T12:00:00+01:00');
  await page.goto('/arrangementer/');
  const list = page.getByRole('region', coming('Kommer'));
  const over = page.getByRole('region', coming('Nettopp over'));
  await expect(over.getByRole('listitem')).toHaveCount(2);
  await expect(over).toContainText('Prøvesamlingen');
  await expect(over).toContainText('Fristen er gått ut. Neste gang er 1. desember 2027');
  await expect(list.getByRole('listitem')).toHaveCount(4);
  await expect(list.getByText('Regnet fra')).toBeHidden();
  await page.goto('/arrangementer/pagaende-samling/');
  await expect(page.getByText('Har vært')).toBeVisible();
  await expect(page.getByText('Pågår nå')).toBeHidden();
});

test('the day is Norway’s, wherever the reader is, and when no event is left the page says so', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-22T23:30:00Z');
  await page.goto('/arrangementer/');
  const over = page.getByRole('region', coming('Nettopp over'));
  await expect(over).toContainText('Prøvesamlingen');
  await expect(page.getByText('Vi kjenner ikke til noen')).toBeHidden();
  await page.clock.setFixedTime('2027-06-09T00:30:00+02:00');
  await page.goto('/arrangementer/');
  await expect(page.getByText('Vi kjenner ikke til noen')).toBeVisible();
  await page.getByRole('link', { name: 'Se hvor arrangørene kunngjør.' }).click();
  await expect(page).toHaveURL('/arrangementer/#kunngjor');
});

test('the search finds what has been by its name, after what is to come', async ({ page }) => {
  await page.goto('/sok/?q=konferanse');
  const hits = page.locator('[data-search-results] h3');
  await expect(hits.filter({ hasText: 'Fjorårets konferanse' })).toHaveCount(1);
  const names = await hits.allTextContents();
  expect(names.indexOf('Den avlyste konferansen')).toBeGreaterThanOrEqual(0);
  expect(names.indexOf('Fjorårets konferanse')).toBeGreaterThan(
    names.indexOf('Den avlyste konferansen'),
  );
});
