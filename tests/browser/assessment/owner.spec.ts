import type { Locator, Page } from '@playwright/test';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { newConsensus } from '#domain/assessment/consensus.ts';
import { toFragment } from '#domain/assessment/share.ts';
import {
  answer,
  fileOf,
  made,
  onDevice,
  option,
  placeOnDevice,
  quickCheck,
  readyToBring,
  showAll,
  stored,
} from './assessment-pages.ts';
import { violationsOn } from '../../support/axe.ts';
import { expect, test } from '../fixtures.ts';

const now = '2026-11-24T12:00:00.000Z';
const phone = { width: 390, height: 844 };
const dialog = (page: Page) => page.locator('dialog[data-owner]');
const role = (page: Page, name: string) =>
  page.locator('[data-setup]').getByRole('radio', { name });
const items = (page: Page) => page.locator('.mine > li');
async function bring(page: Page, ...assessments: Assessment[]): Promise<void> {
  await readyToBring(page);
  await page.locator('import-answers input[type="file"]').setInputFiles(fileOf(assessments));
}
const newer = (page: Page) => page.locator('[data-newer-answers] > li');

/** True when the whole of it can be seen, and nothing lies over the middle of it. */
const isSeen = (part: Locator) =>
  part.evaluate((node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && node.contains(over);
  });

test.describe('who answers', () => {
  test('is asked about before answers change owner: Escape changes nothing, a new one begins, undo', async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto('/egenvurdering/hurtigsjekk/?kommune=1804#alle');
    await answer(page, 'A1', '3');
    const before = await stored(page);
    await page.locator('[data-setup] summary').click();
    await role(page, 'Politiet').check();
    await expect(dialog(page)).toContainText(
      'Dere har svart på 1 punkt som Kommunen · Bodø. Nå har du valgt Politiet · Bodø.',
    );
    expect(await violationsOn(page, { within: 'dialog[data-owner]' })).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(role(page, 'Kommunen')).toBeChecked();
    expect(await stored(page)).toEqual(before);

    await role(page, 'Politiet').check();
    await dialog(page).getByRole('button', { name: 'Ja, begynn på nytt' }).click();
    await expect(page.locator('[data-owner-told]')).toContainText(
      'Nytt skjema for Politiet · Bodø',
    );
    await expect(page.locator('#A1 input:checked')).toHaveCount(0);
    expect(await stored(page)).toMatchObject(
      Object.fromEntries(Object.entries(before).filter(([key]) => key !== 'valg:aktiv')),
    );
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect(option(page, 'A1', '3')).toBeChecked();
    expect(await stored(page)).toEqual(before);
  });

  test('that was written wrong is put right, and the answers stay', async ({ page }) => {
    await placeOnDevice(page, {
      ...onDevice(made({ id: 'min', role: 'kommune', name: 'Våren 2072' })),
      'slt2.valg:aktiv': 'min',
    });
    await page.goto(quickCheck);
    await page.getByText('Kommunen · Våren 2072').click();
    const name = page.getByLabel('Navn på vurderingen');
    await name.fill('Våren 2027');
    expect((await stored(page))['min:about']).toContain('Våren 2072');
    await name.press('Tab');
    await dialog(page).getByRole('button', { name: 'Nei, det var skrevet feil' }).click();
    await expect(page.locator('[data-about]')).toHaveText('Kommunen · Våren 2027');
    await expect(option(page, 'A1', '3')).toBeChecked();
    await expect(dialog(page)).toBeHidden();
    await page.goto('/egenvurdering/');
    await expect(items(page)).toHaveCount(1);
  });
});

test.describe('what was brought in', () => {
  test('is opened to be read alone, and gone on from in a copy', async ({ page }) => {
    await page.goto('/egenvurdering/');
    await bring(page, made({ answers: { A1: 3 } }));
    await expect(items(page)).toContainText('Hentet inn');
    await items(page).getByRole('link', { name: 'Hurtigsjekk: 1 av 12' }).click();
    await expect(page.locator('[data-locked]')).toContainText('Disse svarene er hentet inn');
    await showAll(page);
    await expect(option(page, 'A1', '3')).toBeChecked();
    await expect(option(page, 'A1', '1')).toBeDisabled();
    await page.reload();
    await expect(option(page, 'A1', '1')).toBeDisabled();
    expect(await stored(page)).not.toHaveProperty('valg:aktiv');

    await page.getByRole('button', { name: 'Lag min egen' }).click();
    await expect(page.locator('[data-locked]')).toBeHidden();
    await expect(page).not.toHaveURL(/vis=/);
    await answer(page, 'A1', '1');
    const all = await stored(page);
    expect(all['eksempel:answers.A1']).toBe('3');
    expect(all[`${all['valg:aktiv']}:answers.A1`]).toBe('1');
    await page.goto('/egenvurdering/');
    await expect(items(page)).toHaveCount(2);
    await expect(items(page).filter({ hasText: 'Fylles ut nå' })).not.toContainText('Hentet inn');
  });
});

