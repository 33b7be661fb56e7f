import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const shown = (page: Page) => page.locator('main li[data-kind]:visible .title');
const said = (page: Page) => page.getByRole('main').getByRole('status');
const list = (page: Page, name: string) => page.getByRole('combobox', { name });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, folded by group, and the filters are not there', async ({ page }) => {
    await page.goto('/dokumenter/?type=nou');
    await expect(page.getByRole('textbox', { name: 'Søk etter tittel' })).toBeHidden();
    for (const group of ['Veiledere og håndbøker', 'Rogaland']) {
      await page.getByRole('heading', { name: group }).click();
    }
    await expect(shown(page)).toContainText(['Veileder om prøver', 'Handlingsplan for SLT']);
  });
});

test('a shared address opens what it asks for, in both languages', async ({ page }) => {
  await page.goto('/dokumenter/?type=plan&fylke=11&ar=2021-');
  await expect(shown(page)).toHaveText(['Handlingsplan for SLT-arbeid 2020–2023']);
  await expect(said(page)).toHaveText(/^Viser 1 av \d+ dokumenter\.$/);
  await expect(page.locator('main li[data-kind]:visible')).toContainText('Gikk ut i 2023');
  await page.getByRole('link', { name: 'Nynorsk' }).click();
  await expect(page).toHaveURL('/nn/dokumenter/?type=plan&fylke=11&ar=2021-');
  await expect(shown(page)).toHaveCount(1);
});

test('each choice is a step that Back undoes, and typing is none', async ({ page }) => {
  await page.goto('/dokumenter/');
  await expect(said(page)).toHaveText('');
  await list(page, 'Tema').selectOption('SLT og samordning');
  await expect(page).toHaveURL('/dokumenter/?tema=slt');
  await page.getByRole('textbox', { name: 'Søk etter tittel' }).fill('prøvedirektoratet');
  await expect(page).toHaveURL('/dokumenter/?tema=slt&q=pr%C3%B8vedirektoratet');
  await expect(shown(page)).toHaveText(['Veileder om prøver']);
  await list(page, 'Tema').selectOption('Rus');
  await expect(shown(page)).toHaveText(['Veileder om prøver']);
  await page.goBack();
  await expect(list(page, 'Tema')).toHaveValue('slt');
  await page.goBack();
  await expect(page).toHaveURL('/dokumenter/');
  await expect(said(page)).toHaveText('');
});

test('when nothing is left, it says what to take away, and the focus follows', async ({ page }) => {
  await page.goto('/dokumenter/?type=forskning&kommune=0301');
  await expect(said(page)).toContainText('Ingen dokumenter passer');
  await expect(shown(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Uten «Forskning»: 1 dokument' }).press('Enter');
  await expect(page).toHaveURL('/dokumenter/?kommune=0301');
  await expect(shown(page)).toHaveText([/^SaLTo handlingsprogram/]);
  await expect(said(page)).toBeFocused();
  await page.getByRole('button', { name: 'Nullstill' }).press('Enter');
  await expect(page).toHaveURL('/dokumenter/');
  await expect(page.getByRole('textbox', { name: 'Søk etter tittel' })).toBeFocused();
});

test('years in the wrong order are put right, and half a year asks for nothing', async ({
  page,
}) => {
  await page.goto('/dokumenter/');
  const [from, to] = [page.getByLabel('Fra år'), page.getByLabel('Til år')];
  await from.fill('20');
  await from.blur();
  await expect(page).toHaveURL('/dokumenter/');
  await from.fill('2023');
  await to.fill('2021');
  await to.blur();
  await expect(page).toHaveURL('/dokumenter/?ar=2021-2023');
  await expect(from).toHaveValue('2021');
  await expect(shown(page).first()).toBeVisible();
});

test('the page of a kommune leads to its documents in the list', async ({ page }) => {
  await page.goto('/kommune/vindafjord/');
  await page.getByRole('heading', { name: 'Planer og undersøkelser' }).click();
  await page.getByRole('link', { name: 'Finn dem i listen over alle dokumenter' }).click();
  await expect(page).toHaveURL('/dokumenter/?kommune=1160');
  await expect(list(page, 'Kommune')).toHaveValue('1160');
  await expect(shown(page)).toHaveCount(3);
});
