import type { Browser, Locator, Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import {
  answer,
  answerAll,
  made,
  onDevice,
  option,
  placeOnDevice,
  stored,
} from '../assessment/assessment-pages.ts';
import { expect, test } from '../fixtures.ts';
import { requestsOf } from '../requests.ts';

const meeting = '/egenvurdering/mote/';
const form = '/egenvurdering/hurtigsjekk/';
const invitation = '#mote=V%C3%A5ren+2027&rolle=police&kommune=3909';

/** What a camera reads off the screen. */
async function readCode(code: Locator): Promise<string> {
  const picture = sharp(await code.screenshot()).ensureAlpha();
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ ...info, data: new Uint8Array(data) }, { timeLimit: 10_000 });
}

/** Opens an address on a device that has nothing of ours. */
async function onAnother(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const other = await context.newPage();
  await other.goto(address);
  return other;
}

const roleOf = (page: Page, role: string) => page.locator(`meeting-links [data-role="${role}"]`);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the guide, the agenda, the invitation and the ways to the sheets are there, and no field', async ({
    page,
  }) => {
    await page.goto(meeting);
    await expect(page.getByRole('row', { name: /Velg tre tiltak/ })).toContainText(/44–56.*69–85/);
    await expect(page.getByRole('heading', { name: 'Når ingen vet' })).toBeVisible();
    await expect(page.locator('meeting-links > [data-letter]')).toContainText('Hvor: [sted]');
    const mail = await page.getByRole('link', { name: 'Åpne som e-post' }).getAttribute('href');
    expect(mail).toMatch(/^mailto:\?subject=/);
    await expect(page.locator('meeting-links').getByRole('textbox')).toHaveCount(0);
    await page.getByRole('link', { name: 'Kort fra 0 til 4' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Delvis på plass' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  });
});

test('an invitation goes from the coordinator to a phone by a code, and the answers back by another', async ({
  page,
  browser,
}) => {
  await page.goto(meeting);
  const sent = requestsOf(page);
  await expect(page.getByText('Skriv navnet på møtet, så kommer lenkene her.')).toBeVisible();
  await page.getByLabel('Navn på møtet').fill('Våren 2027');
  await page.locator('meeting-links [data-kommune]').selectOption('3909');
  await page.locator('meeting-links [data-place]').fill('Rådhuset');
  await expect(page.locator('meeting-links > [data-letter]')).toContainText('Hvor: Rådhuset');
  await roleOf(page, 'police').locator('summary').click();
  const link = await roleOf(page, 'police').getByLabel('Lenke for politiet').inputValue();
  expect(link).toBe(new URL(`${form}${invitation}`, page.url()).href);
  const code = roleOf(page, 'police').getByRole('img', { name: /QR-kode .* politiet/ });
  const scanned = await readCode(code);
  expect(scanned).toBe(link);
  expect(sent.filter((url) => /2027|R%C3%A5dhuset/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Begynn et møte' }).click();
  const begun = page.locator('meeting-run');
  await expect(begun.getByLabel('Navnet på møtet')).toHaveValue('Våren 2027');
  await expect(begun.getByLabel('Kommune', { exact: true })).toHaveValue('3909');

  const phone = await onAnother(browser, scanned);
  const told = phone.locator('[data-told]');
  await expect(told).toContainText('Du svarer for politiet i Larvik, møtet «Våren 2027».');
  await expect(told).toBeFocused();
  await expect(phone).toHaveURL(form);
  await answerAll(phone, '2');
  await phone.goto(`${form}#resultat`);
  await phone.getByRole('button', { name: 'Vis som QR-kode' }).click();
  const answers = await readCode(phone.getByRole('img', { name: /QR-kode med svarene/ }));
  expect(answers).toBe(await phone.getByLabel('Lenke med svarene').inputValue());
  await phone.context().close();

  const tablet = await onAnother(browser, answers);
  await expect(tablet.getByRole('dialog')).toContainText('Politiet · Larvik · Våren 2027');
  await tablet.getByRole('button', { name: 'Hent inn og åpne' }).click();
  await expect(option(tablet, 'A1', '2')).toBeChecked();
  await tablet.context().close();
});

test('one who is invited can change what the link says', async ({ page }) => {
  await page.goto(`${form}${invitation}`);
  await page.locator('[data-told]').getByRole('button', { name: 'Endre' }).click();
  await page.getByRole('radio', { name: 'Skolen' }).check();
  const { 'valg:aktiv': id = '', ...rest } = await stored(page);
  expect(JSON.parse(rest[`${id}:about`] ?? '')).toMatchObject({
    role: 'school',
    name: 'Våren 2027',
  });
});

test('answers that are there keep their owner until the reader begins others, and the link finds those again', async ({
  page,
}) => {
  const before = onDevice(made({ role: 'kommune', answers: { A1: 4 } }));
  await placeOnDevice(page, { ...before, 'slt2.valg:aktiv': 'eksempel' });
  await page.goto(`${form}${invitation}`);
  await expect(page.locator('[data-told]')).toContainText('Politiet · Larvik · Våren 2027');
  await expect(page.locator('[data-told]')).toBeFocused();
  expect(await stored(page)).toMatchObject({ 'valg:aktiv': 'eksempel' });
  await expect(option(page, 'A1', '4')).toBeChecked();
  await page.getByRole('button', { name: /^Begynn nye svar for Politiet/ }).click();
  await expect(option(page, 'A1', '4')).not.toBeChecked();
  await answer(page, 'A1', '1');
  const { 'valg:aktiv': mine = '', ...rest } = await stored(page);
  expect(rest['eksempel:answers.A1']).toBe('4');
  expect(rest[`${mine}:answers.A1`]).toBe('1');
  await page.goto('/egenvurdering/');
  await page.goto(`${form}${invitation}`);
  await expect(page.locator('[data-told]')).toBeVisible();
  expect((await stored(page))['valg:aktiv']).toBe(mine);
});

test('a link that is not sound says what is wrong and what to do, and sets nothing up', async ({
  page,
}) => {
  for (const [bad, told] of [
    ['#mote=V&rolle=sjef', 'rollen du skal svare i, mangler eller finnes ikke. Vi fant: «sjef»'],
    ['#mote=V&rolle=police&kommune=9999', 'en kommune som ikke finnes i dag. Vi fant: «9999»'],
    ['#mote=&rolle=police', 'navnet på møtet mangler'],
    ['#mote=%3Cimg%20src=x%3E&rolle=%3Cscript%3E', '«<script>»'],
  ] as const) {
    await page.goto('/egenvurdering/');
    await page.goto(`${form}${bad}`);
    const refused = page.locator('[data-told]');
    await expect(refused).toContainText(told);
    await expect(refused).toContainText('Be den som inviterte, om en ny lenke');
    await expect(refused).toBeFocused();
    expect(await stored(page)).toEqual({});
  }
});

test('answers that are too long for a code say so, and what to send instead', async ({ page }) => {
  await page.goto(form);
  await answerAll(page, '2');
  await page.locator('#A1 summary').click();
  const words = Array.from({ length: 400 }, (_, at) => (at * 7919).toString(36)).join(' ');
  await page.locator('#A1 [data-note]').fill(words);
  await page.goto(`${form}#resultat`);
  await page.getByRole('button', { name: 'Vis som QR-kode' }).click();
  await expect(page.locator('[data-no-code]')).toContainText(/og grensen er 1\s000. Send filen/);
});
