import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { toFile } from '#domain/assessment/file.ts';
import { toFragment } from '#domain/assessment/share.ts';
import {
  answer,
  answerAll,
  fileOf,
  made,
  onDevice,
  option,
  placeOnDevice,
  quickCheck,
  rawFile,
  readyToBring,
  showAll,
  stored,
} from './assessment-pages.ts';
import { expect, test } from '../fixtures.ts';
import { requestsButParts, requestsOf } from '../requests.ts';

const list = '/egenvurdering/';
const items = (page: Page) => page.locator('.mine > li');
async function bring(page: Page, files: ReturnType<typeof rawFile>[]): Promise<void> {
  await readyToBring(page);
  await page.locator('import-answers input[type="file"]').setInputFiles(files);
}
const brought = (page: Page) => page.locator('[data-imported]');
const problems = (page: Page) => page.locator('[data-problems] > li');

async function downloaded(page: Page, button: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).first().click(),
  ]);
  const bytes = Buffer.concat(await (await file.createReadStream()).toArray());
  return { name: file.suggestedFilename(), text: bytes.toString() };
}

test.describe('versions', () => {
  test('of a day are kept, shown locked, and can be gone on from', async ({ page }) => {
    await page.clock.install({ time: '2026-11-24T12:00:00Z' });
    await page.goto(quickCheck);
    await answer(page, 'A1', '1');
    await page.getByRole('button', { name: 'Behold en versjon av i dag' }).click();
    await expect(page.locator('[data-kept-status]')).toContainText('24. november 2026');
    await answer(page, 'A1', '4');
    await page.goto(list);
    await expect(items(page)).toHaveCount(2);
    const version = items(page).filter({ hasText: 'Versjon fra 24. november 2026' });
    await version.getByRole('link', { name: 'Hurtigsjekk: 1 av 12 besvart' }).click();
    await expect(page.locator('[data-locked]')).toContainText('24. november 2026');
    await page.goto(quickCheck);
    await expect(option(page, 'A1', '1')).toBeChecked();
    await expect(option(page, 'A1', '1')).toBeDisabled();
    await expect(page.locator('[data-locked]')).toContainText('kl. ');
    await page.getByRole('button', { name: 'Gå til den som fylles ut: Kommunen' }).click();
    await expect(page.locator('[data-locked]')).toBeHidden();
    await expect(option(page, 'A1', '4')).toBeChecked();
    await page.goto(list);
    await version.getByRole('link', { name: 'Hurtigsjekk: 1 av 12 besvart' }).click();
    await page.goto(quickCheck);
    await page.getByRole('button', { name: 'Svar videre fra denne' }).click();
    await expect(page.locator('[data-locked]')).toBeHidden();
    await answer(page, 'A2', '2');
    await page.goto(list);
    await expect(items(page)).toHaveCount(3);
    await expect(
      items(page)
        .filter({ hasText: 'Versjon fra' })
        .getByRole('link', { name: /1 av 12/ }),
    ).toBeVisible();
  });
});

test('what has not changed is not kept twice the same day', async ({ page }) => {
  await page.goto(quickCheck);
  await answer(page, 'A1', '1');
  const keep = page.getByRole('button', { name: 'Behold en versjon av i dag' });
  await keep.click();
  await keep.click();
  await answer(page, 'A1', '2');
  await keep.click();
  await page.goto(list);
  await expect(items(page).filter({ hasText: 'Versjon fra' })).toHaveCount(2);
});

test('a form is chosen by opening it, not by the menu of the right button', async ({ page }) => {
  await placeOnDevice(page, {
    ...onDevice(made({ id: 'en', answers: { A1: 1 } })),
    ...onDevice(made({ id: 'to', role: 'school', answers: { A1: 2 } })),
    'slt2.valg:aktiv': 'en',
  });
  await page.goto(list);
  const link = items(page).filter({ hasText: 'Skolen' }).getByRole('link').first();
  await link.click({ button: 'right' });
  expect((await stored(page))['valg:aktiv']).toBe('en');
  await link.click({ button: 'middle' });
  expect((await stored(page))['valg:aktiv']).toBe('to');
});

