import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { newMeasure, type Measure } from '#domain/assessment/measure.ts';
import { rulesOfColour, violationsOn } from '../../support/axe.ts';
import { expect, test } from '../fixtures.ts';

const path = '/egenvurdering/plan/';

const about = (facts: object = {}) =>
  JSON.stringify({
    version: 2,
    role: 'kommune',
    kommune: '0301',
    started: '2026-11-01T10:00:00.000Z',
    changed: '2026-11-20T10:00:00.000Z',
    ...facts,
  });

/** Puts values on the device before the page opens, once: what the page writes after is kept. */
async function onDevice(page: Page, values: Record<string, string>): Promise<void> {
  await page.addInitScript((entries) => {
    if (sessionStorage.getItem('prepared')) return;
    sessionStorage.setItem('prepared', 'yes');
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, values);
}

const answered = {
  'slt2.v1:about': about(),
  'slt2.valg:aktiv': 'v1',
  'slt2.v1:answers.A1': '0',
  'slt2.v1:answers.A2': '1',
  'slt2.v1:answers.C1': '2',
  'slt2.v1:answers.E1': '0',
  'slt2.v1:answers.F1': '4',
};

const measure = (id: string, facts: Partial<Measure>) => ({
  [`slt2.tiltak:${id}`]: JSON.stringify(newMeasure(id, 'v1', facts)),
});

const planned = {
  ...answered,
  ...measure('m1', { action: 'Åpen klubb', owner: 'Leder for fritid', deadline: '2020-01-01' }),
  ...measure('m2', {
    action: 'Mandat',
    owner: 'Ordfører',
    deadline: '2099-01-01',
    indicator: 'C1',
  }),
  ...measure('m3', { action: 'Årsrapport', owner: 'Ordfører', status: 'done' }),
};

const suggestions = (page: Page) => page.locator('[data-suggestions] > li:visible');
const cards = (page: Page) => page.locator('[data-cards] > li:visible');
/** What opens a card; there is one more inside it. */
const fold = (card: Locator) => card.locator(':scope > details > summary');
const titles = (page: Page) => cards(page).locator('[data-show="action"]').allTextContents();
const said = (page: Page) => page.locator('[data-said]');
const measures = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('slt2.tiltak:'))
      .map(([, value]) => JSON.parse(value as string) as Record<string, string>),
  );

async function download(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of [path, `/nn${path}`]) {
    test(`${address} says what it needs, and has an empty plan and every suggestion`, async ({
      page,
    }) => {
      await page.goto(address);
      await expect(page.locator('[data-without-script]').first()).toContainText('JavaScript');
      await expect(page.getByRole('columnheader')).toHaveCount(9);
      expect(await page.locator('[data-suggestions] > li').count()).toBeGreaterThanOrEqual(54);
      await expect(page.locator('main button:visible')).toHaveCount(0);
      await expect(page.locator('[data-action]').first()).not.toBeEmpty();
    });
  }

  test('the case can be taken with nothing filled in, to introduce SLT and to renew it', async ({
    page,
  }) => {
    await page.goto(path);
    const said = [];
    for (const link of await page.locator('main a[download]:visible').all()) {
      const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
      const { value } = await mammoth.extractRawText({ path: await file.path() });
      said.push(value);
    }
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('arbeider etter SLT-modellen fra [fyll inn: dato]');
    expect(said[1]).toContain('Status siden forrige vedtak');
  });
});

