import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import mammoth from 'mammoth';
import sharp from 'sharp';
import { readWalkFile, toWalkFile } from '#domain/walk/file.ts';
import { entriesOfWalks } from '#domain/walk/stored-walks.ts';
import { newPoint, newWalk, type Point } from '#domain/walk/walk.ts';
import { violationsOn } from '../../support/axe.ts';
import { expect, test } from '../fixtures.ts';

const path = '/trygghetsvandring/';
const moment = '2026-11-01T18:00:00.000Z';

const phone = { width: 390, height: 844 };
test.use({ viewport: phone });

/** A photograph as a camera makes it: large, and with where it was taken. */
const photograph = async (name = 'bilde.jpg') => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#2c7d7b' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 54/1 0/1' } })
    .jpeg()
    .toBuffer(),
});

const said = (page: Page) => page.locator('[data-said]');
const pictures = (page: Page) => page.locator('[data-pictures] img[src^="blob:"]');
const items = (page: Page) => page.locator('[data-points] li');

async function begin(page: Page, area: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Start en vandring' }).click();
  await page.getByLabel('Område').fill(area);
}

async function addPoint(page: Page, place: string, sees: string): Promise<void> {
  await page.getByRole('button', { name: /^(Nytt|Neste) punkt$/ }).click();
  await page.getByLabel('Sted, med ord').fill(place);
  await page.getByLabel('Hva vi ser').fill(sees);
}

const backToWalk = (page: Page) => page.getByRole('link', { name: 'Ferdig med punktet' }).click();
const toReport = (page: Page) => page.getByRole('link', { name: 'Rapport og filer' }).click();

async function download(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** A walk that stands on the device before the page is opened. */
async function onDevice(page: Page, points: readonly Point[]): Promise<void> {
  const walk = { ...newWalk('v1', moment, '2026-11-01'), area: 'Eksempelparken' };
  await page.addInitScript(
    (entries) => {
      if (sessionStorage.getItem('placed')) return;
      sessionStorage.setItem('placed', 'yes');
      for (const [key, value] of Object.entries(entries))
        localStorage.setItem(`slt.vandring:${key}`, value);
    },
    entriesOfWalks([walk], points),
  );
}

const point = (id: string, facts: Partial<Point> = {}): Point => ({
  ...newPoint(id, 'v1', moment),
  place: `stedet ${id}`,
  ...facts,
});

const fileOf = (text: string, name = 'vandring.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** The file another who walked has made. */
const walkersFile = async () => {
  const walk = { ...newWalk('v2', moment, '2026-11-01'), walker: 'Ungdomsrådet' };
  const { buffer } = await photograph();
  const points = [
    { ...point('a', { pictures: [{ id: 'b1', shows: 'lampen' }] }), walk: 'v2' },
    { ...point('b'), walk: 'v2' },
  ];
  const taken = [{ id: 'b1', data: buffer.toString('base64') }];
  return fileOf(toWalkFile({ walks: [walk], points, pictures: taken }, moment));
};

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of [path, `/nn${path}`]) {
    test(`${address} gives the method, whom to call, and a sheet with all one looks for`, async ({
      page,
    }) => {
      await page.goto(address);
      await expect(page.locator('.no-form')).toContainText('JavaScript');
      await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
      await expect(page.locator('.sheet tbody tr')).toHaveCount(10);
      await expect(page.locator('.rail dt a[href="tel:112"]')).toBeVisible();
      expect(await page.locator('#metoden + p + ol > li').count()).toBe(4);
    });
  }

  test('the sheet takes one side', async ({ page }) => {
    await page.goto(path);
    const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(text.match(/\/Type ?\/Page\b/g)).toHaveLength(2);
  });
});