test.describe('a file', () => {
  test('holds everything, and brings it back on another device', async ({ page, browser }) => {
    await page.goto('/egenvurdering/hurtigsjekk/?kommune=1804#alle');
    await answerAll(page, '2');
    await page.locator('#A1 summary').click();
    await page.locator('#A1 [data-note]').fill('Sak 12/26 «æøå»');
    const { name, text } = await downloaded(page, 'Last ned som fil');
    expect(name).toMatch(/^slt-egenvurdering-bodo-kommunen-\d{4}-\d\d-\d\d\.json$/);

    const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
    const other = await context.newPage();
    await other.goto(list);
    await bring(other, [rawFile(text)]);
    await expect(brought(other)).toHaveText('1 vurdering er hentet inn.');
    await bring(other, [rawFile(text)]);
    await expect(brought(other)).toHaveText('1 hadde du fra før.');
    await items(other).getByRole('link', { name: 'Full egenvurdering: 12 av 54 besvart' }).click();
    await expect(other.locator('[data-about]')).toHaveText('Kommunen · Bodø');
    await expect(other.locator('#A1 [data-note]')).toHaveValue('Sak 12/26 «æøå»');
    await context.close();
  });

  test('among several is read with the others, and what is wrong is told for each', async ({
    page,
  }) => {
    await page.goto(list);
    await bring(page, [
      fileOf([made({ id: 'en' }), made({ id: 'to', role: 'school' })], 'to.json'),
      rawFile('{"half": ', 'skadet.json'),
      rawFile('[1, 2, 3]', 'fremmed.json'),
      rawFile('{"format":"slt-egenvurdering","version":99}', 'framtid.json'),
      rawFile(Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x10]), 'bilde.jpg'),
      fileOf([made({ id: 'tre', role: 'other' })], 'tre.json'),
    ]);
    await expect(brought(page)).toHaveText('3 vurderinger er hentet inn.');
    await expect(items(page)).toHaveCount(3);
    await expect(problems(page)).toHaveCount(4);
    await expect(problems(page).nth(0)).toContainText('skadet.json: Filen kunne ikke leses');
    await expect(problems(page).nth(1)).toContainText(
      'fremmed.json: Filen er ikke en egenvurdering',
    );
    await expect(problems(page).nth(2)).toContainText('framtid.json: Filen er laget med en nyere');
    await expect(problems(page).nth(3)).toContainText('bilde.jpg: Filen kunne ikke leses');
  });

  test('with wrong types is read as far as it can be, and says where and what was found', async ({
    page,
  }) => {
    await page.goto('/nn/egenvurdering/');
    const bad = { ...made(), answers: { A1: 9, A2: 3, B1: ['x'] }, notes: { A1: 42 } };
    await bring(page, [fileOf([bad as unknown as Assessment])]);
    await expect(brought(page)).toHaveText('1 vurdering er henta inn.');
    const [found] = await problems(page).allInnerTexts();
    expect(found).toContain('Eit svar kunne ikkje lesast');
    expect(found).toContain('Kvar: assessments.0.answers.A1. Vi fann: 9');
    await items(page).getByRole('link').first().click();
    await showAll(page);
    await expect(option(page, 'A2', '3')).toBeChecked();
    await expect(page.locator('#A1 input:checked')).toHaveCount(0);
  });

  test('with markup or prototype keys in it never becomes either', async ({ page }) => {
    await page.goto(list);
    const markup = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
    const json = JSON.stringify({
      format: 'slt-egenvurdering',
      version: 2,
      assessments: [made({ name: markup, notes: { A1: markup } })],
    }).replace('"answers":{', '"answers":{"__proto__":{"hit":1},"constructor":3,"A3":"<b>",');
    await bring(page, [rawFile(json, `${'<img src=x>'}.json`)]);
    await expect(items(page).locator('h3')).toContainText(markup);
    await expect(problems(page).first()).toContainText('<img src=x>.json');
    await items(page).getByRole('link').first().click();
    await showAll(page);
    await expect(page.locator('#A1 [data-note]')).toHaveValue(markup);
    await expect(page.locator('[data-about]')).toContainText(markup);
    await expect(page.locator('main img, main script:not([type])')).toHaveCount(0);
    expect(
      await page.evaluate(() => [
        Reflect.get(window, 'hit'),
        Reflect.get(Object.prototype, 'hit'),
        Reflect.get({}, 'hit'),
      ]),
    ).toEqual([undefined, undefined, undefined]);
  });

  test('with an id every object answers to can be taken along as a spreadsheet', async ({
    page,
  }) => {
    await page.goto(list);
    const answers = { constructor: 3, valueOf: 1 } as never;
    await bring(page, [fileOf([made({ answers, notes: { toString: 'Sak 12/26' } as never })])]);
    await expect(brought(page)).toContainText('1 vurdering er hentet inn.');
    await page.goto('/egenvurdering/plan/');
    const { text: csv } = await downloaded(page, 'Svarene som regneark');
    expect(csv).toContain('constructor;;3;På plass og i bruk');
    expect(csv).toContain('toString;;;;Sak 12/26');
  });

  test('with measures is told by what is new, and the second time nothing is', async ({ page }) => {
    const measures = ['m1', 'm2'].map((id) => ({
      id,
      assessment: 'eksempel',
      ...{ action: 'Åpen klubb', cause: '', goal: '', owner: '', resource: '', sign: '' },
      status: 'planned' as const,
    }));
    const text = toFile({ assessments: [made()], measures }, '2026-11-24T12:00:00.000Z');
    await page.goto(list);
    await bring(page, [rawFile(text)]);
    await expect(brought(page)).toHaveText('1 vurdering er hentet inn. 2 tiltak fulgte med.');
    await bring(page, [rawFile(text)]);
    await expect(brought(page)).toHaveText('1 hadde du fra før.');
  });

  test('answered after midnight in Norway is dated that day', async ({ page }) => {
    await page.goto(list);
    await bring(page, [fileOf([made({ changed: '2026-11-24T23:30:00.000Z' })])]);
    await expect(items(page).first()).toContainText('Sist endret 25. november 2026');
  });

  test('of 20 MB is refused by its size, before it is read', async ({ page }, info) => {
    await page.addInitScript(() => {
      Blob.prototype.text = () => {
        Object.assign(window, { wasRead: true });
        return Promise.resolve('');
      };
    });
    await page.goto(list);
    // From the disk, as readers bring it: handed over as bytes, it takes ten seconds.
    const large = info.outputPath('stor.json');
    await writeFile(large, Buffer.alloc(20_000_000, 'a'));
    await readyToBring(page);
    await page.locator('import-answers input[type="file"]').setInputFiles(large);
    await expect(problems(page)).toContainText('stor.json: Filen er for stor');
    await expect(problems(page)).toContainText('20 MB');
    await expect(brought(page)).toHaveText('Ingenting ble hentet inn.');
    expect(await page.evaluate(() => Reflect.get(window, 'wasRead') as unknown)).toBeUndefined();
  });

  test('can be dropped on the frame, and beside it replaces nothing', async ({ page }) => {
    await page.goto('/egenvurdering/hurtigsjekk/#resultat');
    await readyToBring(page);
    const { buffer } = fileOf([made()]);
    const drop = async (selector: string) => {
      const data = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'svar.json', { type: 'application/json' }));
        return transfer;
      }, buffer.toString());
      await page.locator(selector).dispatchEvent('drop', { dataTransfer: data });
    };
    await drop('main h1');
    await expect(brought(page)).toHaveText('');
    await drop('[data-drop]');
    await expect(brought(page)).toHaveText('1 vurdering er hentet inn.');
  });

  test('that comes in never touches what is being filled in', async ({ page }) => {
    await page.goto(quickCheck);
    await answer(page, 'A1', '4');
    const { 'valg:aktiv': id = '' } = await stored(page);
    await bring(page, [fileOf([made({ id, answers: { A1: 0 } })])]);
    await expect(brought(page)).toHaveText('1 vurdering er hentet inn.');
    await expect(option(page, 'A1', '4')).toBeChecked();
  });
});

