import { expect, test } from '../fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one comes from the handbook to the interventions, to a cause, and to one of them', async ({
    page,
  }) => {
    await page.goto('/handbok/');
    await page.getByRole('link', { name: 'Prøvetiltak' }).click();
    await expect(page).toHaveURL('/tiltak/');
    await page.getByRole('link', { name: 'Årsaken skolemiljo' }).click();
    await expect(page).toHaveURL('/tiltak/#skolemiljo');
    await page.getByRole('link', { name: 'Det sterke tiltaket' }).first().click();
    await expect(page).toHaveURL('/tiltak/sterkt-tiltak/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det sterke tiltaket');
  });
});

test('at a glance: under its cause, the best first, with ages, level, marking and what it rests on', async ({
  page,
}) => {
  await page.goto('/tiltak/');
  const school = page.getByRole('region', { name: 'Årsaken skolemiljo' });
  await expect(school.getByRole('heading', { level: 3 })).toHaveText([
    'Det sterke tiltaket',
    'Det skadelige tiltaket',
  ]);
  const first = school.getByRole('listitem').first();
  await expect(first).toContainText('6–12 år');
  await expect(first).toContainText('Universelt, selektivt');
  await expect(first).toContainText('Virker godt');
  await expect(first).toContainText('Ungsinn: nivå 5 av 5, ny skala (2018)');
  await expect(first).toContainText('Ungsinn: nivå 3 av 4, gammel skala (2012)');
  const place = page.getByRole('region', { name: 'Årsaken sted' });
  await expect(place.getByRole('listitem').first()).toContainText(
    'Ikke vurdert i Ungsinn, så vidt vi har funnet',
  );
  await expect(place.getByRole('link', { name: 'Det sterke tiltaket' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Årsaken rus' })).toHaveCount(0);
});

test('an intervention has its facts at the side, each with its source in the list', async ({
  page,
}) => {
  await page.goto('/tiltak/sterkt-tiltak/');
  const facts = page.getByRole('complementary', { name: 'Kort om tiltaket' });
  await expect(facts).toContainText('Det koster ti kroner (2018).');
  const level = facts.getByRole('definition').filter({ hasText: 'nivå 5 av 5, ny skala (2018)' });
  const mark = level.getByRole('link', { name: 'Kilde 2' });
  await mark.hover();
  await expect(page.locator('.source-label')).toContainText('SLT-håndboken');
  await mark.click();
  await expect(page).toHaveURL(/#kilde-sfk-slt-handboken$/);
  await expect(page.locator('#kilde-sfk-slt-handboken')).toBeInViewport();
  const cost = facts.getByRole('definition').filter({ hasText: 'Det koster ti kroner (2018).' });
  await expect(cost.getByRole('link', { name: 'Kilde 3' })).toHaveText('[3]');
  await page.goto('/tiltak/ukjent-tiltak/');
  await expect(facts).toContainText('Vi har ikke funnet en pris.');
});

test('an intervention names others for the same cause, with their marking', async ({ page }) => {
  await page.goto('/tiltak/sterkt-tiltak/');
  const others = page.getByRole('navigation', { name: 'Tiltak', exact: true });
  await expect(others.getByRole('listitem')).toHaveText([
    /Det skadelige tiltaket\s+Virker ikke eller kan skade/,
    /Det ukjente tiltaket\s+Ukjent/,
  ]);
});

test('a chapter leads to an intervention, and a source tells which interventions use it', async ({
  page,
}) => {
  await page.goto('/handbok/kartlegging/');
  await page.getByRole('link', { name: 'Det sterke tiltaket' }).click();
  await expect(page).toHaveURL('/tiltak/sterkt-tiltak/');
  await page.goto('/kilder/s/');
  await expect(page.locator('#kilde-sfk-slt-handboken')).toContainText('Det skadelige tiltaket');
});

test('in nynorsk all around is nynorsk, and a text that is not translated says so', async ({
  page,
}) => {
  await page.goto('/nn/tiltak/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prøvetiltak (nn)');
  await expect(page.getByRole('link', { name: 'Det sterke tiltaket' }).first()).toHaveAttribute(
    'lang',
    'nb',
  );
  await page.getByRole('link', { name: 'Det ukjende tiltaket' }).first().click();
  await expect(page.getByRole('heading', { name: 'Kva vi veit' })).toBeVisible();
  await page.goto('/nn/tiltak/sterkt-tiltak/');
  await expect(page.getByText('Denne teksten er ikkje skriven på nynorsk')).toBeVisible();
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    /\/tiltak\/sterkt-tiltak\/$/,
  );
});

test('on paper the questions have room for answers, and the way around is left out', async ({
  page,
}) => {
  await page.goto('/tiltak/');
  const answers = page.getByText('Vårt svar:');
  await expect(answers.first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(answers).toHaveCount(6);
  await expect(answers.first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Gå til en årsak' })).toBeHidden();
});

test('as Markdown it has its facts and its sources', async ({ request }) => {
  const text = await (await request.get('/tiltak/sterkt-tiltak.md')).text();
  expect(text).toContain('- Vår merking: Virker godt');
  expect(text).toContain(
    '- Ungsinn: nivå 5 av 5, ny skala (2018); nivå 3 av 4, gammel skala (2012)',
  );
  expect(text).toContain('## Kilder');
  expect(text).toContain('SLT-håndboken');
});
