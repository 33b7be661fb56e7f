import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { requestsOf } from '../requests.ts';

const hits = (page: Page) => page.locator('[data-directory-results] a');
const options = (page: Page, state: { selected?: boolean } = {}) =>
  page.getByRole('listbox').getByRole('option', state);
const field = (page: Page) =>
  page.getByRole('combobox', { name: 'Kommune, sted, postnummer eller fylke' });

const fylke = (page: Page) => page.getByRole('combobox', { name: 'Fylke', exact: true });

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

  test('leaves the search of the front page to the directory', async ({ page }) => {
    await page.route('**/katalog.json', (route) => route.abort());
    await page.goto('/');
    await page.locator('#q').fill('drammen');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/finn-koordinator/?q=drammen');
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
      'Viser 10 av 41 kommuner. Skriv mer, eller vis alle.',
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
    await page.goto('/finn-koordinator/');
    const requests = requestsOf(page);
    await field(page).pressSequentially('kristiansand');
    await expect(hits(page).first()).toContainText('Kristiansand');
    expect(requests.map((url) => new URL(url).pathname)).toEqual(['/api/katalog.json']);
  });

  test('leads from the front page to a kommune it is sure of, else to the hits', async ({
    page,
  }) => {
    const front = page.getByRole('searchbox', { name: 'Kommune, sted, postnummer eller fylke' });
    for (const [query, address] of [
      ['3060', '/kommune/drammen/'],
      ['drammen', '/kommune/drammen/'],
      ['svelvik', '/kommune/drammen/'],
      ['lofoten', '/finn-koordinator/?q=lofoten'],
    ] as const) {
      await page.goto('/');
      await front.fill(query);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(address);
    }
    await expect(hits(page).first()).toContainText('Regnes med til Lofoten');
  });

  test('leaves the front page for the directory when nothing is typed', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Finn koordinator' }).click();
    await expect(page).toHaveURL('/finn-koordinator/?q=');
  });
});

