import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { importInto, project, textIn } from '../../support/made-up.ts';
import { violationsOn } from '../../support/axe.ts';
import { expect, test } from '../fixtures.ts';

const address = '/finn-koordinator/rett-opp/';

/** The form under a heading. */
const under = (page: Page, name: string) => page.getByRole('region', { name });
const wrong = (page: Page) => under(page, 'Noe er feil');
const coordinator = (page: Page) => under(page, 'Er du koordinator eller ansvarlig her?');

/** What the e-mail of a link says. */
async function letterOf(link: Locator) {
  const url = new URL((await link.getAttribute('href')) ?? '');
  const { searchParams } = url;
  return {
    to: url.pathname,
    subject: searchParams.get('subject'),
    body: searchParams.get('body')?.replaceAll('\r\n', '\n') ?? '',
  };
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a kommune leads to both forms, which a browser makes an e-mail of', async ({
    page,
  }) => {
    await page.goto('/kommune/drammen/');
    await page.getByRole('link', { name: 'Er du koordinator eller ansvarlig her?' }).click();
    await expect(page).toHaveURL(`${address}?kommune=3301#koordinator`);
    await expect(page.getByText('Da åpner e-postprogrammet seg').last()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Hent malen' })).toBeVisible();
    for (const region of [wrong(page), coordinator(page)]) {
      await expect(region.locator('form')).toHaveAttribute('action', /^mailto:.*\?subject=Rett/);
      await expect(region.getByRole('button', { name: 'Lag e-posten' })).toBeVisible();
    }
    await wrong(page).getByLabel('Hvilken kommune').selectOption('Larvik');
    await wrong(page).getByLabel('Hva er feil?').fill('Nummeret');
    await wrong(page).getByLabel('Hvor vet du det fra?').fill('Nettsiden');
    // The policy of the page lets it through, to the mail program.
    const opening = page.waitForRequest(/^mailto:/);
    await wrong(page).getByRole('button').click();
    const body = new URL((await opening).url()).searchParams.get('body');
    expect(body).toContain('Hva er feil?=Nummeret');
    expect(body).toContain('=3909');
  });
});

test('who finds an error gets an e-mail to send, to the kommune where the editors have no address', async ({
  page,
}) => {
  await page.goto('/kommune/vindafjord/');
  await page.getByRole('link', { name: 'Rett opp', exact: true }).click();
  const form = wrong(page);
  await expect(form.getByLabel('Hvilken kommune')).toHaveValue('1160');
  await form.getByLabel('Hva er feil?').fill('Telefonen er nedlagt.');
  await form.getByLabel('Hvor vet du det fra?').fill('https://example.com/slt');
  await form.getByRole('button', { name: 'Lag e-posten' }).click();
  const ready = form.getByRole('group', { name: 'E-posten er klar' });
  await expect(ready).toBeFocused();
  await expect(ready).toContainText('postmottak@vindafjord.kommune.no');
  const { to, subject, body } = await letterOf(ready.getByRole('link', { name: 'Åpne e-posten' }));
  expect([to, subject]).toEqual(['postmottak@vindafjord.kommune.no', 'SLT i Vindafjord: rett opp']);
  for (const part of ['Vindafjord (1160)', '/kommune/vindafjord/', 'Telefonen er nedlagt.'])
    expect(body).toContain(part);
  expect(body).toContain('Redaksjonen har ingen e-postadresse ennå');
  await expect(ready.getByLabel('Teksten i e-posten')).toHaveValue(body);
  // What is written anew makes the e-mail anew; what is too long for an address is there to copy.
  await form.getByLabel('Hva er feil?').fill('æ'.repeat(900));
  await expect(ready).toBeHidden();
  await form.getByRole('button', { name: 'Lag e-posten' }).click();
  await expect(ready.getByText('for lang til å følge med')).toBeVisible();
  expect((await letterOf(ready.getByRole('link', { name: 'Åpne e-posten' }))).body).toBe('');
});