test.describe('when something is wrong', () => {
  test('a device that keeps nothing is told about, and the plan still works', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(path);
    await page.getByRole('button', { name: 'Lag et eget tiltak' }).click();
    await page.keyboard.type('Noe');
    await expect(page.locator('[data-trouble]')).toContainText('kan ikke lagres');
    expect(await titles(page)).toEqual(['Noe']);
  });

  test('a damaged measure is told about and left, and markup in a plan stays text', async ({
    page,
  }) => {
    await onDevice(page, {
      ...answered,
      'slt2.tiltak:x': '{"id":',
      ...measure('m1', { action: '<img src=x onerror=alert(1)>', owner: '<b>Leder</b>' }),
    });
    await page.goto(path);
    await expect(page.locator('[data-damaged]')).toContainText('kunne ikke leses');
    expect(await titles(page)).toEqual(['<img src=x onerror=alert(1)>']);
    expect(await page.locator('action-plan img, action-plan summary b').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('slt2.tiltak:x'))).toBe('{"id":');
  });

  test.describe(() => {
    test.use({ expectedErrors: ['net::ERR_FAILED', 'Failed to fetch'] });

    test('a document that cannot be made says so, and can be asked for again', async ({ page }) => {
      await onDevice(page, planned);
      await page.goto(path);
      await page.route('**/dokumenter.json', (route) => route.abort());
      await page.getByRole('button', { name: 'Rapport i Word' }).click();
      await expect(page.locator('[data-taken]')).toContainText('kunne ikke lages');
      await page.unroute('**/dokumenter.json');
      const { name } = await download(page, 'Rapport i Word');
      expect(name).toMatch(/^slt-rapport-\d{4}-\d{2}-\d{2}\.docx$/);
    });
  });

  test('with no answers it leads to the forms, and one can still write measures', async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByRole('link', { name: 'Velg et skjema' })).toBeVisible();
    await expect(suggestions(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Rapport i Word' }).click();
    await expect(page.locator('[data-taken]')).toContainText('ingen svar');
    await page.getByRole('button', { name: 'Lag et eget tiltak' }).click();
    await page.keyboard.type('Ringe politikontakten');
    await page.reload();
    expect(await titles(page)).toEqual(['Ringe politikontakten']);
  });
});

test('with answers to conditions alone it leads to the forms with a scale', async ({ page }) => {
  await onDevice(page, {
    'slt2.v1:about': about(),
    'slt2.valg:aktiv': 'v1',
    'slt2.v1:conditions.koordinator': 'no',
  });
  await page.goto(path);
  const start = page.locator('[data-no-answers]');
  await expect(start.getByRole('link', { name: 'Hurtigsjekk' })).toHaveAttribute(
    'href',
    '/egenvurdering/hurtigsjekk/',
  );
  await expect(start.getByRole('link', { name: 'Full egenvurdering' })).toBeVisible();
  await expect(page.locator('[data-none]')).toBeHidden();
});

test('the plans of two kommuner are told apart, on screen and on paper', async ({ page }) => {
  await onDevice(page, {
    ...planned,
    'slt2.v2:about': about({ kommune: '1804', changed: '2026-11-22T10:00:00.000Z' }),
  });
  await page.goto(path);
  await expect(page.getByLabel('Planen hører til').locator('option')).toHaveText([
    /^Kommunen · Bodø, sist endret 22\. november 2026 kl\. \d\d\.00$/,
    /^Kommunen · Oslo, sist endret 20\. november 2026 kl\. \d\d\.00$/,
  ]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-paper-subject]')).toContainText('Kommunen · Oslo');
});

test.describe('suggestions', () => {
  test('come from the answers: gates first, then the lowest, and advice last', async ({ page }) => {
    await onDevice(page, answered);
    await page.goto(path);
    await page.locator('[data-later] > summary').click();
    expect(
      await suggestions(page).evaluateAll((items) =>
        items.map((item) => (item as HTMLElement).dataset.item),
      ),
    ).toEqual(['A1', 'C1', 'A2', 'E1']);
  });

  test('come into the plan with one press, and are then not suggested', async ({ page }) => {
    await onDevice(page, answered);
    await page.goto(path);
    await page.getByRole('button', { name: 'Hent inn i planen' }).first().click();
    await expect(page.locator('[data-added]')).toContainText('Lagt til i planen: Legge fram en');
    await expect(page.locator('[data-added]')).toBeInViewport();
    await expect(page.locator('[data-item="A1"]')).toBeHidden();
    await expect(page.locator('[data-item="C1"] button')).toBeFocused();
    expect(await measures(page)).toMatchObject([{ indicator: 'A1', status: 'planned' }]);
    const [one] = await measures(page);
    expect(one?.goal).toContain('eget vedtak');
    expect(one?.sign).toContain('Saksnummer');
  });
});