test.describe('by keyboard', () => {
  test('arrows, Home and End move in the hits while focus stays in the field', async ({ page }) => {
    await page.goto('/finn-koordinator/');
    await field(page).pressSequentially('herøy');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    const selected = options(page, { selected: true });
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

  test('Enter chooses, and does not open, where it may be another that was meant', async ({
    page,
  }) => {
    for (const query of ['snillfjord', 'drmmen', 'herøy']) {
      await page.goto('/finn-koordinator/');
      await field(page).pressSequentially(query);
      await expect(hits(page).first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(options(page, { selected: true })).toHaveCount(1);
      await expect(page).toHaveURL(/\/finn-koordinator\//);
    }
  });

  test('the hits one has come for are stops for Tab, and options of the field from its first arrow', async ({
    page,
  }) => {
    await page.goto('/finn-koordinator/?q=nes');
    await expect(hits(page).first()).toBeVisible();
    await expect(options(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Nullstill' }).focus();
    await page.keyboard.press('Tab');
    await expect(hits(page).first()).toBeFocused();
    await field(page).press('ArrowDown');
    await expect(options(page, { selected: true })).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/kommune\//);
  });

  test('the options are no stops of their own for Tab', async ({ page }) => {
    await page.goto('/finn-koordinator/');
    await field(page).pressSequentially('nes');
    await expect(options(page).first()).toBeVisible();
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      await expect(options(page).and(page.locator(':focus'))).toHaveCount(0);
    }
  });

  test('an arrow to the side leaves the options and moves in the text', async ({ page }) => {
    await page.goto('/finn-koordinator/?q=nes');
    await expect(hits(page).first()).toBeVisible();
    await field(page).focus();
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowLeft');
    await expect(options(page, { selected: true })).toHaveCount(0);
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.type('x');
    await expect(field(page)).toHaveValue('nexs');
  });

  test('«Vis alle» lists every hit as a link and goes to the first that was not shown', async ({
    page,
  }) => {
    await page.goto('/finn-koordinator/?q=nordland');
    await page.getByRole('button', { name: 'Vis alle 41 kommunene' }).press('Enter');
    await expect(hits(page)).toHaveCount(41);
    await expect(hits(page).nth(10)).toBeFocused();
    await expect(options(page)).toHaveCount(0);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(page.getByRole('status')).toHaveText('41 kommuner');
  });
});

test.describe('by police district and bydel', () => {
  test('a district leads to its kommuner and says so', async ({ page }) => {
    await page.goto('/finn-koordinator/?q=oslo+politidistrikt');
    await expect(hits(page)).toHaveCount(3);
    await expect(hits(page).nth(1)).toContainText('Hører til Oslo politidistrikt');
  });

  test('a bydel says what SLT is called there', async ({ page }) => {
    await page.goto('/nn/finn-koordinator/?q=grunerlokka');
    await expect(hits(page)).toContainText('Grünerløkka er ein bydel i Oslo. SLT heiter SaLTo der');
  });
});

test.describe('filters', () => {
  const status = (page: Page) => page.getByRole('combobox', { name: 'Hva vi vet' });

  test('give a list of links from A to Å, counted, and stand in the address', async ({ page }) => {
    await page.goto('/finn-koordinator/');
    await fylke(page).selectOption('Nordland');
    await expect(hits(page)).toHaveCount(41);
    await expect(hits(page).first()).toContainText('Alstahaug');
    await expect(page.getByRole('status')).toHaveText('41 kommuner');
    await expect(page).toHaveURL('/finn-koordinator/?fylke=nordland');
    await status(page).selectOption('Vet ikke');
    await expect(page).toHaveURL('/finn-koordinator/?fylke=nordland&status=vet-ikke');
    await expect(page.getByRole('link', { name: 'Nynorsk' })).toHaveAttribute(
      'href',
      /\?fylke=nordland&status=vet-ikke$/,
    );
    await page.getByRole('button', { name: 'Nullstill' }).focus();
    await page.keyboard.press('Tab');
    await expect(hits(page).first()).toBeFocused();
  });

  test('are undone by Back and done again by Forward', async ({ page }) => {
    await page.goto('/finn-koordinator/');
    await fylke(page).selectOption('Nordland');
    await expect(hits(page)).toHaveCount(41);
    await page.getByLabel('Bare kommuner som har SLT sammen med andre').check();
    await expect(hits(page)).toHaveCount(0);
    await expect(page.getByRole('status')).toContainText('Ingen kommuner passer');
    await page.goBack();
    await expect(hits(page)).toHaveCount(41);
    await expect(page.getByLabel('Bare kommuner som har SLT')).not.toBeChecked();
    await page.goBack();
    await expect(hits(page)).toHaveCount(0);
    await expect(fylke(page)).toHaveValue('');
    await page.goForward();
    await expect(fylke(page)).toHaveValue('nordland');
    await expect(hits(page)).toHaveCount(41);
  });

  test('work together with what is typed, and say when they leave all of it out', async ({
    page,
  }) => {
    await page.goto('/finn-koordinator/?q=sand&fylke=rogaland');
    await expect(fylke(page)).toHaveValue('rogaland');
    await expect(hits(page).filter({ hasText: 'Sandnes' })).not.toHaveCount(0);
    for (const reason of await hits(page).locator('.reason').allTextContents()) {
      expect(reason).not.toContain('Agder');
    }
    await field(page).fill('bergen');
    await expect(page.getByRole('status')).toContainText('ingen av dem passer');
    await page.getByRole('button', { name: 'Nullstill' }).click();
    await expect(hits(page).first()).toContainText('Bergen');
    await expect(page).toHaveURL('/finn-koordinator/?q=bergen');
    await expect(page.getByRole('button', { name: 'Nullstill' })).toBeFocused();
  });

  test('by police district and shared coordination find the kommuner', async ({ page }) => {
    await page.goto('/finn-koordinator/?politidistrikt=oslo');
    await expect(hits(page)).toHaveCount(3);
    await page.goto('/finn-koordinator/?felles=ja');
    await expect(hits(page).filter({ hasText: 'Valle' })).toHaveCount(1);
    await expect(hits(page).filter({ hasText: 'Bykle' })).toHaveCount(1);
  });

  test('show fifty of many, and all when asked', async ({ page }) => {
    await page.goto('/finn-koordinator/?status=vet-ikke');
    await expect(hits(page)).toHaveCount(50);
    await page.getByRole('button', { name: /Vis alle \d+ kommunene/ }).click();
    await expect(hits(page).nth(50)).toBeFocused();
    expect(await hits(page).count()).toBeGreaterThan(250);
  });

  test('that are unknown count as none', async ({ page }) => {
    await page.goto('/finn-koordinator/?fylke=%3Cscript%3E&status=confirmed&felles=nei&x=1');
    await expect(fylke(page)).toHaveValue('');
    await expect(hits(page)).toHaveCount(0);
    await field(page).fill('bergen');
    await expect(hits(page).first()).toContainText('Bergen');
    await expect(page).toHaveURL('/finn-koordinator/?x=1&q=bergen');
  });

  test('are folded away on a phone, with their number', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/finn-koordinator/?fylke=nordland');
    await expect(fylke(page)).toBeHidden();
    await expect(page.locator('summary', { hasText: 'Avgrens' })).toHaveText(
      /Avgrens\s+\(1 valgt\)/,
    );
    await page.locator('summary', { hasText: 'Avgrens' }).click();
    await expect(fylke(page)).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true });

  test('the filters tell how many kommuner they leave where one chooses, and lead to them', async ({
    page,
  }) => {
    await page.goto('/finn-koordinator/');
    await page.locator('summary', { hasText: 'Avgrens' }).click();
    await fylke(page).selectOption('oslo');
    const outcome = page.getByRole('button', { name: /^Vis \d+ kommune/ });
    await expect(outcome).toHaveText('Vis 1 kommune');
    await expect(outcome).toBeInViewport({ ratio: 1 });
    const bar = await outcome.boundingBox();
    const control = await fylke(page).boundingBox();
    expect((control?.y ?? 0) + (control?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    await outcome.click();
    await expect(hits(page).first()).toBeFocused();
    await expect(hits(page).first()).toBeInViewport({ ratio: 1 });
  });

  test('a hit is in sight beside the field at 400 percent', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto('/finn-koordinator/');
    await field(page).pressSequentially('sand');
    await expect(hits(page)).toHaveCount(10);
    await expect(field(page)).toBeInViewport({ ratio: 1 });
    await expect(hits(page).first()).toBeInViewport({ ratio: 1 });
  });
});

test.describe('on a phone with its keyboard up', () => {
  test.use({ viewport: { width: 390, height: 510 }, hasTouch: true });
  const ways = (page: Page) => page.getByRole('button', { name: 'Bruk posisjonen min' });

  test('the field stays in sight with the first hits, and makes room for them', async ({
    page,
  }) => {
    await page.goto('/finn-koordinator/');
    await expect(ways(page)).toBeVisible();
    await field(page).pressSequentially('sand');
    await expect(hits(page)).toHaveCount(10);
    await expect(field(page)).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('status')).toBeInViewport({ ratio: 1 });
    for (const at of [0, 1, 2]) await expect(hits(page).nth(at)).toBeInViewport({ ratio: 1 });
    await expect(ways(page)).toBeHidden();
    await field(page).fill('');
    await expect(ways(page)).toBeVisible();
  });

  test('so it does when one comes from the front page', async ({ page }) => {
    await page.goto('/finn-koordinator/?q=sand');
    await expect(hits(page)).toHaveCount(10);
    for (const at of [0, 1, 2]) await expect(hits(page).nth(at)).toBeInViewport({ ratio: 1 });
  });

  test('filters that are chosen stay, and what is in use keeps its focus', async ({ page }) => {
    await page.goto('/finn-koordinator/?q=sand&fylke=rogaland');
    await expect(hits(page).filter({ hasText: 'Sandnes' })).toHaveCount(1);
    await expect(ways(page)).toBeVisible();
    await page.locator('summary', { hasText: 'Avgrens' }).click();
    await page.getByRole('button', { name: 'Nullstill' }).click();
    await expect(hits(page)).toHaveCount(10);
    await expect(page.getByRole('button', { name: 'Nullstill' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Nullstill' })).toBeVisible();
  });

  test('«Vis alle» brings the filters back', async ({ page }) => {
    await page.goto('/finn-koordinator/?q=sand');
    await expect(ways(page)).toBeHidden();
    await page.getByRole('button', { name: /^Vis alle/ }).click();
    await expect(ways(page)).toBeVisible();
  });
});

test.describe('«Bruk posisjonen min»', () => {
  const press = (page: Page) => page.getByRole('button', { name: 'Bruk posisjonen min' }).click();
  const failWith = (page: Page, code: number) =>
    page.addInitScript((code) => {
      navigator.geolocation.getCurrentPosition = (_, fail) =>
        fail?.({ code } as GeolocationPositionError);
    }, code);

  test.describe('when allowed', () => {
    test.use({ permissions: ['geolocation'], geolocation: { latitude: 59.74, longitude: 10.2 } });

    test('suggests the nearest kommuner with the distance, and says what it does not know', async ({
      page,
    }) => {
      await page.goto('/finn-koordinator/');
      await press(page);
      await expect(hits(page)).toHaveCount(5);
      await expect(hits(page).filter({ hasText: 'Drammen' })).toContainText(
        /Omtrent \d+ km herfra/,
      );
      await expect(page.getByRole('status')).toContainText('Vi kjenner ikke kommunegrensene');
      await expect(options(page)).toHaveCount(0);
    });

    test('brings the suggestions into view on a phone, with the words about them', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto('/finn-koordinator/');
      await press(page);
      await expect(hits(page)).toHaveCount(5);
      await expect(page.getByRole('status')).toBeInViewport({ ratio: 1 });
      for (const at of [0, 1, 2, 3]) await expect(hits(page).nth(at)).toBeInViewport({ ratio: 1 });
    });

    test('is asked for from the front page, once', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Bruk posisjonen min' }).click();
      await expect(hits(page).first()).toContainText('Drammen');
      await expect(page).toHaveURL('/finn-koordinator/');
    });

    test('neither stores nor sends the position, nor puts it in the address', async ({ page }) => {
      const asked = requestsOf(page);
      await page.goto('/finn-koordinator/');
      await press(page);
      await expect(hits(page)).toHaveCount(5);
      expect(page.url()).toMatch(/\/finn-koordinator\/$/);
      expect(asked.join(' ')).not.toMatch(/59[.,]7|10[.,]2/);
      const stored = await page.evaluate(async () =>
        JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          document.cookie,
          history.state,
          (await indexedDB.databases()).length,
        ]),
      );
      expect(stored).toBe('[{},{},"",null,0]');
    });

    test('gives way to what is typed, and keeps to the filters', async ({ page }) => {
      await page.goto('/finn-koordinator/?fylke=vestfold');
      await press(page);
      await expect(hits(page).first()).toContainText('i Vestfold');
      await field(page).fill('bodø');
      await page.getByRole('combobox', { name: 'Fylke', exact: true }).selectOption('');
      await expect(hits(page).first()).toContainText('Bodø');
      await expect(page.getByText('km herfra')).toHaveCount(0);
    });
  });

  test.describe('far from Norway', () => {
    test.use({ permissions: ['geolocation'], geolocation: { latitude: 51.5, longitude: -0.1 } });

    test('suggests nothing', async ({ page }) => {
      await page.goto('/finn-koordinator/');
      await press(page);
      await expect(page.getByRole('status')).toContainText('langt fra alle kommuner i Norge');
      await expect(hits(page)).toHaveCount(0);
    });
  });

  test('never asks before it is pressed', async ({ page }) => {
    await page.addInitScript(() => {
      const count = () => {
        document.documentElement.dataset.asked = 'yes';
      };
      navigator.geolocation.getCurrentPosition = count;
      navigator.geolocation.watchPosition = () => (count(), 0);
    });
    await page.goto('/finn-koordinator/?q=oslo');
    await expect(hits(page).first()).toBeVisible();
    await expect(page.locator('html[data-asked]')).toHaveCount(0);
    await press(page);
    await expect(page.locator('html[data-asked]')).toHaveCount(1);
  });

  for (const [code, why, words] of [
    [1, 'leave is not given', 'fikk ikke lov til å bruke posisjonen'],
    [2, 'the device does not know', 'vet ikke hvor du er'],
    [3, 'it takes too long', 'Det tok for lang tid'],
  ] as const) {
    test(`says so when ${why}`, async ({ page }) => {
      await failWith(page, code);
      await page.goto('/finn-koordinator/');
      await press(page);
      await expect(page.getByRole('status')).toContainText(words);
      await field(page).fill('bergen');
      await expect(hits(page).first()).toContainText('Bergen');
    });
  }
});

test.describe('on paper', () => {
  const controls = 'input, select, button, directory-search summary, map-on-demand';

  test('the directory has no empty field and nothing to press', async ({ page }) => {
    await page.goto('/finn-koordinator/');
    await page.emulateMedia({ media: 'print' });
    for (const control of await page.locator(controls).all()) await expect(control).toBeHidden();
    await expect(page.locator('directory-search')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Etter fylke' })).toBeVisible();
  });

  test('what was found stays', async ({ page }) => {
    await page.goto('/finn-koordinator/?fylke=finnmark');
    await expect(hits(page)).toHaveCount(18);
    await page.emulateMedia({ media: 'print' });
    await expect(hits(page).first()).toBeVisible();
    await expect(page.getByText('18 kommuner', { exact: true }).first()).toBeVisible();
    for (const control of await page.locator(controls).all()) await expect(control).toBeHidden();
  });
});

test.describe('a kommune page', () => {
  test('says whom to talk to, then what is urgent, then what is known of SLT, and leads to the chapter', async ({
    page,
  }) => {
    await page.goto('/kommune/drammen/');
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.slice(0, 3)).toEqual([
      'Hvem kan jeg snakke med i Drammen?',
      'Haster det?',
      'Har Drammen SLT?',
    ]);
    await page.getByRole('link', { name: 'Les mer om hva SLT er' }).click();
    await expect(page).toHaveURL('/handbok/hva-er-slt/');
  });

  test('says whom to ask when nothing is confirmed, and whom to call when it is urgent', async ({
    page,
  }) => {
    await page.goto('/kommune/drammen/');
    await expect(page.getByText('Drammen hadde SLT')).toBeVisible();
    await expect(page.getByRole('link', { name: 'drammen.kommune.no', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
    await expect(page.getByText('Svelvik (til og med 2019)')).toBeVisible();
  });

  test('names the kommune in Sámi and Kven, each in its own language', async ({ page }) => {
    await page.goto('/kommune/kafjord/');
    await expect(page.locator('[lang="se"]')).toHaveText('Gáivuotna');
    await expect(page.locator('[lang="fkv"]')).toHaveText('Kaivuono');
  });
});