test.describe('a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('holds the answers after the #, is copied, sends nothing, and brings them to another device', async ({
    page,
    browser,
  }) => {
    await page.goto('/egenvurdering/hurtigsjekk/?kommune=1804#alle');
    await answerAll(page, '3');
    const sent = requestsOf(page);
    await page.getByRole('button', { name: 'Lag en lenke' }).click();
    await expect(page.locator('[data-kept-status]')).toHaveText('Lenken er kopiert.');
    const address = await page.getByLabel('Lenke med svarene').inputValue();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    expect(new URL(address).search).toBe('');
    expect(address).toContain('/egenvurdering/hurtigsjekk/#svar=');
    await expect(page.locator('[data-too-long]')).toBeHidden();
    expect(requestsButParts(sent)).toEqual([]);

    const context = await browser.newContext();
    const other = await context.newPage();
    const asked = requestsOf(other);
    await other.goto(address);
    await expect(other.getByRole('dialog')).toContainText('Kommunen · Bodø');
    expect(await stored(other)).toEqual({});
    await other.getByRole('button', { name: 'Hent inn og åpne' }).click();
    await expect(option(other, 'A1', '3')).toBeChecked();
    const confirmed = other.locator('[data-arrived]');
    await expect(confirmed).toHaveText(
      'Hentet inn: Kommunen · Bodø. Svarene kan leses, men ikke endres.',
    );
    await expect(confirmed).toBeFocused();
    await expect(confirmed).toBeInViewport();
    expect(other.url()).not.toContain('svar=');
    expect(asked.filter((url) => url.includes('svar='))).toEqual([]);
    await other.reload();
    await expect(other.getByRole('dialog')).toBeHidden();
    await context.close();
  });

  test('that is declined brings nothing, and leaves the address', async ({ page }) => {
    const fragment = await toFragment(made(), '2026-11-24T12:00:00.000Z');
    await page.goto(`${list}#${fragment}`);
    await page.getByRole('button', { name: 'Nei', exact: true }).click();
    await expect(page).toHaveURL(list);
    expect(await stored(page)).toEqual({});
    await page.goto(`/egenvurdering/full/#${fragment}`);
    await expect(page.getByRole('dialog')).toContainText('Politiet · Kommune ikke valgt');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/egenvurdering/full/');
    expect(await stored(page)).toEqual({});
  });

  test('that can not be read says so, and leaves the address', async ({ page }) => {
    for (const bad of ['svar=', 'svar=%%%', 'svar=abcdef', 'svar=<script>']) {
      await page.goto(`/egenvurdering/hurtigsjekk/`);
      await page.goto(`${list}#${bad}`);
      await expect(problems(page)).toContainText('Lenken kunne ikke leses');
      await expect(page).toHaveURL(list);
    }
    await page.goto('/egenvurdering/full/#svar=abcdef');
    await expect(problems(page)).toBeVisible();
    await expect(page).toHaveURL('/egenvurdering/full/#resultat');
  });

  test('that is too long for other programs says what to do', async ({ page }) => {
    await page.goto(quickCheck);
    await answerAll(page, '2');
    await page.locator('#A1 summary').click();
    const words = Array.from({ length: 900 }, (_, at) => (at * 7919).toString(36)).join(' ');
    await page.locator('#A1 [data-note]').fill(words.slice(0, 4900));
    await page.getByRole('button', { name: 'Lag en lenke' }).click();
    await expect(page.locator('[data-too-long]')).toContainText('over 2 000. Send heller filen');
  });
});