test.describe('the plan', () => {
  test('keeps every field at once, and a reload finds them', async ({ page }) => {
    await onDevice(page, answered);
    await page.goto(path);
    await page.getByRole('button', { name: 'Lag et eget tiltak' }).click();
    const card = cards(page).first();
    await expect(card.getByLabel('Tiltak', { exact: true })).toBeFocused();
    const fields = {
      Tiltak: 'Åpen klubb',
      Årsak: 'Ingen åpne tilbud torsdag',
      Mål: 'Minst 25 unge',
      Eier: 'Leder for fritid',
      Ressurs: 'Åtte timer i uken',
      'Tegn på at det virker': 'Telling hver uke',
      Frist: '2027-03-01',
    };
    for (const [label, value] of Object.entries(fields))
      await card.getByLabel(label, { exact: true }).fill(value);
    await card.getByLabel('Status', { exact: true }).selectOption({ label: 'I gang' });
    await expect(said(page)).toHaveText('Lagret på denne enheten.');
    await page.reload();
    await fold(cards(page).first()).click();
    for (const [label, value] of Object.entries(fields))
      await expect(card.getByLabel(label, { exact: true })).toHaveValue(value);
    await expect(cards(page).first()).toContainText('1. mars 2027');
  });

  test('says so when a date does not exist, and keeps the one before', async ({ page }) => {
    await onDevice(page, planned);
    await page.goto(path);
    await fold(cards(page).first()).click();
    const date = cards(page).first().getByLabel('Frist', { exact: true });
    await date.focus();
    // The browser of the tests shows dates with the month first.
    await page.keyboard.type('02312027');
    await page.keyboard.press('Tab');
    await page.locator('h1').click();
    await expect(cards(page).first().locator('[data-error]')).toContainText('Datoen finnes ikke');
    await expect(date).toHaveAttribute('aria-invalid', 'true');
    await date.fill('2027-02-28');
    await expect(cards(page).first().locator('[data-error]')).toBeHidden();
    expect((await measures(page)).find(({ id }) => id === 'm1')?.deadline).toBe('2027-02-28');
  });

  test('marks what is late, counts what is done, and sorts and filters', async ({ page }) => {
    await onDevice(page, planned);
    await page.goto(path);
    await expect(page.locator('[data-progress]')).toHaveText(
      '1 av 3 tiltak er gjennomført. 1 tiltak er over fristen.',
    );
    await expect(page.locator('[data-overdue]:visible')).toHaveCount(1);
    expect(await titles(page)).toEqual(['Åpen klubb', 'Mandat', 'Årsrapport']);
    await page.getByLabel('Sorter etter').selectOption({ label: 'Punkt' });
    expect((await titles(page))[0]).toBe('Mandat');
    await page.locator('[data-filter="owner"]').selectOption('Ordfører');
    await page.locator('[data-filter="status"]').selectOption('done');
    expect(await titles(page)).toEqual(['Årsrapport']);
    await page.locator('[data-filter="status"]').selectOption('stopped');
    await expect(page.getByText('Ingen tiltak passer')).toBeVisible();
  });

  test('deletes with undo, and undo takes back what was written as one', async ({ page }) => {
    await onDevice(page, planned);
    await page.goto(path);
    await fold(cards(page).first()).click();
    await cards(page).first().getByLabel('Årsak', { exact: true }).pressSequentially('Mørkt');
    await page.getByRole('button', { name: 'Slett tiltaket' }).click();
    await expect(said(page)).toHaveText('Slettet: Åpen klubb');
    await expect(cards(page)).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Angre siste endring' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cards(page)).toHaveCount(3);
    expect((await measures(page)).find(({ id }) => id === 'm1')?.cause).toBe('Mørkt');
    await page.keyboard.press('Enter');
    expect((await measures(page)).find(({ id }) => id === 'm1')?.cause).toBe('');
    await expect(page.getByRole('button', { name: 'Lag et eget tiltak' })).toBeFocused();
  });

  test('of another assessment is shown from the list and from the address', async ({ page }) => {
    await onDevice(page, {
      ...planned,
      'slt2.v2:about': about({ role: 'police', changed: '2026-11-22T10:00:00.000Z' }),
      'slt2.v2:answers.B1': '1',
    });
    await page.goto(path);
    await expect(cards(page)).toHaveCount(3);
    await page.getByLabel('Planen hører til').selectOption('v2');
    await expect(cards(page)).toHaveCount(0);
    await expect(suggestions(page)).toHaveCount(1);
    await page.reload();
    await expect(page.getByLabel('Planen hører til')).toHaveValue('v2');
    await expect(page.locator('a[data-other-language]').first()).toHaveAttribute(
      'href',
      /\/nn\/egenvurdering\/plan\/\?vurdering=v2$/,
    );
    expect(await page.evaluate(() => localStorage.getItem('slt2.valg:aktiv'))).toBe('v1');
  });

  test('changed in another tab changes here, without taking the field one writes in', async ({
    page,
    context,
  }) => {
    await onDevice(page, planned);
    await page.goto(path);
    await fold(cards(page).first()).click();
    const goal = cards(page).first().getByLabel('Mål', { exact: true });
    await goal.fill('Her');
    const other = await context.newPage();
    await other.goto(path);
    await fold(cards(other).first()).click();
    await cards(other).first().getByLabel('Ressurs', { exact: true }).fill('Der');
    await expect(cards(page).first().getByLabel('Ressurs', { exact: true })).toHaveValue('Der');
    await expect(goal).toHaveValue('Her');
    expect((await measures(page)).find(({ id }) => id === 'm1')).toMatchObject({
      goal: 'Her',
      resource: 'Der',
    });
  });

  test('can be made with the keyboard alone', async ({ page }) => {
    await onDevice(page, answered);
    await page.goto(path);
    await page.getByRole('button', { name: 'Hent inn i planen' }).first().focus();
    await page.keyboard.press('Enter');
    await fold(cards(page).first()).focus();
    await page.keyboard.press('Enter');
    for (const text of ['Legge fram saken', 'Mangler vedtak', 'Vedtak i desember', 'Ordfører']) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    }
    expect(await measures(page)).toMatchObject([
      {
        action: 'Legge fram saken',
        cause: 'Mangler vedtak',
        goal: 'Vedtak i desember',
        owner: 'Ordfører',
      },
    ]);
  });
});