test('a walk with points and pictures is there when the tab dies', async ({ page, context }) => {
  await begin(page, 'Eksempelparken');
  await addPoint(page, 'gangveien, ved bommen', 'To lamper er ute.');
  await page.getByRole('radio', { name: 'Lys' }).check();
  await expect(page.locator('[data-look]')).toContainText('blending');
  await page.getByRole('radio', { name: '2: Noen unngår stedet' }).check();
  await page.getByRole('radio', { name: 'Nå svar samme dag' }).check();
  await expect(page.locator('[data-danger] a[href="tel:112"]')).toBeVisible();
  await page.getByRole('radio', { name: 'Snart' }).check();
  await expect(page.locator('[data-danger]')).toBeHidden();
  await page.getByLabel('Legg til bilde').setInputFiles([await photograph()]);
  await expect(pictures(page)).toHaveCount(1);
  await page.getByLabel('Hva viser bildet?').fill('lampen ved bommen');
  await addPoint(page, 'benken', 'Mange sitter her.');
  await page.getByRole('radio', { name: 'Styrke' }).check();
  await expect(page.locator('[data-graded]')).toBeHidden();
  // What is written last is not left before the tab is gone.
  await page.getByLabel('Hva det gjør med folk').pressSequentially('Det kjennes trygt');
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  await next.goto(path);
  await next.getByRole('link', { name: /Eksempelparken/ }).click();
  await expect(next.locator('[data-points] h4')).toHaveText(['Nå (1)', 'Ta vare på (1)']);
  await next.getByRole('link', { name: /2\. benken/ }).click();
  await expect(next.getByLabel('Hva det gjør med folk')).toHaveValue('Det kjennes trygt');
  await backToWalk(next);
  await next.getByRole('link', { name: /1\. gangveien/ }).click();
  await expect(next.getByRole('img', { name: 'lampen ved bommen' })).toHaveJSProperty(
    'naturalWidth',
    1600,
  );
  await next.goBack();
  await expect(next.getByRole('heading', { name: /Eksempelparken/ })).toBeVisible();
});

test('a picture is kept small, and without where it was taken', async ({ page }) => {
  const camera = await photograph();
  expect(camera.buffer.includes('Exif')).toBe(true);
  await begin(page, 'Eksempelparken');
  await addPoint(page, 'her', 'noe');
  await page.getByLabel('Legg til bilde').setInputFiles([camera]);
  await expect(pictures(page)).toHaveCount(1);
  await backToWalk(page);
  await toReport(page);
  const { content } = await download(page, 'Vandringen som fil');
  const [kept] = readWalkFile(content.toString()).content?.pictures ?? [];
  const bytes = Buffer.from(kept?.data ?? '', 'base64');
  expect(bytes.includes('Exif')).toBe(false);
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 1600, height: 800, format: 'jpeg' });
});

test.describe('without a net', () => {
  // Some browsers ask for the icon anew when the address gets another fragment.
  test.use({ expectedErrors: ['favicon.svg'] });

  test('everything works on an open page, the files too', async ({ page, context }) => {
    await begin(page, 'Eksempelparken');
    // What the files are made with is loaded while there is a net.
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .join(),
      );
    await expect.poll(loaded).toMatch(/word\..*\.js/);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await addPoint(page, 'undergangen', 'Det er mørkt.');
    await page.getByLabel('Legg til bilde').setInputFiles([await photograph()]);
    await expect(pictures(page)).toHaveCount(1);
    await backToWalk(page);
    await toReport(page);
    await expect(page.locator('[data-report] img')).toHaveCount(1);
    const word = await download(page, 'Rapport i Word');
    const { value } = await mammoth.extractRawText({ buffer: word.content });
    expect(value).toContain('Hva vi så: Det er mørkt.');
    const list = await download(page, 'Liste som CSV');
    const rows = parseCsv(list.content, { bom: true, delimiter: ';' });
    expect(rows[1]).toContain('undergangen');
    const data = await download(page, 'Vandringen som fil');
    expect(data.name).toMatch(/^trygghetsvandring-eksempelparken-\d{4}-\d{2}-\d{2}\.json$/);
    expect(readWalkFile(data.content.toString()).content?.pictures).toHaveLength(1);
    await context.setOffline(false);
  });
});

