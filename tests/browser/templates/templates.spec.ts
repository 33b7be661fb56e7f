import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { newMeasure } from '#domain/assessment/measure.ts';
import { violationsOn } from '../../support/axe.ts';
import { expect, test } from '../fixtures.ts';

const path = '/maler/handlingsplan/';

const kommuneOn = (page: Page) => page.locator('[data-field="kommune"]');

async function nameKommune(page: Page, name: string): Promise<void> {
  await kommuneOn(page).fill(name);
  await kommuneOn(page).blur();
}

/** Where the form tells what it has done. */
const said = (page: Page) => page.locator('[data-said]');

const field = (page: Page, name: string) => page.getByRole('textbox', { name });

async function take(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned utfylt i Word' }).first().click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^handlingsplan-(oslo|bergen)-\d{4}-\d\d-\d\d\.docx$/);
  const { value } = await mammoth.convertToHtml({ buffer: readFileSync(await file.path()) });
  return value;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a template can be read and taken along empty, with no form that does nothing', async ({
    page,
  }) => {
    await page.goto('/maler/');
    await page.getByRole('link', { name: 'Handlingsplan', exact: true }).click();
    await expect(page).toHaveURL(path);
    await expect(page.getByText('Planen gjelder for [navnet på kommunen] og')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Last ned i Word' }).click(),
    ]);
    const { value } = await mammoth.convertToHtml({ buffer: readFileSync(await file.path()) });
    expect(value).toContain('Planen gjelder for [navnet på kommunen] og');
  });
});

test('what is filled in stands in the text and in the file, and the directory knows the rest', async ({
  page,
}) => {
  await page.goto(path);
  const kommune = kommuneOn(page);
  await nameKommune(page, 'oslo');
  await expect(kommune).toHaveValue('Oslo kommune');
  await expect(field(page, 'Politidistriktet')).toHaveValue('Oslo politidistrikt');
  await expect(said(page)).toContainText('Politidistriktet');
  await page.getByRole('combobox', { name: 'Hvem som eier planen' }).selectOption('politirådet');
  await field(page, 'Situasjonen').fill('Uro ved stasjonen');
  const monthly = page.getByRole('radio', { name: 'Gruppen møtes hver måned.' });
  await page.getByRole('radio', { name: 'Gruppen møtes hvert kvartal.' }).check();
  await monthly.check();
  await expect(
    page.getByText('Planen gjelder for Oslo kommune og Oslo politidistrikt fra'),
  ).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  const html = await take(page);
  expect(html.match(/Oslo kommune/g)?.length).toBeGreaterThan(2);
  expect(html).toContain('Den eies av politirådet.');
  expect(html).toContain('Uro ved stasjonen');
  expect(html).toContain('hver måned');
  expect(html).not.toContain('kvartal');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a choice of one can be left to Word again, and the file then says that one must stand', async ({
  page,
}) => {
  await page.goto(path);
  await nameKommune(page, 'oslo');
  const group = page.getByRole('group', { name: 'Velg det som skal stå.' }).first();
  await group.getByRole('radio', { name: 'Gruppen møtes hver måned.' }).check();
  await group.getByRole('radio', { name: 'Velg senere, i Word' }).check();
  const html = await take(page);
  expect(html).toMatch(/\[velg ett av disse, og slett resten\].*hver måned.*hvert <strong>kvartal/);
});