test.describe('the six questions about a measure', () => {
  test('are kept at once, told in short, and come on paper', async ({ page }) => {
    await onDevice(page, planned);
    await page.goto(path);
    const card = cards(page).first();
    await fold(card).click();
    await card.locator('[data-check] > summary').click();
    await card.getByLabel('1 Behov').selectOption({ label: 'Ja' });
    await card.getByLabel('5 Folk').selectOption({ label: 'Nei' });
    await card.getByLabel('Med få ord: Folk').fill('Ingen stilling');
    const inShort = '1 av 6 ja, kapasitet mangler, 4 ikke besvart';
    await expect(fold(card)).toContainText(inShort);
    expect((await measures(page)).find(({ id }) => id === 'm1')).toMatchObject({
      check: { need: { answer: 'yes' }, capacity: { answer: 'no', note: 'Ingen stilling' } },
    });
    await page.reload();
    await fold(card).click();
    await card.locator('[data-check] > summary').click();
    await expect(card.getByLabel('5 Folk')).toHaveValue('no');
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-paper-plan] tbody tr').first()).toContainText(inShort);
  });

  test('stand beside what the handbook says, when the measure is one it knows', async ({
    page,
  }) => {
    await onDevice(page, { ...answered, ...measure('m1', { action: 'Innføre STK på skolen' }) });
    await page.goto(path);
    const card = cards(page).first();
    await fold(card).click();
    await card.locator('[data-check] > summary').click();
    const known = card.locator('[data-known]');
    await expect(known).toContainText('nivå 5 av 5, ny skala (2018)');
    await expect(known).toContainText('nivå 3 av 4, gammel skala (2012)');
    await expect(known.getByRole('link', { name: 'Det sterke tiltaket' })).toHaveAttribute(
      'href',
      '/tiltak/sterkt-tiltak/',
    );
    await card.getByLabel('Tiltak i håndboken').selectOption({ label: 'Det skadelige tiltaket' });
    await expect(known.locator('[data-known-when-not] li')).toHaveText(['Alltid.']);
    await card.getByLabel('Tiltak i håndboken').selectOption({ label: 'Ingen av dem' });
    await expect(known).toBeHidden();
  });
});

test('the plan is kept as it is, and tells next time what has changed, on paper too', async ({
  page,
}) => {
  await onDevice(page, planned);
  await page.goto(path);
  await page.getByRole('button', { name: 'Ta vare på planen' }).click();
  await expect(page.locator('[data-plan-kept]')).toContainText('tatt vare på som versjonen fra');
  await expect(page.locator('[data-since-lead]')).toContainText('Ingenting i planen er endret');
  await fold(cards(page).first()).click();
  await cards(page).first().getByLabel('Status').selectOption({ label: 'Gjennomført' });
  const told = ['Gjennomført: Åpen klubb'];
  await expect(page.locator('[data-since-list] li')).toHaveText(told);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-paper-since-list] li')).toHaveText(told);
  await page.emulateMedia({ media: 'screen' });
  const version = page
    .getByLabel('Planen hører til')
    .locator('option', { hasText: 'tatt vare på' });
  await page
    .getByLabel('Planen hører til')
    .selectOption((await version.getAttribute('value')) ?? '');
  await expect(page.locator('[data-locked]')).toContainText('Den endres ikke');
  await expect(cards(page)).toHaveCount(3);
  await fold(cards(page).first()).click();
  await expect(cards(page).first().getByLabel('Status')).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Lag et eget tiltak' })).toBeHidden();
});