test('newer answers of a respondent take the place of the old when the reader says so, and undo', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/egenvurdering/');
  await bring(page, made({ answers: { A1: 3, B1: 0 } }));
  await expect(items(page)).toHaveCount(1);
  const later = made({ changed: '2026-11-20T10:00:00.000Z', answers: { A1: 1, A2: 2 } });
  await bring(page, later);
  await expect(newer(page)).toBeFocused();
  await expect(newer(page)).toBeInViewport();
  await expect(newer(page)).toContainText('Nyere svar fra Politiet, endret 20. november 2026');
  await expect(newer(page)).toContainText('1 svar er endret. 1 svar er nytt. 1 svar er borte.');
  await expect(items(page)).toHaveCount(2);
  expect(await violationsOn(page, { within: '[data-newer-answers]' })).toEqual([]);
  await page.getByRole('button', { name: 'Bytt ut' }).click();
  await expect(newer(page)).toHaveText(/Byttet ut: Politiet\./);
  await expect(items(page)).toHaveCount(1);
  expect(await stored(page)).toMatchObject({
    'eksempel:answers.A1': '1',
    'eksempel:answers.A2': '2',
  });
  await newer(page).getByRole('button', { name: 'Angre' }).click();
  await expect(items(page)).toHaveCount(2);
  expect((await stored(page))['eksempel:answers.A1']).toBe('3');
});

test('a common answer a new respondent contradicts opens again, and is confirmed', async ({
  page,
}) => {
  const kommune = made({ id: 'k', role: 'kommune', answers: { A1: 3, A2: 2 } });
  const police = made({ id: 'p', answers: { A1: 3, A2: 2 } });
  await placeOnDevice(page, {
    ...onDevice(kommune),
    ...onDevice(police),
    ...onDevice(newConsensus('c', now, [kommune, police], ['A1', 'A2'])),
    'slt2.valg:sammenlign': 'k p',
  });
  await page.goto('/egenvurdering/sammenlign/');
  const state = page.locator('[data-consensus-state]');
  await expect(state).toContainText('Alle har felles svar.');
  const school = made({ id: 's', role: 'school', answers: { A1: 0, A2: 2 } });
  await page.locator('[data-files]').setInputFiles(fileOf([school]));
  await expect(state).toContainText('1 felles svar er åpnet igjen');
  await expect(state).toContainText('1 av 2 har felles svar.');
  const point = page.locator('[data-groups] [data-point="A1"]');
  await expect(point).toContainText('åpnet igjen, tidligere felles svar: 3');
  await expect(point).toContainText('Nå svarer noen noe annet: Skole.');
  await expect(point.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await violationsOn(page, { within: '[data-point="A1"]' })).toEqual([]);
  await point.getByRole('button', { name: 'Behold 3' }).click();
  await expect(state).toContainText('Alle har felles svar.');
  await expect(point.locator('input[value="3"]')).toBeChecked();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(state).toContainText('1 av 2 har felles svar.');
  await point.locator('input[value="1"]').check();
  await page.reload();
  await expect(state).toContainText('Alle har felles svar.');
  await expect(point.locator('input[value="1"]')).toBeChecked();
});

test.describe('on a phone, far down the page,', () => {
  test.use({ viewport: phone });

  test('a device that refuses is told of where the reader is, until it is closed', async ({
    page,
  }) => {
    await page.goto(quickCheck);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await option(page, 'H1', '2').scrollIntoViewIfNeeded();
    await answer(page, 'H1', '2');
    const refused = page.getByRole('alert').filter({ hasText: 'lar oss ikke lagre' });
    await expect(refused.locator('[data-refused]')).toBeVisible();
    await expect.poll(() => isSeen(refused.locator('[data-refused]'))).toBe(true);
    expect(await violationsOn(page, { within: '[data-stands-in-view]' })).toEqual([]);
    await option(page, 'H1', '2').focus();
    await expect.poll(() => isSeen(page.locator('#H1 label').nth(2))).toBe(true);
    await refused.getByRole('button', { name: 'Lukk' }).click();
    await expect(refused.locator('[data-refused]')).not.toBeInViewport();
    await refused.scrollIntoViewIfNeeded();
    await expect(refused.locator('[data-refused]')).toBeInViewport();
  });

  test('what is damaged is told of where the reader arrives', async ({ page }) => {
    await placeOnDevice(page, { 'slt2.odelagt:about': '{"vers' });
    await page.goto('/egenvurdering/hurtigsjekk/#H1');
    await expect.poll(() => isSeen(page.locator('[data-damaged]'))).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  });

  for (const path of ['hurtigsjekk', 'full'])
    test(`a link that can not be read is told of where the reader is (${path})`, async ({
      page,
    }) => {
      await page.goto(`/egenvurdering/${path}/#alle`);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.evaluate(() => (location.hash = '#svar=abcdef'));
      const told = page.locator('import-answers [data-problems]');
      await expect(told).toContainText('Lenken kunne ikke leses');
      await expect(page.locator('[data-imported]')).toBeFocused();
      await expect.poll(() => isSeen(told)).toBe(true);
    });

  test('a link with newer answers asks where the reader is', async ({ page }) => {
    await placeOnDevice(page, onDevice(made({ broughtIn: now })));
    const fragment = await toFragment(
      made({ changed: '2026-11-20T10:00:00.000Z', answers: { A1: 1 } }),
      now,
    );
    await page.goto(`/egenvurdering/full/#${fragment}`);
    await page.getByRole('button', { name: 'Hent inn og åpne' }).click();
    await expect.poll(() => isSeen(newer(page))).toBe(true);
    await page.getByRole('button', { name: 'Behold bare de gamle' }).click();
    await expect(newer(page)).toContainText('De gamle er beholdt');
    expect((await stored(page))['eksempel:answers.A1']).toBe('3');
    expect(Object.keys(await stored(page)).filter((key) => key.endsWith(':about'))).toHaveLength(1);
  });
});
