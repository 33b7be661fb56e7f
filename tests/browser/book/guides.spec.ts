import { expect, test } from '../fixtures.ts';

const query = '?storrelse=stor&sammen=alene&fase=siden&rolle=leder';
const asked = `/veiledere/velg/${query}#svar`;

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

  test('the chooser speaks of tables, not of questions, and a link to an answer leads on as ever', async ({
    page,
  }) => {
    await page.goto(asked);
    await expect(page.getByText('Svar på prøven.')).toBeHidden();
    await page.getByRole('link', { name: 'Se i prøvetabellene.' }).click();
    await expect(page).toHaveURL(/#tabell$/);
    await page.goto(`/veiledere/rolleprove/${query}`);
    await expect(page.getByText('Neste veileder:')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Tilbake til forslaget' })).toBeHidden();
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
  const ways = page.getByRole('region', { name: 'Slik kan dere organisere SLT' });
  await expect(ways.getByRole('heading', { level: 3 })).toHaveText(['Den store måten']);
  const reading = page.getByRole('region', { name: 'Les disse, i denne rekkefølgen' });
  const guides = ['Veilederen til rollen', 'Veilederen til oppgaven'];
  await expect(reading.getByRole('listitem').getByRole('link')).toHaveText(guides);
  await expect(page.getByRole('table')).toHaveCount(0);

  await page.reload();
  await expect(answer).toBeFocused();
  await expect(answer).toBeInViewport();
  await expect(page.getByRole('radio', { name: 'Prøveleder' })).toBeChecked();
  await expect(reading.getByRole('listitem').getByRole('link')).toHaveText(guides);
  await page.goBack();
  await expect(reading).toBeHidden();
  await expect(page.getByRole('table')).not.toHaveCount(0);
});

test('an answer can be handed on, and its guides lead on in its order', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/veiledere/velg/${query}`);
  await page.getByRole('button', { name: 'Kopier lenken' }).click();
  await expect(page.getByText('Lenken til forslaget er kopiert.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(query);

  await page.getByRole('link', { name: 'Veilederen til rollen' }).click();
  await expect(page).toHaveURL(`/veiledere/rolleprove/${query}`);
  await expect(
    page.getByRole('link', { name: 'Veileder 1 av 2 i forslaget til deg' }),
  ).toBeVisible();
  await expect(page.getByText('Neste i forslaget:')).toBeVisible();
  await page.getByRole('link', { name: 'Veilederen til oppgaven' }).click();
  await expect(page).toHaveURL(`/veiledere/oppgaveprove/${query}`);
  await expect(page.getByText('Dette er den siste i forslaget.')).toBeVisible();
  await page.getByRole('link', { name: 'Tilbake til forslaget' }).click();
  await expect(page).toHaveURL(asked);
  await expect(page.getByRole('heading', { name: 'Slik kan dere organisere SLT' })).toBeFocused();
});

test('a kommune is chosen once, suggests its size, and is forgotten', async ({ page }) => {
  await page.goto('/veiledere/velg/');
  const kommune = page.getByRole('combobox', { name: 'Velg kommune' });
  await kommune.selectOption({ label: 'Drammen' });
  const mine = page.getByRole('region', { name: 'Min kommune' });
  await expect(mine.getByRole('status')).toContainText('Buskerud');
  await expect(page.getByRole('radio', { name: 'Stor prøve' })).toBeChecked();
  await expect(
    page.getByText(/^Vi foreslår stor prøve fordi Drammen har \d+\s\d+ innbyggere/),
  ).toBeVisible();
  await expect(page.getByText('Sør-Øst politidistrikt og Buskerud fylke')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Se kontaktene i Drammen' })).toHaveAttribute(
    'href',
    /[?]q=Drammen$/,
  );
  await page.goto('/nn/veiledere/velg/');
  await expect(page.getByRole('radio', { name: 'Stor prøve' })).toBeChecked();
  await expect(page.getByRole('link', { name: 'Les på bokmål' })).toBeHidden();
  await page.getByRole('button', { name: 'Gløym kommunen' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByText('Sør-Øst politidistrikt')).toBeHidden();
  await expect(page.getByRole('status').first()).toHaveText('Kommunen er gløymd på denne eininga.');
  await expect(page.getByRole('combobox', { name: 'Vel kommune' })).toBeFocused();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await page.getByRole('radio', { name: 'Liten prøve' }).check();
  await page.getByRole('combobox', { name: 'Vel kommune' }).selectOption({ label: 'Kongsberg' });
  await expect(page.getByRole('link', { name: 'Les på bokmål' })).toHaveAttribute(
    'href',
    /:\d+\/veiledere\/velg\/$/,
  );
  await page.getByRole('button', { name: 'Gløym kommunen' }).click();
  await expect(page.getByRole('radio', { name: 'Liten prøve' })).toBeChecked();
});