test('the next assessment is suggested in a year, kept, and told when its day has passed', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-27T10:00:00Z');
  await onDevice(page, planned);
  await page.goto(path);
  await page.getByRole('button', { name: 'Velg om ett år: 27. november 2027' }).click();
  const day = page.getByLabel('Når vurderer dere arbeidet på nytt?');
  await expect(day).toHaveValue('2027-11-27');
  await expect(day).toBeFocused();
  const calendar = await download(page, 'Frister til kalenderen');
  expect(calendar.content.toString()).toContain('DTSTART;VALUE=DATE:20271127');
  await page.goto('/egenvurdering/hurtigsjekk/#resultat');
  await expect(day).toHaveValue('2027-11-27');
  await page.goto('/egenvurdering/');
  await expect(page.locator('[data-list]')).toContainText('Neste vurdering: 27. november 2027');
  await page.clock.setFixedTime('2027-11-28T10:00:00Z');
  await page.reload();
  await expect(page.locator('[data-list]')).toContainText('Datoen har passert');
});

test('a field that has focus is never hidden by something else', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await onDevice(page, planned);
  await page.goto(path);
  await fold(cards(page).first()).focus();
  await page.keyboard.press('Enter');
  for (let stop = 1; stop <= 8; stop += 1) {
    await page.keyboard.press('Tab');
    const isSeen = await page.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      const { left, top, bottom, width } = focused.getBoundingClientRect();
      const middle = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
      return middle === focused || focused.contains(middle);
    });
    expect(isSeen, `stop ${stop}`).toBe(true);
  }
});

