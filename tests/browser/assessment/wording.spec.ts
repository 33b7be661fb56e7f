import { newAssessment } from '#domain/assessment/assessment.ts';
import { violationsOn } from '../../support/axe.ts';
import { expect, test } from '../fixtures.ts';
import { fileOf, made, onDevice, placeOnDevice } from './assessment-pages.ts';

/** Answered before A5 was reworded. */
const before = made({ id: 'for', role: 'kommune', answers: { A1: 3, A5: 2 } });

test('an answer to an earlier wording says so until the reader has looked at it', async ({
  page,
}) => {
  await placeOnDevice(page, { ...onDevice(before), 'slt2.valg:aktiv': before.id });
  await page.goto('/egenvurdering/full/#omrade-A');
  const question = page.locator('#A5');
  const notice = question.getByText('tidligere ordlyd');
  await expect(notice).toBeVisible();
  await expect(page.locator('[data-reworded]:visible')).toHaveCount(1);
  expect(await violationsOn(page, { within: '#A5' })).toEqual([]);

  await question.getByRole('button', { name: 'Svaret stemmer fortsatt' }).click();
  await expect(notice).toBeHidden();
  await expect(question.getByRole('radio').nth(2)).toBeFocused();
  await expect(question.getByRole('radio').nth(2)).toBeChecked();
  await page.reload();
  await expect(question.getByRole('radio').nth(2)).toBeChecked();
  await expect(notice).toBeHidden();
});

test('the result names them, and one can take it back and answer anew', async ({ page }) => {
  await placeOnDevice(page, { ...onDevice(before), 'slt2.valg:aktiv': before.id });
  await page.goto('/egenvurdering/full/#resultat');
  const told = page.locator('[data-earlier-answers]');
  await expect(told).toContainText('tidligere ordlyd: A5.');
  await page.goto('/egenvurdering/full/#omrade-A');
  const question = page.locator('#A5');
  await question.getByRole('radio').nth(3).check();
  await expect(question.getByText('tidligere ordlyd')).toBeHidden();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(question.getByText('tidligere ordlyd')).toBeVisible();
  await expect(question.getByRole('radio').nth(2)).toBeChecked();
});

test('the comparison tells who answered an earlier wording', async ({ page }) => {
  const police = {
    ...newAssessment('na', '2026-11-20T10:00:00.000Z', { role: 'police' }),
    answers: { A1: 1, A5: 2 } as const,
    wordings: { A5: 2 },
  };
  await page.goto('/egenvurdering/sammenlign/');
  await page.locator('[data-files]').setInputFiles([fileOf([before]), fileOf([police], 'p.json')]);
  await expect(page.locator('[data-result] [data-earlier-answers]')).toContainText('A5');
  await page.getByText('Enige', { exact: false }).first().waitFor();
  await page.locator('[data-groups] summary:has(h3)').last().click();
  await page.locator('[data-point="A5"] summary').click();
  await expect(page.locator('[data-groups] [data-point="A5"]')).toContainText(
    'Kommune svarte på en tidligere ordlyd.',
  );
});