test.describe('when something is wrong', () => {
  test('a picture there is no room for is told about, the text is kept, and the file has both', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await begin(page, 'Eksempelparken');
    await addPoint(page, 'her', 'Det er mørkt.');
    await page.getByLabel('Legg til bilde').setInputFiles([await photograph()]);
    await expect(page.locator('[data-trouble]')).toContainText('Bildet fikk ikke plass');
    await expect(page.locator('[data-trouble]')).toBeInViewport();
    await expect(pictures(page)).toHaveCount(1);
    await backToWalk(page);
    await toReport(page);
    const { content } = await download(page, 'Vandringen som fil');
    expect(readWalkFile(content.toString()).content?.pictures).toHaveLength(1);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(page.locator('[data-report]')).toContainText('Det er mørkt.');
    await expect(page.locator('[data-report]')).toContainText('Bildet lå ikke på enheten');
  });

  test('text there is no room for is told about, and stands in the file', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await begin(page, 'Eksempelparken');
    await expect(page.locator('[data-trouble]')).toContainText('ikke plass til mer tekst');
    await addPoint(page, 'her', 'Det er mørkt.');
    await backToWalk(page);
    await toReport(page);
    const { content } = await download(page, 'Vandringen som fil');
    expect(readWalkFile(content.toString()).content?.points[0]?.sees).toBe('Det er mørkt.');
  });

  test('what is no picture is told about, and HEIC by name', async ({ page }) => {
    await begin(page, 'Eksempelparken');
    await addPoint(page, 'her', 'noe');
    const status = page.locator('[data-picture-said]');
    const field = page.getByLabel('Legg til bilde');
    const bytes = Buffer.from('no picture');
    await field.setInputFiles([{ name: 'a.jpg', mimeType: 'image/jpeg', buffer: bytes }]);
    await expect(status).toContainText('kunne ikke leses som et bilde');
    await field.setInputFiles([{ name: 'IMG_1.HEIC', mimeType: '', buffer: bytes }]);
    await expect(status).toContainText('HEIC');
    await expect(pictures(page)).toHaveCount(0);
  });

  test('what is damaged on the device is told about, left, and handed out', async ({ page }) => {
    await onDevice(page, [point('a')]);
    await page.addInitScript(() =>
      localStorage.setItem('slt.vandring:punkt:v1:x', '{"id":"<img src=x>'),
    );
    await page.goto(path);
    await expect(page.locator('[data-damaged]')).toContainText('kunne ikke leses');
    await expect(page.getByRole('link', { name: /Eksempelparken/ })).toContainText('1 punkt');
    const { content } = await download(page, 'Last ned det som ikke kunne leses');
    expect(content.toString()).toContain('punkt:v1:x');
  });

  test('a bad file is told about: what, where, what was found and how to mend it', async ({
    page,
  }) => {
    await page.goto(path);
    const bad = toWalkFile(
      {
        walks: [newWalk('v3', moment, '2026-11-01')],
        points: [{ ...point('a', { severity: 9 as 3 }), walk: 'v3' }],
        pictures: [],
      },
      moment,
    );
    await page
      .locator('[data-drop="walks"] input')
      .setInputFiles([fileOf('noe annet', 'brev.txt'), fileOf(bad, 'feil.json')]);
    const problems = page.locator('[data-problems]');
    await expect(problems).toContainText('brev.txt: Filen kunne ikke leses.');
    await expect(problems).toContainText('feil.json: Noe i filen er ikke slik det skal være');
    await expect(problems).toContainText('Hvor: points.0.severity. Vi fant: 9');
    await expect(said(page)).toHaveText('1 vandring er hentet inn.');
  });
});

test('what another has written comes in once, says by whom, and can be taken back', async ({
  page,
}) => {
  await onDevice(page, [point('a', { sees: 'nyere her', changed: '2026-11-02T00:00:00.000Z' })]);
  await page.goto(path);
  await page.getByRole('link', { name: /Eksempelparken/ }).click();
  const field = page.locator('[data-drop="points"] input');
  await field.setInputFiles([await walkersFile()]);
  await expect(said(page)).toHaveText('1 punkt er nytt. 1 er nyere hos deg, og er som det var.');
  await expect(items(page)).toHaveCount(2);
  await expect(items(page).last()).toContainText('Ungdomsrådet');
  await expect(items(page).first()).not.toContainText('Ungdomsrådet');
  const undo = page.getByRole('button', { name: 'Angre' });
  await expect(undo).toHaveAccessibleDescription('');
  await toReport(page);
  await expect(said(page)).toHaveText('');
  await expect(undo).toHaveAccessibleDescription(/^1 punkt er nytt/);
  await download(page, 'Liste som CSV');
  await expect(said(page)).toContainText('er laget og lastet ned');
  await expect(undo).toHaveAccessibleDescription(/^1 punkt er nytt/);
  await undo.click();
  await page.getByRole('link', { name: 'Til vandringen' }).click();
  await expect(items(page)).toHaveCount(1);
  await field.setInputFiles([await walkersFile()]);
  await field.setInputFiles([await walkersFile()]);
  await expect(said(page)).toContainText('1 hadde du fra før.');
  await expect(items(page)).toHaveCount(2);
});