test.describe('to take along', () => {
  test('nothing is loaded before it is asked for, and all of it from here', async ({ page }) => {
    await onDevice(page, planned);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((one) => /word|calendar|csv|sync|texts|dokumenter/i.test(one))).toEqual([]);
    asked.length = 0;
    await download(page, 'Rapport i Word');
    expect(asked.some((one) => /word/.test(one))).toBe(true);
    expect(asked.some((one) => one.endsWith('/egenvurdering/plan/dokumenter.json'))).toBe(true);
  });

  test('the report in Word has the kommune, the answers and the plan', async ({ page }) => {
    await onDevice(page, planned);
    await page.goto(path);
    const { content } = await download(page, 'Rapport i Word');
    const { value } = await mammoth.extractRawText({ buffer: content });
    expect(value).toContain('Egenvurdering av SLT-arbeidet i Oslo kommune');
    expect(value).toContain('Åpen klubb');
    expect(value).toContain('A1 Mål: Kommunestyret har vedtatt');
    expect(value).toContain('ikke et validert måleinstrument');
  });

  test('the case renews the decision and begins with it, when that was chosen the last time', async ({
    page,
  }) => {
    await onDevice(page, planned);
    await page.goto(path);
    await page.getByLabel('Saken gjelder').selectOption('Å fornye vedtaket om SLT');
    await page.getByLabel('Forslaget til vedtak står').selectOption('Først');
    await page.reload();
    await expect(page.getByLabel('Saken gjelder')).toHaveValue('renew');
    const { content } = await download(page, 'Saksframlegg i Word');
    const { value } = await mammoth.extractRawText({ buffer: content });
    expect(value).toContain('1 av 3 tiltak er gjennomført.');
    const at = (words: string) => value.indexOf(words);
    expect(at('Forslag til vedtak')).toBeGreaterThan(0);
    expect(at('Forslag til vedtak')).toBeLessThan(at('Hva saken gjelder'));
  });

  test('the case document is in the language of the page', async ({ page }) => {
    await onDevice(page, planned);
    await page.goto(`/nn${path}`);
    const { content, name } = await download(page, 'Saksframlegg i Word');
    expect(name).toMatch(/^slt-saksframlegg-/);
    const { value } = await mammoth.extractRawText({ buffer: content });
    expect(value).toContain('Kva saka gjeld');
    expect(value).toContain('Oslo kommune arbeider etter SLT-modellen frå [fyll inn: dato].');
    expect(value).not.toMatch(/\{\w+\}/);
  });

  test('the calendar, the tables and the data file can be read by others', async ({ page }) => {
    await onDevice(page, planned);
    await page.goto(path);
    const calendar = await download(page, 'Frister til kalenderen');
    const events = new ICAL.Component(ICAL.parse(calendar.content.toString())).getAllSubcomponents(
      'vevent',
    );
    expect(events.map((one) => String(one.getFirstPropertyValue('dtstart')))).toEqual([
      '2020-01-01',
      '2099-01-01',
    ]);
    const again = await download(page, 'Frister til kalenderen');
    expect(again.content.toString()).toBe(calendar.content.toString());
    const plan = await download(page, 'Planen som regneark');
    expect(plan.content.toString()).toContain(';Åpen klubb;');
    const answers = await download(page, 'Svarene som regneark');
    expect(answers.content.toString()).toContain(';0;Ikke i gang;');
    const data = await download(page, 'Alt som datafil');
    expect(JSON.parse(data.content.toString())).toMatchObject({
      format: 'slt-egenvurdering',
      version: 2,
      assessments: [{ id: 'v1', answers: { A1: 0 } }],
    });
    const kept = JSON.parse(data.content.toString()) as { measures: { id: string }[] };
    expect(kept.measures.map(({ id }) => id).toSorted()).toEqual(['m1', 'm2', 'm3']);
    expect(await page.locator('[data-taken]').textContent()).toContain('er lastet ned');
  });

  test('steps before the start are in the calendar and in Word, with who does them and when', async ({
    page,
  }) => {
    await onDevice(page, {
      'slt2.v1:about': about(),
      'slt2.valg:aktiv': 'v1',
      'slt2.v1:conditions.finnes-fra-for': 'yes',
      'slt2.v1:steps.finnes-fra-for': '{"owner":"Rådgiver","date":"2027-01-15"}',
      'slt2.v1:steps.politisk-vedtak': '{"owner":"Ordføreren","date":"2027-03-01"}',
    });
    await page.goto(path);
    const calendar = (await download(page, 'Frister til kalenderen')).content.toString();
    const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
    expect(events.map((one) => String(one.getFirstPropertyValue('dtstart')))).toEqual([
      '2027-03-01',
    ]);
    expect(calendar).toContain('Ordføreren');
    const { content } = await download(page, 'Rapport i Word');
    const { value } = await mammoth.extractRawText({ buffer: content });
    expect(value).toContain('1 av 13 steg er gjort');
    expect(value).toContain('Ordføreren');
    expect(value).toContain('1. mars 2027');
    expect(value).not.toMatch(/Profil|Slik er det regnet|Hurtigsjekk/);
  });

  test('what is done or ticked gives no deadline, and the page says why', async ({ page }) => {
    await onDevice(page, {
      ...answered,
      ...measure('m1', { deadline: '2099-01-01', status: 'done' }),
      ...measure('m2', { deadline: '2099-01-01', status: 'stopped' }),
      'slt2.v1:conditions.politisk-vedtak': 'yes',
      'slt2.v1:steps.politisk-vedtak': '{"date":"2099-01-01"}',
    });
    await page.goto(path);
    await page.getByRole('button', { name: 'Frister til kalenderen' }).click();
    await expect(page.locator('[data-taken]')).toContainText('som gjenstår, har en frist');
  });

  test('the plan is printed as a table, and as an empty one when there is none', async ({
    page,
  }) => {
    await onDevice(page, planned);
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const rows = page.locator('[data-paper-plan] tbody tr');
    await expect(rows).toHaveCount(3);
    await expect(rows.first()).toContainText('Åpen klubb');
    await expect(page.locator('[data-cards]')).toBeHidden();
    await expect(page.locator('[data-suggestions]').first()).toBeHidden();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(page.locator('[data-paper-empty] tbody tr')).toHaveCount(8);
  });
});

for (const width of [320, 1280]) {
  test(`axe finds nothing in a plan at work, ${width} px wide, and nothing is too wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await onDevice(page, planned);
    await page.goto(path);
    for (const card of await cards(page).all()) await fold(card).click();
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, { rules: rulesOfColour })).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
}