test('a form with faults says so in one list and beside each field, and loses nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(address);
  const form = coordinator(page);
  await form.getByText('Neste åpne møte').click();
  await form.getByLabel('Datoen for møtet').fill('2020-01-01');
  await form.getByText('Neste åpne møte').click();
  await form.getByLabel('Telefonen dit').fill('123');
  await form.getByRole('button', { name: 'Lag e-posten' }).click();
  const summary = form.locator('[data-summary]');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('8 felter må rettes');
  await expect(form.getByLabel('Telefonen dit')).toHaveAccessibleDescription(
    /fem eller åtte sifre/,
  );
  await expect(form.getByLabel('Telefonen dit')).toHaveValue('123');
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await summary.getByRole('link', { name: 'Datoen for møtet' }).click();
  await expect(form.getByLabel('Datoen for møtet')).toBeFocused();
  await expect(form.getByLabel('Datoen for møtet')).toBeInViewport();
});

test('what a kommune tells of itself becomes a file that the import takes', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00+01:00');
  await page.goto(`${address}?kommune=3909`);
  const form = coordinator(page);
  const fillIn = (label: string, text: string) =>
    form.getByLabel(label, { exact: true }).fill(text);
  await form.getByLabel('Hvilken rolle har du?').fill('Leder for oppvekst');
  await form.getByLabel('Hva heter rollen').fill('SLT-koordinator');
  await fillIn('Kontoret eller rollen innbyggerne kan kontakte', 'Servicetorget');
  await fillIn('Telefonen dit', '33 00 00 00');
  await fillIn('Siden der det står, eller forsiden til kommunen', 'https://example.com/slt');
  await form.getByText('Neste åpne møte').click();
  await fillIn('Datoen for møtet', '2026-12-10');
  await fillIn('Hva slags møte er det, og hvor?', 'Åpent møte på rådhuset');
  await form.getByRole('button', { name: 'Lag e-posten' }).click();
  const downloading = page.waitForEvent('download');
  await form.getByRole('button', { name: 'Hent filen (.xlsx)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('slt-larvik.xlsx');
  await expect(form.getByText('Filen slt-larvik.xlsx er laget.')).toBeVisible();
  const folder = mkdtempSync(join(tmpdir(), 'slt-file-'));
  const path = join(folder, 'slt.xlsx');
  await download.saveAs(path);
  const root = project('[]');
  const { code, said } = await importInto(root, readFileSync(path), ['--partial', '--write']);
  expect(said).toContain('Skrevet til');
  expect(code).toBe(0);
  for (const part of ["'3909'", 'Servicetorget', "'33000000'", '2026-12-10', 'Åpent møte'])
    expect(textIn(root)).toContain(part);
  for (const one of [folder, root]) rmSync(one, { recursive: true });
});

test('what is known of a kommune is filled in, and another kommune replaces it, but not what one wrote', async ({
  page,
}) => {
  await page.goto(`${address}?kommune=3403`);
  const form = coordinator(page);
  await expect(form.getByLabel('Telefonen dit')).toHaveValue('90000008');
  await expect(form.getByLabel('Det viktigste dere arbeider med')).toHaveValue(/sentrum/);
  await form.getByLabel('Hva heter rollen').fill('Ungdomskoordinator');
  await form.getByLabel('Hvilken kommune').selectOption('Larvik');
  await expect(form.getByLabel('Telefonen dit')).toHaveValue('');
  await expect(form.getByLabel('Hva heter rollen')).toHaveValue('Ungdomskoordinator');
  expect(await page.content()).not.toContain('Ferskesen');
  // A file can tell of one coordination alone.
  await form.getByLabel('Hvilken kommune').selectOption('Oslo');
  await expect(form.getByText('flere samarbeid i oversikten')).toBeVisible();
  await form.getByLabel('Hvilken rolle har du?').fill('Leder');
  await form.getByRole('button', { name: 'Lag e-posten' }).click();
  await expect(form.getByRole('link', { name: 'Åpne e-posten' })).toBeVisible();
  await expect(form.getByRole('button', { name: 'Hent filen' })).toBeHidden();
});
