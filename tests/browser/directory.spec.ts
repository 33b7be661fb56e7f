import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const hits = (page: Page) => page.locator('[data-directory-results] a');
const field = (page: Page) =>
  page.getByRole('combobox', { name: 'Kommune, sted, postnummer eller fylke' });

test.describe('when the data can’t be fetched', () => {
  test.use({ expectedErrors: ['ERR_FAILED', 'katalog.json'] });

  test('says so, points to the lists, and tries again when asked', async ({ page }) => {
    await page.route('**/katalog.json', (route) => route.abort());
    await page.goto('/finn-koordinator/?q=drammen');
    await expect(page.getByRole('status')).toContainText('Oversikten kunne ikke hentes');
    await page.unroute('**/katalog.json');
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await expect(hits(page).first()).toContainText('Drammen');
    await expect(page.getByRole('button', { name: 'Prøv igjen' })).toBeHidden();
  });

  test('takes a broken answer as a failed one', async ({ page }) => {
    await page.route('**/katalog.json', (route) => route.fulfill({ body: '{"kommuner":' }));
    await page.goto('/finn-koordinator/?q=drammen');
    await expect(page.getByRole('status')).toContainText('Oversikten kunne ikke hentes');
  });
});

test.describe('finding a kommune', () => {
  test('answers as one types, and says why a kommune that is gone leads elsewhere', async ({
    page,
  }) => {
    await page.goto('/finn-koordinator/');
    await field(page).pressSequentially('svelvik');
    await expect(hits(page)).toHaveCount(1);
    await expect(hits(page)).toHaveAttribute('href', '/kommune/drammen/');
    await expect(hits(page)).toContainText(
      'Svelvik var egen kommune til og med 2019 og hører nå til Drammen',
    );
    await expect(page.getByRole('status')).toHaveText('1 kommune');
  });

  for (const [query, kommune] of [
    ['drmmen', 'drammen'],
    ['3060', 'drammen'],
    ['0301', 'oslo'],
    ['aalesund', 'alesund'],
    ['Gáivuotna', 'kafjord'],
    ['Kaivuono', 'kafjord'],
    ['nordland', 'bodo'],
  ] as const) {
    test(`«${query}» in the address leads to ${kommune} first`, async ({ page }) => {
      await page.goto(`/finn-koordinator/?q=${encodeURIComponent(query)}`);
      await expect(hits(page).first()).toHaveAttribute('href', `/kommune/${kommune}/`);
      await expect(field(page)).toHaveValue(query);
    });
  }

  test('shows ten hits and counts the rest, and leads to the list of a fylke', async ({ page }) => {
    await page.goto('/finn-koordinator/?q=nordland');
    await expect(hits(page)).toHaveCount(10);
    await expect(page.getByRole('status')).toHaveText(
      'Viser 10 av 41 kommuner. Skriv mer for å se de andre.',
    );
    await page.getByRole('link', { name: 'Se alle kommunene i Nordland' }).click();
    await expect(page).toHaveURL('/finn-koordinator/nordland/');
  });

  test('says when the hits are a guess', async ({ page }) => {
    await page.goto('/finn-koordinator/?q=drmmen');
    await expect(page.getByRole('status')).toHaveText(
      'Ingen treff på «drmmen». Mente du en av disse?',
    );
  });

  test('keeps what was typed in the address, for Back and for the other language', async ({
    page,
  }) => {
    await page.goto('/finn-koordinator/');
    await field(page).pressSequentially('svelvik');
    await expect(page).toHaveURL('/finn-koordinator/?q=svelvik');
    await hits(page).first().click();
    await page.goBack();
    await expect(field(page)).toHaveValue('svelvik');
    await expect(hits(page)).toHaveCount(1);
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await expect(page).toHaveURL('/nn/finn-koordinator/?q=svelvik');
    await expect(hits(page)).toContainText('høyrer no til Drammen');
  });

  test('says when nothing is found, and shows what was typed as text', async ({ page }) => {
    await page.goto(`/finn-koordinator/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect(page.getByRole('status')).toContainText(
      'Ingen treff på «<img src=x onerror=alert(1)>».',
    );
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test('says that Svalbard is no kommune', async ({ page }) => {
    await page.goto('/finn-koordinator/?q=9170');
    await expect(page.getByRole('status')).toContainText('Longyearbyen er ikke en kommune');
  });

  test('fetches its data once, however much is typed', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('/finn-koordinator/');
    const before = requests.length;
    await field(page).pressSequentially('kristiansand');
    await expect(hits(page).first()).toContainText('Kristiansand');
    expect(requests.slice(before).map((url) => new URL(url).pathname)).toEqual([
      '/api/katalog.json',
    ]);
  });

  test('is done from the front page in one go', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('searchbox', { name: 'Kommune, sted, postnummer eller fylke' })
      .fill('3060');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/finn-koordinator/?q=3060');
    await expect(hits(page).first()).toContainText('Drammen');
  });
});

test.describe('by keyboard', () => {
  test('arrows, Home and End move in the hits while focus stays in the field', async ({ page }) => {
    await page.goto('/finn-koordinator/');
    await field(page).pressSequentially('herøy');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    const selected = page.getByRole('option', { selected: true });
    await page.keyboard.press('ArrowDown');
    await expect(selected).toContainText('Herøy');
    const first = await selected.getAttribute('id');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', first ?? '');
    await page.keyboard.press('End');
    expect(await selected.getAttribute('id')).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    await expect(selected).toHaveAttribute('id', first ?? '');
    await page.keyboard.press('Home');
    await expect(selected).toHaveAttribute('id', first ?? '');
    await expect(field(page)).toBeFocused();
  });

  test('Escape empties the field, and Enter follows the chosen hit', async ({ page }) => {
    await page.goto('/finn-koordinator/');
    await field(page).pressSequentially('bergen');
    await expect(hits(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(hits(page)).toHaveCount(0);
    await field(page).pressSequentially('bergen');
    await expect(hits(page).first()).toContainText('Bergen');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/kommune/bergen/');
  });

  test('Enter opens the one kommune of that name, also before the data has come', async ({
    page,
  }) => {
    await page.goto('/finn-koordinator/');
    await field(page).fill('Bergen');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/kommune/bergen/');
  });

  test('Enter chooses, and does not open, where the first hit is not what was typed', async ({
    page,
  }) => {
    for (const query of ['svelvik', 'drmmen', 'herøy']) {
      await page.goto('/finn-koordinator/');
      await field(page).pressSequentially(query);
      await expect(hits(page).first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
      await expect(page).toHaveURL(/\/finn-koordinator\//);
    }
  });

  test('the hits are no stops of their own for Tab', async ({ page }) => {
    await page.goto('/finn-koordinator/?q=nes');
    await expect(hits(page).first()).toBeVisible();
    await field(page).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '112' })).toBeFocused();
  });
});

test.describe('a kommune page', () => {
  test('says whom to ask when nothing is confirmed, and whom to call when it is urgent', async ({
    page,
  }) => {
    await page.goto('/kommune/drammen/');
    await expect(page.getByText('Kilde funnet').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Gå til drammen.kommune.no' })).toBeVisible();
    await expect(page.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
    await expect(page.getByText('Svelvik (til og med 2019)')).toBeVisible();
  });

  test('names the kommune in Sámi and Kven, each in its own language', async ({ page }) => {
    await page.goto('/kommune/kafjord/');
    await expect(page.locator('[lang="se"]')).toHaveText('Gáivuotna');
    await expect(page.locator('[lang="fkv"]')).toHaveText('Kaivuono');
  });
});
