import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { newMeasure } from '#domain/assessment/measure.ts';
import { expect, test } from '../fixtures.ts';
import { made, onDevice, placeOnDevice } from './assessment-pages.ts';

const form = '/egenvurdering/modul-tilskudd/';

/** The words of the Word file that comes of a press. */
async function fileAfter(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const buffer = readFileSync(await download.path());
  const { value } = await mammoth.extractRawText({ buffer });
  return { name: download.suggestedFilename(), text: value };
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of grants leads to the module, and the draft can be had with nothing filled in', async ({
    page,
  }) => {
    await page.goto('/tilskudd/');
    await page
      .getByRole('row', { name: /Tilskuddet med fast frist/ })
      .getByRole('link')
      .click();
    await expect(page.getByRole('heading', { name: 'Tilskuddet med fast frist' })).toBeInViewport();
    const empty = page.getByRole('link', { name: 'Last ned prøveutkastet' });
    const { text } = await fileAfter(page, () => empty.click());
    expect(text).toContain('Prøvesøknad fra [fyll inn: kommunen]');
    await page.getByRole('link', { name: 'Svar på prøvepåstandene' }).click();
    await expect(page).toHaveURL(form);
    await expect(page.getByRole('link', { name: 'Last ned utkastet uten svar' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Utkast til søknad i Word' })).toBeHidden();
  });
});

test('the answers to the module become a draft of the application, with notes and the plan', async ({
  page,
}) => {
  const measure = newMeasure('m', 'eksempel', { action: 'Åpen klubb', cause: 'Ingenting å gjøre' });
  await placeOnDevice(page, {
    ...onDevice(made({ role: 'kommune', kommune: '0301', answers: {} })),
    'slt2.valg:aktiv': 'eksempel',
    'slt2.tiltak:m': JSON.stringify(measure),
  });
  await page.goto(form);
  await page.locator('[id="M4-2"] input[value="3"]').check();
  await page.locator('[id="M4-5"] input[value="1"]').check();
  const note = page.locator('[id="M4-2"] [data-note]');
  if (!(await note.isVisible())) await page.locator('[id="M4-2"] summary').last().click();
  await note.fill('Halv side fra politikontakten, 2026.');
  const button = page.getByRole('button', { name: 'Utkast til søknad i Word' });
  const { name, text } = await fileAfter(page, () => button.click());
  expect(name).toMatch(/^slt-soknad-\d{4}-\d{2}-\d{2}\.docx$/);
  expect(text).toContain('Prøvesøknad fra Oslo kommune');
  expect(text).toContain('Svaret på M4-2, nivå 3 av 4: Nivå 3 av M4-2.');
  expect(text).toContain('Notatet deres: Halv side fra politikontakten, 2026.');
  expect(text).toContain('Gjenstår: Gjør dette først for M4-5.');
  expect(text).not.toContain('Gjenstår: Gjør dette først for M4-2.');
  expect(text).toContain('Oslo kommune betaler minst 20 prosent. [fyll inn: beløp]');
  expect(text).toContain('Åpen klubb');
  await expect(page.locator('[data-taken]')).toContainText('er lastet ned');

  await page.goto('/nn/egenvurdering/plan/');
  const onPlan = page.getByRole('button', { name: 'Utkast til søknad i Word' });
  const fromPlan = await fileAfter(page, () => onPlan.click());
  expect(fromPlan.text).toContain('Prøvesøknad frå Oslo kommune');
  expect(fromPlan.text).toContain('Notatet dykkar: Halv side');
});

test('a deadline that passes after the site was built gives way to the next, with no promise', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-12-02T12:00:00+01:00'));
  await page.goto('/tilskudd/');
  const row = page.getByRole('row', { name: /Tilskuddet med fast frist/ });
  const next = row.getByText('1. desember 2026 er gått ut. Neste er 1. desember 2027 (etter');
  await expect(next).toBeVisible();
  await expect(row.getByText('(kunngjort)')).toBeHidden();
});
