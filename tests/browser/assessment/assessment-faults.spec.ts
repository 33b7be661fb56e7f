import {
  answer,
  made,
  onDevice,
  option,
  placeOnDevice,
  progress,
  quickCheck,
  saved,
  stored,
} from './assessment-pages.ts';
import { expect, test } from '../fixtures.ts';

const refused = (text: string) => text.includes('lar oss ikke lagre');

test.describe('a device that refuses', () => {
  const faults = {
    forbidden: () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    full: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    'as in a private window, without any storage': () =>
      Object.defineProperty(window, 'localStorage', { get: () => null }),
  };
  for (const [fault, script] of Object.entries(faults)) {
    test(`(${fault}) says so, works on, and gives the answers as a file`, async ({ page }) => {
      await page.addInitScript(script);
      await page.goto(quickCheck);
      await answer(page, 'A1', '0');
      await expect(progress(page)).toHaveText('1 av 12 besvart');
      await expect(saved(page)).toHaveText('Ikke lagret');
      expect(refused((await page.locator('[data-refused]').textContent()) ?? '')).toBe(true);
      await expect(page.locator('[data-refused]')).toBeVisible();
      await expect(option(page, 'A1', '0')).toBeChecked();
      await expect(page.locator('[data-priorities] > li:visible')).toHaveCount(1);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Last ned som fil' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(
        /^slt-egenvurdering-kommunen-\d{4}-\d\d-\d\d\.json$/,
      );
    });
  }

  test('when it fills up midway keeps what it had, in memory what it could not, and both in the file', async ({
    page,
  }) => {
    await page.goto(quickCheck);
    await answer(page, 'A1', '3');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await answer(page, 'A2', '2');
    await expect(saved(page)).toHaveText('Ikke lagret');
    await expect(option(page, 'A1', '3')).toBeChecked();
    const before = await stored(page);
    expect(Object.entries(before).filter(([key]) => key.endsWith('answers.A1'))).toHaveLength(1);
    expect(Object.keys(before).some((key) => key.endsWith('answers.A2'))).toBe(false);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned som fil' }).click(),
    ]);
    const text = await (await file.createReadStream()).toArray();
    expect(JSON.parse(Buffer.concat(text).toString())).toMatchObject({
      assessments: [{ answers: { A1: 3, A2: 2 } }],
    });
  });
});

test('a device with room again keeps what it refused, and the warning goes away', async ({
  page,
}) => {
  await page.goto(quickCheck);
  await answer(page, 'A1', '3');
  await page.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as () => void;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(window, { makeRoom: () => (Storage.prototype.setItem = own) });
  });
  await answer(page, 'A2', '2');
  await expect(saved(page)).toHaveText('Ikke lagret');
  await page.evaluate(() => (Reflect.get(window, 'makeRoom') as () => void)());
  await answer(page, 'B1', '1');
  await expect(saved(page)).toHaveText('Lagret her');
  await expect(page.locator('[data-refused]')).toBeHidden();
  await page.reload();
  for (const [id, value] of [
    ['A1', '3'],
    ['A2', '2'],
    ['B1', '1'],
  ] as const)
    await expect(option(page, id, value)).toBeChecked();
});

test('a page whose answers stand in memory alone asks before it is left, and only then', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto(quickCheck);
  await answer(page, 'A1', '3');
  await page.goto(quickCheck);
  expect(asked).toEqual([]);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await answer(page, 'A2', '3');
  await page.goto('/egenvurdering/');
  expect(asked).toEqual(['beforeunload']);
});

for (const path of ['sammenlign', 'plan']) {
  test(`the page «${path}» tells of what can not be read, and hands it out as a file`, async ({
    page,
  }) => {
    await placeOnDevice(page, {
      ...onDevice(made()),
      'slt2.odelagt:about': '{"vers',
      'slt2.odelagt:answers.B1': '3',
      'slt2.framtid:about': '{"version":3,"ny":true}',
    });
    await page.goto(`/egenvurdering/${path}/`);
    await expect(page.locator('[data-damaged]')).toContainText('kunne ikke leses');
    await expect(page.locator('[data-newer]')).toContainText('nyere versjon av nettstedet');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned det som ikke kunne leses' }).click(),
    ]);
    const text = Buffer.concat(await (await file.createReadStream()).toArray()).toString();
    expect(Object.keys(JSON.parse(text) as object).toSorted()).toEqual([
      'framtid:about',
      'odelagt:about',
      'odelagt:answers.B1',
    ]);
    await page.getByRole('button', { name: 'Ta det bort' }).click();
    await expect(page.locator('[data-damaged]')).toBeHidden();
    await expect(page.locator('[data-newer]')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ta det bort' })).toBeHidden();
  });
}

