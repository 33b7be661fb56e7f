import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import {
  answer,
  answerAll,
  made,
  onDevice,
  placeOnDevice,
  quickCheck,
  stored,
} from './assessment-pages.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what shows an answer is folded with the note, and has room on paper', async ({ page }) => {
    await page.goto(quickCheck);
    const field = page.getByRole('textbox', { name: 'Hva viser det? A1' });
    await expect(field).toBeHidden();
    await page.locator('#A1 summary').click();
    await field.fill('Sak 12/26');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-evidence]:visible')).toHaveCount(12);
  });

  test('a form of will tells what each result means', async ({ page }) => {
    await page.goto('/egenvurdering/vil-vi-dette/');
    await expect(page.locator('[data-reading]:visible')).toHaveCount(3);
    await expect(page.getByText('Minst ett svar er 0 eller 1')).toBeVisible();
  });
});

test('what shows an answer is asked for at 3 and 4, missed in the result, and follows the file', async ({
  page,
}) => {
  await page.goto(quickCheck);
  const asked = page.locator('#A1').getByText('Dere sier 3. Hva viser det?');
  await answer(page, 'A1', '2');
  await expect(asked).toBeHidden();
  await answer(page, 'A1', '3');
  await expect(asked).toBeVisible();
  await answer(page, 'B1', '4');
  await page.getByRole('textbox', { name: 'Dere sier 3. Hva viser det? A1' }).fill('Sak 12/26');
  await expect(page.locator('[data-unshown]')).toContainText('1 svar på 3 eller 4');
  const missing = page.locator('[data-unshown-list] a');
  await expect(missing).toHaveText(['B1']);
  await missing.click();
  await expect(page.locator('#B1')).toBeFocused();

  await page.locator('[data-state-bar]').getByRole('link', { name: 'Resultat' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned som fil' }).click(),
  ]);
  const { assessments } = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(assessments).toMatchObject([{ evidence: { A1: 'Sak 12/26' } }]);
  await page.goto('/egenvurdering/');
  await page.goto(quickCheck);
  await expect(page.locator('#A1 [data-evidence]')).toHaveValue('Sak 12/26');
  await answer(page, 'A1', '1');
  await expect(page.locator('#A1 .note [data-evidence]')).toBeVisible();
});

test.describe('a form of a role', () => {
  const form = '/egenvurdering/politi/';

  test('is begun as that role, gives a view and no stage, and is compared for what it asked', async ({
    page,
  }) => {
    const kommune = made({ id: 'k', role: 'kommune', answers: { A1: 4, A2: 3, D3: 1 } });
    await placeOnDevice(page, onDevice(kommune));
    await page.goto(`${form}#alle`);
    await answerAll(page, '4', ['A2', 'D3', 'H6']);
    await expect(page.locator('[data-stage]')).toBeHidden();
    await expect(page.locator('[data-role-told]')).toContainText('ikke noe samlet resultat');
    const entries = await stored(page);
    expect(JSON.parse(entries[`${entries['valg:aktiv']}:about`] ?? '')).toMatchObject({
      role: 'police',
      form: 'politi',
    });

    await page.goto('/egenvurdering/sammenlign/');
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await expect(page.locator('[data-respondents]')).toContainText('3 av 3 besvart');
    await page.getByText('Bare én har svart').click();
    await page.locator('[data-point="A1"] summary').click();
    await expect(page.locator('[data-point="A1"]')).toContainText('Ikke spurt: Politi');
    await page.locator('[data-point="D3"]').getByText('ikke oppgitt').waitFor();
  });

  test('never lets answers change owner unseen', async ({ page }) => {
    const kommune = made({ id: 'k', role: 'kommune', kommune: '0301', answers: { A2: 3 } });
    await placeOnDevice(page, { ...onDevice(kommune), 'slt2.valg:aktiv': 'k' });
    await page.goto(form);
    await expect(page.getByText('Dette skjemaet er for politiet, men svarene')).toBeVisible();
    await page.getByRole('button', { name: 'Begynn nye svar for politiet' }).click();
    await expect(page.locator('#A2 input:checked')).toHaveCount(0);
    await expect(page.locator('[data-about]')).toContainText('Politiet · Oslo');
    expect((await stored(page))['k:answers.A2']).toBe('3');
  });
});

test('a form of will has its own words, which the form it stands beside shows too', async ({
  page,
}) => {
  await page.goto('/egenvurdering/vil-vi-dette/');
  for (const [id, level] of Object.entries({ 'M5-1': 4, 'M5-2': 3, 'M5-3': 1 }))
    await page.locator(`[id="${id}"] input[value="${level}"]`).check();
  await expect(page.locator('[data-stage]')).toBeHidden();
  await expect(page.locator('[data-reading]:visible')).toContainText('Noe mangler');
  await page.locator('[id="M5-3"] input[value="3"]').check();
  await expect(page.locator('[data-reading]:visible')).toContainText('Viljen er der');
  await page.goto('/egenvurdering/for-oppstart/');
  await expect(page.getByRole('complementary').getByText('3 av 3 besvart')).toBeVisible();
  await expect(page.getByRole('complementary').getByText('Viljen er der')).toBeVisible();
});