test.describe('deletion', () => {
  test('of one is asked for twice, with a file offered first, and leaves the others', async ({
    page,
  }) => {
    await page.goto(list);
    await bring(page, [fileOf([made({ id: 'en' }), made({ id: 'to', role: 'school' })])]);
    const police = items(page).filter({ hasText: 'Politiet' });
    await police.getByRole('button', { name: /^Slett/ }).click();
    const dialog = page.locator('my-assessments dialog');
    await expect(dialog).toContainText('Politiet');
    const { name } = await downloaded(page, 'Last ned først');
    expect(name).toContain('politiet');
    await dialog.getByRole('button', { name: 'Slett', exact: true }).click();
    await expect(dialog).toContainText('Er du sikker?');
    await dialog.getByRole('button', { name: 'Nei, behold' }).click();
    await expect(items(page)).toHaveCount(2);
    await police.getByRole('button', { name: /^Slett/ }).click();
    await page.keyboard.press('Escape');
    await expect(items(page)).toHaveCount(2);
    await police.getByRole('button', { name: /^Slett/ }).click();
    await dialog.getByRole('button', { name: 'Slett', exact: true }).click();
    await dialog.getByRole('button', { name: 'Ja, slett' }).click();
    await expect(items(page)).toHaveCount(1);
    expect(Object.keys(await stored(page)).every((key) => key.startsWith('to:'))).toBe(true);
  });

  test('of all is asked for twice, and leaves nothing', async ({ page }) => {
    await page.goto(quickCheck);
    await answer(page, 'A1', '2');
    await page.goto(list);
    const dialog = page.locator('my-assessments dialog');
    await page.getByRole('button', { name: 'Slett alle' }).click();
    await expect(dialog).toContainText('alle vurderingene på denne enheten');
    const { text } = await downloaded(page, 'Last ned først');
    expect(JSON.parse(text)).toMatchObject({ assessments: [{ answers: { A1: 2 } }] });
    await dialog.getByRole('button', { name: 'Slett', exact: true }).click();
    await dialog.getByRole('button', { name: 'Ja, slett' }).click();
    await expect(page.locator('[data-mine-status]')).toHaveText('Slettet fra denne enheten.');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await expect(page.getByText('Det er ingen vurderinger på denne enheten ennå')).toBeVisible();
  });

  test('of the one that is filled in empties the form', async ({ page }) => {
    await page.goto(quickCheck);
    await answer(page, 'A1', '2');
    await page.getByRole('button', { name: 'Slett vurderingen' }).click();
    const dialog = page.locator('keep-answers dialog');
    await dialog.getByRole('button', { name: 'Slett', exact: true }).click();
    await dialog.getByRole('button', { name: 'Ja, slett' }).click();
    await expect(page.locator('[data-question] input:checked')).toHaveCount(0);
    await expect(page.locator('[data-kept-status]')).toHaveText('Slettet fra denne enheten.');
    await expect(page.getByRole('button', { name: 'Angre' })).toBeDisabled();
  });

  test('of the one that is filled in asks anew who answers', async ({ page }) => {
    await page.goto('/egenvurdering/hurtigsjekk/');
    await page.getByLabel('Kommune', { exact: true }).selectOption('Bodø');
    await page.goto('/egenvurdering/hurtigsjekk/#resultat');
    await page.getByRole('button', { name: 'Slett vurderingen' }).click();
    const dialog = page.locator('keep-answers dialog');
    await dialog.getByRole('button', { name: 'Slett', exact: true }).click();
    await dialog.getByRole('button', { name: 'Ja, slett' }).click();
    await expect(page.getByLabel('Kommune', { exact: true })).toBeVisible();
    await expect(page.getByLabel('Kommune', { exact: true })).toHaveValue('');
    await expect(page.locator('[data-paper="kommune"]')).toHaveText('');
  });
});

test('a new assessment can be begun beside the old one', async ({ page }) => {
  await page.goto(quickCheck);
  await answer(page, 'A1', '2');
  await page.goto(list);
  await page.getByRole('button', { name: 'Start en ny vurdering' }).click();
  await expect(items(page)).toHaveCount(2);
  await expect(items(page).filter({ hasText: 'Fylles ut nå' })).toContainText('Ingen svar ennå');
  await page.goto(quickCheck);
  await expect(page.locator('[data-question] input:checked')).toHaveCount(0);
});
