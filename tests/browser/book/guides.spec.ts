import { expect, test } from '../fixtures.ts';

const asked = '/veiledere/velg/?storrelse=stor&sammen=alene&fase=siden&rolle=leder';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one comes from the handbook to the tables of the chooser, to a guide, and to the next', async ({
    page,
  }) => {
    await page.goto('/handbok/');
    await page.getByRole('link', { name: 'Prøveveiledere' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Etter rollen',
      'Etter gjøremål',
    ]);
    await page.getByRole('link', { name: 'Velg prøveveileder' }).click();
    await expect(page.getByRole('radio').first()).toBeHidden();
    const cases = page.getByRole('table', { name: 'Hvilken organisering som passer' });
    await cases.getByRole('row', { name: 'Stor prøve' }).getByRole('link').first().click();
    await expect(page).toHaveURL('/veiledere/velg/#stor');
    const roles = page.getByRole('table', { name: 'Veilederen til hver rolle' });
    await roles.getByRole('link', { name: 'Veilederen til rollen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Veilederen til rollen');
    await expect(page.getByRole('definition').filter({ hasText: 'Ti minutter' })).toBeVisible();
    await page.getByRole('link', { name: 'Veilederen til oppgaven' }).click();
    await expect(page).toHaveURL('/veiledere/oppgaveprove/');
  });
});

test('four answers lead to one way to organise SLT and to guides in order, at an address of their own', async ({
  page,
}) => {
  await page.goto('/veiledere/velg/');
  for (const name of ['Stor prøve', 'Alene', 'Siden', 'Prøveleder'])
    await page.getByRole('radio', { name, exact: true }).check();
  await page.getByRole('button', { name: 'Vis forslaget' }).click();
  await expect(page).toHaveURL(asked);
  const answer = page.getByRole('heading', { name: 'Slik kan dere organisere SLT' });
  await expect(answer).toBeFocused();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Den store måten']);
  const reading = page.getByRole('region', { name: 'Les disse, i denne rekkefølgen' });
  const guides = ['Veilederen til rollen', 'Veilederen til oppgaven'];
  await expect(reading.getByRole('listitem').getByRole('link')).toHaveText(guides);
  await expect(page.getByRole('table')).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole('radio', { name: 'Prøveleder' })).toBeChecked();
  await expect(reading.getByRole('listitem').getByRole('link')).toHaveText(guides);
  await page.goBack();
  await expect(reading).toBeHidden();
  await expect(page.getByRole('table')).not.toHaveCount(0);
});

test('a kommune is chosen once, suggests its size, and is forgotten', async ({ page }) => {
  await page.goto('/veiledere/velg/');
  const kommune = page.getByRole('combobox', { name: 'Velg kommune' });
  await kommune.selectOption({ label: 'Drammen' });
  const mine = page.getByRole('region', { name: 'Min kommune' });
  await expect(mine.getByRole('status')).toContainText('Buskerud');
  await expect(page.getByRole('radio', { name: 'Stor prøve' })).toBeChecked();
  await page.goto('/nn/veiledere/velg/');
  await expect(page.getByRole('radio', { name: 'Stor prøve' })).toBeChecked();
  await page.getByRole('button', { name: 'Gløym kommunen' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Kommunen er gløymd på denne eininga.');
  await expect(page.getByRole('combobox', { name: 'Vel kommune' })).toBeFocused();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