test('a point, a picture and a walk that are deleted can be taken back', async ({ page }) => {
  await begin(page, 'Eksempelparken');
  await addPoint(page, 'her', 'noe');
  await page.getByLabel('Legg til bilde').setInputFiles([await photograph()]);
  await expect(pictures(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Ta bort bilde 1' }).click();
  await expect(pictures(page)).toHaveCount(0);
  const undo = page.getByRole('button', { name: 'Angre' });
  await expect(undo).toBeFocused();
  await page.getByLabel('Hva vi ser').fill('skrevet etterpå');
  await undo.click();
  await expect(pictures(page)).toHaveCount(1);
  await expect(page.getByLabel('Hva vi ser')).toHaveValue('skrevet etterpå');
  await page.getByRole('button', { name: 'Slett punktet' }).click();
  await expect(items(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(items(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Slett vandringen' }).click();
  await expect(page.locator('[data-none]')).toBeVisible();
  await undo.click();
  await expect(page.getByRole('link', { name: /Eksempelparken/ })).toContainText('1 punkt');
});

test('everything can be deleted, the pictures too', async ({ page }) => {
  await begin(page, 'Eksempelparken');
  await addPoint(page, 'her', 'noe');
  await page.getByLabel('Legg til bilde').setInputFiles([await photograph()]);
  await expect(pictures(page)).toHaveCount(1);
  await page.goto(path);
  await page.getByRole('button', { name: 'Slett alt her' }).click();
  await page.getByRole('button', { name: 'Slett', exact: true }).last().click();
  await page.getByRole('button', { name: 'Ja, slett' }).click();
  await expect(said(page)).toHaveText('Alt er slettet fra denne enheten.');
  const left = await page.evaluate(async () => {
    const opened = indexedDB.open('slt-vandring');
    await new Promise((done) => (opened.onsuccess = done));
    const all = opened.result.transaction('bilder').objectStore('bilder').getAllKeys();
    await new Promise((done) => (all.onsuccess = done));
    return [all.result.length, Object.keys(localStorage).filter((key) => /vandring/.test(key))];
  });
  expect(left).toEqual([0, []]);
});

test('two tabs know of each other, and show what the other writes', async ({ page, context }) => {
  await onDevice(page, [point('a')]);
  await page.goto(`${path}#vandring/v1`);
  await expect(items(page)).toHaveCount(1);
  await expect(page.locator('[data-other-tab]')).toBeHidden();
  const other = await context.newPage();
  await other.goto(`${path}#vandring/v1`);
  await expect(other.locator('[data-other-tab]')).toBeVisible();
  await addPoint(other, 'det andre stedet', 'noe');
  await expect(items(page)).toHaveCount(2);
});

test('an old walk says that it should go', async ({ page }) => {
  const walk = { ...newWalk('v1', '2020-01-01T12:00:00.000Z', '2020-01-01'), area: 'Gammel' };
  await page.addInitScript(
    (entries) => {
      for (const [key, value] of Object.entries(entries))
        localStorage.setItem(`slt.vandring:${key}`, value);
    },
    entriesOfWalks([walk], []),
  );
  await page.goto(path);
  await expect(page.locator('[data-walks]')).toContainText('Over 12 måneder gammel');
});

test.describe('a position', () => {
  test.use({ permissions: ['geolocation'], geolocation: { latitude: 59.912734, longitude: 10.2 } });

  test('is asked for when one presses, shown with how far off it may be, and taken away', async ({
    page,
  }) => {
    await begin(page, 'Eksempelparken');
    await addPoint(page, 'her', 'noe');
    await page.getByRole('button', { name: 'Bruk posisjonen min' }).click();
    await expect(page.locator('[data-position]')).toHaveText(/^59\.91273, 10\.20000 \(± \d+ m\)$/);
    await page.getByRole('button', { name: 'Ta bort posisjonen' }).click();
    await expect(page.locator('[data-position]')).toHaveText('');
    await expect(page.getByRole('button', { name: 'Ta bort posisjonen' })).toBeHidden();
  });
});

test('points that are ready become measures of the plan, once', async ({ page }) => {
  const ready = { proposal: 'Bytte lampene', followUp: 'Teknisk etat', deadline: '2027-01-15' };
  await onDevice(page, [point('a', ready), point('b')]);
  await page.goto(`${path}#vandring/v1/rapport`);
  const hand = page.getByRole('button', { name: 'Legg i handlingsplanen' });
  await hand.click();
  await expect(said(page)).toHaveText(
    '1 punkt er lagt i handlingsplanen. 1 mangler forslag, en som følger opp, eller frist.',
  );
  await page.getByRole('link', { name: 'Åpne handlingsplanen' }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 400);
  await expect(said(page)).toBeInViewport();
  await hand.click();
  await expect(said(page)).toContainText('1 sto der fra før');
  await page.getByRole('link', { name: 'Åpne handlingsplanen' }).click();
  await page.locator('[data-cards] > li > details > summary').click();
  await expect(page.locator('[data-cards]')).toContainText('Bytte lampene');
  await expect(page.locator('[data-show="from"]')).toHaveText(
    'Trygghetsvandring i Eksempelparken, 1. november 2026, punkt 1',
  );
});

test('markup from a file stays text, on the page and in the report', async ({ page }) => {
  const evil = '<img src=x onerror=alert(1)>';
  await onDevice(page, [point('a', { place: evil, sees: evil, walker: evil })]);
  await page.goto(`${path}#vandring/v1`);
  await expect(items(page)).toContainText(evil);
  await toReport(page);
  await expect(page.locator('[data-report]')).toContainText(evil);
  await expect(page.locator('safety-walk img[src="x"]')).toHaveCount(0);
});

test('on paper the report stands alone, the most urgent first', async ({ page }) => {
  await onDevice(page, [
    point('plan', { urgency: 'plan', severity: 3 }),
    point('na', { urgency: 'now', severity: 1 }),
    point('styrke', { kind: 'strength' }),
  ]);
  await page.goto(`${path}#vandring/v1/rapport`);
  await expect(page.locator('[data-report] h4')).not.toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('main').innerText();
  expect(text.trim()).toMatch(/^Trygghetsvandring: Eksempelparken/);
  expect(text.indexOf('stedet na')).toBeLessThan(text.indexOf('stedet plan'));
  expect(text.indexOf('stedet plan')).toBeLessThan(text.indexOf('stedet styrke'));
  expect(text).not.toContain('Metoden i kort');
  expect(text).not.toContain('Rapport i Word');
});

test('each view is for everyone: axe, contrast of 7:1, large targets, nothing too wide', async ({
  page,
}) => {
  await onDevice(page, [
    point('a', { category: 'lys', severity: 2, urgency: 'soon', pictures: [] }),
    point('b', { kind: 'strength', sees: 'bil AB 12345' }),
  ]);
  for (const fragment of ['', '#vandring/v1', '#vandring/v1/punkt/b', '#vandring/v1/rapport']) {
    await page.goto(path + fragment);
    await page.reload();
    await page.locator('safety-walk[data-enhanced]').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page), fragment).toEqual([]);
      const within = 'safety-walk';
      const rules = ['color-contrast-enhanced'];
      expect(await violationsOn(page, { within, rules }), `${fragment} ${colorScheme}`).toEqual([]);
    }
    const low = await page
      .locator('safety-walk :is(button, .choices label, .file, a.button, .items a, .back):visible')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 47.5)
          .map((one) => one.textContent),
      );
    expect(low, fragment).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    const tooWide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await tooWide(), fragment).toBeLessThanOrEqual(0);
    await page.setViewportSize(phone);
  }
  await page.goto(`${path}#vandring/v1/punkt/b`);
  await expect(page.locator('[data-point-form] [data-identifying]')).toBeVisible();
});