test.describe('a private window', () => {
  test('leaves nothing behind, and the page has said so', async ({ browser, baseURL }) => {
    const first = await browser.newContext({ baseURL: baseURL ?? '' });
    const page = await first.newPage();
    await page.goto(quickCheck);
    await answer(page, 'A1', '3');
    await expect(page.getByText('når du lukker et privat vindu')).toBeVisible();
    await first.close();
    const second = await browser.newContext({ baseURL: baseURL ?? '' });
    const later = await second.newPage();
    await later.goto(quickCheck);
    await expect(later.locator('[data-question] input:checked')).toHaveCount(0);
    await second.close();
  });
});

test.describe('values that can not be read', () => {
  test('are told about, given as a file, and taken away only after that; the rest is read', async ({
    page,
  }) => {
    const mine = made({ role: 'kommune', answers: { A2: 3 } });
    await placeOnDevice(page, {
      ...onDevice(mine),
      'slt2.eksempel:answers.A1': '{"<script>alert(1)</script>',
      'slt2.eksempel:notes.A1': 'x'.repeat(6000),
      'slt2.odelagt:about': '{"vers',
      'slt2.odelagt:answers.B1': '3',
      'slt2.valg:aktiv': 'eksempel',
    });
    await page.goto(quickCheck);
    await expect(option(page, 'A2', '3')).toBeChecked();
    await expect(progress(page)).toHaveText('1 av 12 besvart');
    await expect(page.locator('[data-damaged]')).toContainText('kunne ikke leses');
    const forget = page.getByRole('button', { name: 'Ta det bort' });
    await expect(forget).toBeDisabled();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned det som ikke kunne leses' }).click(),
    ]);
    const text = Buffer.concat(await (await file.createReadStream()).toArray()).toString();
    expect(JSON.parse(text)).toMatchObject({
      'eksempel:answers.A1': '{"<script>alert(1)</script>',
      'odelagt:about': '{"vers',
      'odelagt:answers.B1': '3',
    });
    await answer(page, 'B1', '2');
    expect((await stored(page))['odelagt:about']).toBe('{"vers');
    await forget.click();
    await expect(page.locator('[data-unreadable]')).toBeHidden();
    const left = await stored(page);
    expect(Object.keys(left).filter((key) => key.startsWith('odelagt'))).toEqual([]);
    expect(left['eksempel:answers.A2']).toBe('3');
    expect(left['eksempel:answers.B1']).toBe('2');
  });

  test('of a newer version are left as they are, and never taken away', async ({ page }) => {
    await placeOnDevice(page, {
      'slt2.framtid:about': '{"version":3,"ny":true}',
      'slt2.framtid:answers.A1': '{"level":3}',
      'slt2.valg:aktiv': 'framtid',
    });
    await page.goto(quickCheck);
    await expect(page.locator('[data-newer]')).toContainText('nyere versjon av nettstedet');
    await answer(page, 'A1', '2');
    await expect(option(page, 'A1', '2')).toBeChecked();
    const left = await stored(page);
    expect(left['framtid:about']).toBe('{"version":3,"ny":true}');
    expect(left['framtid:answers.A1']).toBe('{"level":3}');
  });

  test('for questions that are gone are kept, said so and left out; new questions stand unanswered', async ({
    page,
  }) => {
    const mine = made({ role: 'kommune', answers: { A1: 4, Q7: 2 }, notes: { Q7: 'fra i fjor' } });
    await placeOnDevice(page, { ...onDevice(mine), 'slt2.valg:aktiv': 'eksempel' });
    await page.goto(quickCheck);
    await expect(page.locator('[data-gone]')).toContainText('Q7');
    await expect(progress(page)).toHaveText('1 av 12 besvart');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned som fil' }).click(),
    ]);
    const text = Buffer.concat(await (await file.createReadStream()).toArray()).toString();
    expect(JSON.parse(text)).toMatchObject({
      assessments: [{ answers: { A1: 4, Q7: 2 }, notes: { Q7: 'fra i fjor' } }],
    });
  });
});