test('what is written and not taken along is not lost without a question', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto(path);
  await page.reload();
  expect(asked).toEqual([]);
  await field(page, 'Situasjonen').fill('Uro ved stasjonen');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await nameKommune(page, 'oslo');
  await take(page);
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('of two kommuner with the same name, the one that is meant is asked for', async ({ page }) => {
  await page.goto(path);
  const district = field(page, 'Politidistriktet');
  await nameKommune(page, 'Herøy');
  await expect(page.getByText('Det er flere kommuner som heter Herøy.')).toBeVisible();
  await expect(district).toHaveValue('');
  await page.getByRole('button', { name: 'Herøy i Nordland', exact: true }).click();
  await expect(kommuneOn(page)).toHaveValue('Herøy kommune');
  await expect(district).toHaveValue('Nordland politidistrikt');
  await expect(page.getByRole('button', { name: 'Herøy i Nordland', exact: true })).toBeHidden();
  await nameKommune(page, 'Herøy i Møre og Romsdal');
  await expect(district).toHaveValue('Møre og Romsdal politidistrikt');
});

test('a kommune nobody knows keeps nothing of the one that was named before', async ({ page }) => {
  await page.goto(path);
  const kommune = kommuneOn(page);
  await nameKommune(page, 'oslo');
  const district = field(page, 'Politidistriktet');
  await expect(district).toHaveValue('Oslo politidistrikt');
  await nameKommune(page, 'Ukjent by');
  await expect(district).toHaveValue('');
  await expect(said(page)).toBeEmpty();
  await district.fill('Et annet politidistrikt');
  await nameKommune(page, 'Enda en ukjent by');
  await expect(kommune).toHaveValue('Enda en ukjent by');
  await expect(district).toHaveValue('Et annet politidistrikt');
});

test('a name that is written while the kommuner are fetched, stays as it is written', async ({
  page,
}) => {
  let letCome: () => void = () => undefined;
  const mayCome = new Promise<void>((resolve) => (letCome = resolve));
  await page.route('**/maler/kommuner.json', async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.goto(path);
  await nameKommune(page, 'oslo');
  await kommuneOn(page).fill('Berg');
  const fetched = page.waitForResponse('**/maler/kommuner.json');
  letCome();
  await fetched;
  await expect(page.locator('#kommuner option')).not.toHaveCount(0);
  await expect(kommuneOn(page)).toHaveValue('Berg');
  await expect(field(page, 'Politidistriktet')).toHaveValue('');
});

test('the kommune and the action plan of the self-assessment are filled in, and what is written stays', async ({
  page,
}) => {
  const entries = {
    'slt2.v1:about': JSON.stringify({
      version: 2,
      role: 'kommune',
      kommune: '0301',
      started: '2026-11-01T10:00:00.000Z',
      changed: '2026-11-20T10:00:00.000Z',
    }),
    'slt2.valg:aktiv': 'v1',
    'slt2.tiltak:m1': JSON.stringify(
      newMeasure('m1', 'v1', { action: 'Åpen klubb', deadline: '2099-03-15' }),
    ),
  };
  await page.addInitScript((all) => {
    for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
  }, entries);
  await page.goto(path);
  await expect(field(page, 'Politidistriktet')).toHaveValue('Oslo politidistrikt');
  await expect(page.getByRole('cell', { name: 'Åpen klubb' })).toBeVisible();
  await expect(page.getByText('1 tiltak fra handlingsplanen')).toBeVisible();
  await field(page, 'Politidistriktet').fill('Mitt distrikt');
  await nameKommune(page, 'Bergen kommune');
  await expect(field(page, 'Politidistriktet')).toHaveValue('Mitt distrikt');
  const html = await take(page);
  expect(html).toContain('Åpen klubb');
  expect(html).toContain('15. mars 2099');
  expect(html).toContain('Bergen kommune');
});

test('a kommune that is kept is filled in again, and suggested by the self-assessment', async ({
  page,
}) => {
  await page.goto(path);
  const kommune = kommuneOn(page);
  await nameKommune(page, 'oslo');
  await page.getByRole('button', { name: 'Husk Oslo som «Min kommune»' }).click();
  await expect(said(page)).toContainText('Husket');
  await expect(kommune).toBeFocused();
  await expect(page.getByRole('link', { name: 'Endre eller glem «Min kommune»' })).toHaveAttribute(
    'href',
    '/veiledere/velg/',
  );
  await page.reload();
  await expect(kommune).toHaveValue('Oslo kommune');
  await page.goto('/egenvurdering/hurtigsjekk/');
  await expect(page.getByRole('combobox', { name: 'Kommune' })).toHaveValue('0301');
});

test.describe('when the files cannot be fetched', () => {
  test.use({ expectedErrors: ['Failed to load resource', 'ERR_'] });

  test('says so, and keeps what was written', async ({ page }) => {
    await page.route('**/maler/*.json', (route) => route.abort());
    await page.goto(path);
    await kommuneOn(page).fill('Eksempel kommune');
    await page.getByRole('button', { name: 'Last ned utfylt i Word' }).first().click();
    await expect(said(page)).toContainText('Filen kunne ikke lages');
    await expect(kommuneOn(page)).toHaveValue('Eksempel kommune');
  });
});