test.describe('two tabs at once', () => {
  test('show each other their answers, and neither overwrites the other, notes included', async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    await page.goto(quickCheck);
    await other.goto(quickCheck);
    await answer(page, 'A1', '4');
    await expect(option(other, 'A1', '4')).toBeChecked();
    await answer(other, 'A2', '2');
    await expect(option(page, 'A2', '2')).toBeChecked();
    await page.locator('#B1 summary').click();
    await page.locator('#B1 [data-note]').pressSequentially('fra den ene');
    await other.locator('#B3 summary').click();
    await other.locator('#B3 [data-note]').pressSequentially('fra den andre');
    for (const tab of [page, other]) {
      await expect(option(tab, 'A1', '4')).toBeChecked();
      await expect(tab.locator('#B1 [data-note]')).toHaveValue('fra den ene');
      await expect(tab.locator('#B3 [data-note]')).toHaveValue('fra den andre');
    }
  });

  test('undo in one never takes back what the other wrote since', async ({ page, context }) => {
    const other = await context.newPage();
    await page.goto(quickCheck);
    await answer(page, 'A1', '1');
    await other.goto(quickCheck);
    await answer(other, 'A1', '4');
    await expect(option(page, 'A1', '4')).toBeChecked();
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect(option(page, 'A1', '4')).toBeChecked();
    await expect(option(other, 'A1', '4')).toBeChecked();
  });
});

test('a tab killed in the middle of a note has lost no letter', async ({ page, context }) => {
  await page.goto(quickCheck);
  await page.locator('#A1 summary').click();
  await page.locator('#A1 [data-note]').pressSequentially('Vedtaket ble gjort i sak 12/26, og så');
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(quickCheck);
  await expect(again.locator('#A1 [data-note]')).toHaveValue(
    'Vedtaket ble gjort i sak 12/26, og så',
  );
  await expect(again.locator('#A1 [data-note]')).toBeVisible();
});

test('a page one goes back to shows what has been answered since', async ({ page, context }) => {
  await page.goto(quickCheck);
  await answer(page, 'A1', '1');
  await page.goto('/egenvurdering/dette-ma-til/');
  const other = await context.newPage();
  await other.goto(quickCheck);
  await answer(other, 'A1', '4');
  await page.goBack();
  await expect(option(page, 'A1', '4')).toBeChecked();
});

/* Headless Chromium keeps no pages in its back-forward cache, so the test does to the page what the cache
   does: it hears of nothing while it sleeps, and then gets `pageshow` with `persisted`. */
test('a page that wakes from the back-forward cache shows what has been answered since', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const whileAsleep = (event: Event) => {
      if (Reflect.get(window, 'isAsleep')) event.stopImmediatePropagation();
    };
    addEventListener('storage', whileAsleep, { capture: true });
  });
  await page.goto(quickCheck);
  await answer(page, 'A1', '1');
  await page.evaluate(() => Object.assign(window, { isAsleep: true }));
  const other = await context.newPage();
  await other.goto(quickCheck);
  await answer(other, 'A1', '4');
  await answer(other, 'A2', '2');
  await expect(option(page, 'A1', '1')).toBeChecked();
  await page.evaluate(() => {
    Object.assign(window, { isAsleep: false });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(option(page, 'A1', '4')).toBeChecked();
  await expect(option(page, 'A2', '2')).toBeChecked();
  await answer(page, 'B1', '3');
  await expect(option(other, 'B1', '3')).toBeChecked();
  await expect(option(other, 'A2', '2')).toBeChecked();
});

test.describe('where the clock shows another day than in UTC', () => {
  test.use({ timezoneId: 'Europe/Oslo' });

  test('an answer is of the day it is there, and told with the time', async ({ page }) => {
    await page.clock.install({ time: '2026-11-24T23:30:00Z' });
    await page.goto(quickCheck);
    await answer(page, 'A1', '1');
    await page.goto('/egenvurdering/');
    await expect(page.locator('.mine')).toContainText('Sist endret 25. november 2026 kl. 00.30');
    await page.goto('/egenvurdering/plan/');
    await expect(page.locator('[data-subject]')).toHaveText(
      'Kommunen, sist endret 25. november 2026 kl. 00.30',
    );
  });
});

test('a clock set back loses nothing and makes nothing older', async ({ page }) => {
  await page.clock.install({ time: '2026-11-24T12:00:00Z' });
  await page.goto(quickCheck);
  await answer(page, 'A1', '1');
  await page.clock.setSystemTime('2020-01-01T12:00:00Z');
  await answer(page, 'A1', '3');
  const entries = await stored(page);
  const about = JSON.parse(entries[`${entries['valg:aktiv']}:about`] ?? '{}') as Record<
    string,
    string
  >;
  expect(about.changed?.slice(0, 10)).toBe('2026-11-24');
  await page.goto('/egenvurdering/');
  await expect(page.locator('.mine')).toContainText('Sist endret 24. november 2026');
  await page.goto(quickCheck);
  await expect(option(page, 'A1', '3')).toBeChecked();
});
