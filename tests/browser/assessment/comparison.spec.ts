import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ScaleAnswer } from '#domain/assessment/answers.ts';
import { newAssessment, type Assessment } from '#domain/assessment/assessment.ts';
import { largestFile, toFile } from '#domain/assessment/file.ts';
import { rulesOfColour, violationsOn } from '../../support/axe.ts';
import { expect, test } from '../fixtures.ts';

const address = '/egenvurdering/sammenlign/';
const now = '2026-11-20T10:00:00.000Z';

const assessment = (
  id: string,
  role: Assessment['role'],
  answers: Record<string, ScaleAnswer>,
  more: Partial<Assessment> = {},
): Assessment => ({ ...newAssessment(id, now, { role, kommune: '3301' }), answers, ...more });

const file = (name: string, ...assessments: Assessment[]) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(toFile({ assessments, measures: [] }, now)),
});
const rawFile = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

const kommune = assessment(
  'kommune-1',
  'kommune',
  { A1: 4, A2: 2, A3: 3, B1: 2, C1: 1 },
  { name: 'koordinator', notes: { A1: 'Vedtaket er fra juni.\nSak 41.' } },
);
const police = assessment('politi-1', 'police', { A1: 1, A2: 2, A3: 1, B1: 3, C1: 'unknown' });
const two = [file('kommune.json', kommune), file('politi.json', police)];

const add = (page: Page, files: ReturnType<typeof file>[]) =>
  page.locator('[data-files]').setInputFiles(files);
const point = (page: Page, id: string) => page.locator(`[data-groups] [data-point="${id}"]`);
const state = (page: Page) => page.locator('[data-consensus-state]');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, and how to compare on paper', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('trenger JavaScript')).toBeVisible();
    await expect(page.getByText('Legg til filer')).toBeHidden();
    await expect(page.getByText('Sett ring rundt punkter')).toBeVisible();
    await page.locator('[data-indicator="A1"] summary').click();
    await expect(page.getByText('Det finnes ikke noe vedtak')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('columnheader', { name: 'Felles' }).first()).toBeVisible();
    expect(await page.locator('[data-indicator]').count()).toBeGreaterThanOrEqual(54);
  });
});

test.describe('two respondents', () => {
  test('see what to talk about, widest disagreement first, with words and notes', async ({
    page,
  }) => {
    await page.goto(address);
    await add(page, two);
    await expect(page.locator('[data-file-state]')).toHaveText('2 vurderinger er lagt til.');
    await expect(page.locator('[data-agreed]')).toHaveText(
      'På 2 av 4 punkter er dere høyst ett steg fra hverandre.',
    );
    await expect(page.locator('[data-to-talk]')).toContainText('Snakk om 2 punkter først.');
    const first = page.locator('[data-groups] > div [data-point]');
    expect(
      await first.evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset.point)),
    ).toEqual(['A1', 'A3']);
    await expect(point(page, 'A1')).toContainText('3 steg fra hverandre');
    await expect(point(page, 'A1')).toContainText('eget vedtak i denne valgperioden');
    await expect(point(page, 'A1')).toContainText('Valgt av: Kommune (koordinator)');
    await expect(point(page, 'A1')).toContainText('Sak 41.');
    await expect(page.locator('[data-respondents]')).toContainText('Drammen');
    await page.getByText('Mindre forskjeller').click();
    await expect(point(page, 'C1')).toContainText('ikke alle vet');
    await expect(page.locator('[data-sides-text]')).toHaveText(
      'Av 4 punkter begge har vurdert, satte kommunen høyest tall på 2, politiet på 1, og 1 er like.',
    );
  });

  test('have the same in strips, by dimension, and as a table', async ({ page }) => {
    await page.goto(address);
    await add(page, two);
    const strip = page.locator('.dimension li').filter({ hasText: 'A1' }).locator('.strip');
    await expect(strip.locator('.cell').nth(4)).toContainText('K');
    await expect(strip.locator('.cell').nth(1)).toContainText('P');
    await page.locator('[data-table] > summary').press('Enter');
    const row = page.locator('[data-table] tbody tr').first();
    await expect(row.getByRole('cell')).toHaveText(['4', '1', '3', '2,5']);
  });

  test('agree on a common answer, which a reload keeps and the form goes on with', async ({
    page,
  }) => {
    await page.goto(address);
    await add(page, two);
    await page.getByRole('button', { name: 'Lag et felles svar' }).click();
    await expect(state(page)).toContainText('1 av 5 har felles svar. Lagret');
    await expect(point(page, 'A1').locator('summary')).toBeFocused();
    await point(page, 'A1').getByRole('radio').nth(2).check();
    await point(page, 'A1')
      .getByLabel('Hvorfor ble dere enige')
      .fill('Vedtaket må <b>fornyes</b>.');
    await expect(state(page)).toContainText('2 av 5');
    await expect(point(page, 'A1')).toContainText('Felles: 2');
    await page.getByRole('button', { name: 'Neste uten felles svar' }).click();
    await expect(point(page, 'A3').locator('summary')).toBeFocused();

    await page.reload();
    await expect(state(page)).toContainText('2 av 5');
    await expect(point(page, 'A1').getByRole('radio').nth(2)).toBeChecked();
    await expect(point(page, 'A1').getByLabel('Hvorfor ble dere enige')).toHaveValue(
      'Vedtaket må <b>fornyes</b>.',
    );
    await point(page, 'A3').getByRole('radio').nth(0).check();
    await expect(state(page)).toContainText('3 av 5');
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect(state(page)).toContainText('2 av 5');
    await expect(point(page, 'A3').locator('input:checked')).toHaveCount(0);

    await page.getByRole('link', { name: 'Åpne det felles svaret i skjemaet' }).click();
    await expect(page).toHaveURL('/egenvurdering/full/');
    const active = await page.evaluate(() => localStorage.getItem('slt2.valg:aktiv') ?? '');
    const about = await page.evaluate((id) => localStorage.getItem(`slt2.${id}:about`), active);
    expect(about).toContain('"consensus"');
  });

  test('can be compared and agree with the keyboard alone', async ({ page }) => {
    await page.goto(address);
    await add(page, two);
    await page.getByRole('button', { name: 'Lag et felles svar' }).focus();
    await page.keyboard.press('Enter');
    await expect(point(page, 'A1').locator('summary')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(point(page, 'A1').getByRole('radio').nth(1)).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Vi så i protokollen.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Sak 41');
    await page.keyboard.press('Tab');
    await expect(point(page, 'A3').locator('summary')).toBeFocused();
    await expect(state(page)).toContainText('2 av 5');
    await page.reload();
    const written = (kind: string) => point(page, 'A1').locator(`[data-written="${kind}"]`);
    await expect(written('notes')).toHaveValue('Vi så i protokollen.');
    await expect(written('evidence')).toHaveValue('Sak 41');
  });

  test('are compared only while both are ticked, and a reload remembers who', async ({ page }) => {
    await page.goto(address);
    await add(page, two);
    await page.getByRole('checkbox', { name: /Politi/ }).uncheck();
    await expect(page.locator('[data-warning]')).toHaveText('Velg minst to for å sammenligne.');
    await expect(page.locator('[data-result]')).toBeHidden();
    await expect(page.getByRole('checkbox', { name: /Politi/ })).toBeFocused();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: /Politi/ })).not.toBeChecked();
  });

  test('are kept as a CSV file, harmless to open, without anything being sent', async ({
    page,
  }) => {
    const evil = assessment('p', 'police', { A1: 0 }, { notes: { A1: '=HYPERLINK("http://x")' } });
    await page.goto(address);
    await add(page, [file('k.json', kommune), file('p.json', evil)]);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Last ned som CSV' }).click();
    const saved = await waiting;
    expect(saved.suggestedFilename()).toBe('slt-sammenligning.csv');
    const text = readFileSync(await saved.path(), 'utf8');
    expect(text).toContain('\uFEFFPunkt;Område;Påstand;Kommune (koordinator);Politi;');
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

test('ten files give ten respondents, told apart by role and number', async ({ page }) => {
  const roles = ['kommune', 'kommune', 'kommune', 'police', 'police', 'school'] as const;
  const files = Array.from({ length: 10 }, (_, at) =>
    file(
      `${at}.json`,
      assessment(`r-${at}`, roles[at] ?? 'other', { A1: (at % 5) as ScaleAnswer, A2: 2 }),
    ),
  );
  await page.goto(address);
  await add(page, files);
  await expect(page.locator('[data-file-state]')).toHaveText('10 vurderinger er lagt til.');
  await expect(page.locator('[data-legend] li')).toHaveCount(10);
  await expect(page.locator('[data-legend]')).toContainText('Politi 2');
  await expect(page.locator('.dimension .strip').first().locator('.mark')).toHaveCount(10);
  await add(page, files);
  await expect(page.locator('[data-file-state]')).toContainText('10 var her fra før.');
  await expect(page.getByRole('checkbox')).toHaveCount(10);
});

test.describe('files that are not as they should be', () => {
  test('are named with what is wrong, and those that can be read are read', async ({ page }) => {
    await page.goto(address);
    await add(page, [
      rawFile('skadet.json', '{"format": "slt-egen'),
      rawFile('fremmed.json', '{"hello": "world"}'),
      rawFile('nyere.json', '{"format": "slt-egenvurdering", "version": 99}'),
      rawFile('stor.json', 'x'.repeat(largestFile + 1)),
      file('god.json', kommune),
    ]);
    await expect(page.locator('[data-file-state]')).toHaveText(
      '1 vurdering er lagt til. 4 filer har noe som ikke kunne leses. Se under.',
    );
    const problems = page.locator('[data-problems] > li');
    await expect(problems).toHaveCount(4);
    await expect(problems.nth(0)).toContainText('skadet.json: Filen kunne ikke leses.');
    await expect(problems.nth(1)).toContainText('ikke en egenvurdering herfra');
    await expect(problems.nth(2)).toContainText('nyere versjon');
    await expect(problems.nth(3)).toContainText('for stor');
    await expect(problems.nth(3)).toContainText('Vi fant: 6 MB');
  });

  test('never become markup, whatever stands in names, notes and answers', async ({ page }) => {
    const script =
      '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
    const evil = assessment(
      'ond',
      'police',
      { A1: 0, Z99: 3 },
      { name: script, notes: { A1: script } },
    );
    const text = toFile({ assessments: [evil], measures: [] }, now).replace(
      '"A1": 0',
      `"A1": 0, "A2": ${JSON.stringify(script)}, "__proto__": 3`,
    );
    await page.goto(address);
    await add(page, [file('k.json', kommune), rawFile(`${'<b>'}.json`, text)]);
    await expect(point(page, 'A1')).toContainText('<script>window.hacked = true</script>');
    await expect(page.locator('[data-legend]')).toContainText('<img src=x');
    await expect(page.locator('[data-problems]')).toContainText(
      '<b>.json: Et svar kunne ikke leses',
    );
    await expect(page.locator('[data-problems]')).toContainText('assessments.0.answers.A2');
    await expect(page.locator('[data-gone]')).toContainText('Z99');
    expect(await page.locator('main img, main b b, main p script').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  test('can be dropped on the page too', async ({ page }) => {
    await page.goto(address);
    const data = await page.evaluateHandle(
      (texts) => {
        const transfer = new DataTransfer();
        for (const text of texts) transfer.items.add(new File([text], 'fil.json'));
        return transfer;
      },
      two.map(({ buffer }) => buffer.toString()),
    );
    await page.locator('[data-drop]').dispatchEvent('drop', { dataTransfer: data });
    await expect(page.locator('[data-file-state]')).toHaveText('2 vurderinger er lagt til.');
    await expect(page.locator('[data-result]')).toBeVisible();
  });
});

test('a file dropped beside the frame replaces nothing', async ({ page }) => {
  await page.goto(address);
  const isPrevented = await page.locator('h1').evaluate((heading) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{}'], 'svar.json'));
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    heading.dispatchEvent(drop);
    return drop.defaultPrevented;
  });
  expect(isPrevented).toBe(true);
  await expect(page.locator('[data-file-state]')).toHaveText('');
});

test('how much is answered is counted of the full form, and modules beside it', async ({
  page,
}) => {
  const ids = JSON.parse(
    (await (await page.request.get('/egenvurdering/full/')).text()).match(
      /"known":(\[[^\]]*\])/,
    )?.[1] ?? '[]',
  ) as string[];
  const core = ids.filter((id) => /^[A-K]\d$/.test(id));
  expect(core).toHaveLength(54);
  const whole = assessment('k', 'kommune', Object.fromEntries(core.map((id) => [id, 2 as const])));
  await page.goto(address);
  await add(page, [
    file('k.json', whole),
    file('p.json', assessment('p', 'police', { A1: 2, 'M3-1': 1, 'M3-2': 4 })),
  ]);
  const respondents = page.locator('[data-respondents] li');
  await expect(respondents.filter({ hasText: 'Kommune' })).toContainText('54 av 54 besvart');
  await expect(respondents.filter({ hasText: 'Politi' })).toContainText(
    '1 av 54 besvart · 2 i moduler',
  );
});

test('a device that keeps nothing says so, and still compares', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(address);
  await add(page, two);
  await expect(page.locator('[data-file-state]')).toContainText('lar oss ikke lagre');
  await expect(point(page, 'A1')).toBeVisible();
});

test('respondents of different kommuner are told apart', async ({ page }) => {
  await page.goto(address);
  await add(page, [file('k.json', kommune), file('o.json', { ...police, kommune: '0301' })]);
  await expect(page.locator('[data-warning]')).toContainText('ikke samme kommune');
});

test.describe('over time', () => {
  test('says plainly when there is nothing to compare', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('[data-time-nothing]')).toBeVisible();
    await expect(page.locator('[data-time]')).toBeHidden();
  });

  test('never takes two of one role for one at two times', async ({ page }) => {
    const other = { id: 'politi-2', started: '2026-10-01T10:00:00.000Z' };
    const laterDay = { started: '2026-10-02T10:00:00.000Z', changed: '2026-11-25T10:00:00.000Z' };
    await page.goto(address);
    await add(page, [
      file('p.json', police),
      file('q.json', { ...police, ...other, answers: { A1: 4 } }),
    ]);
    await add(page, [file('r.json', { ...police, ...laterDay, id: 'politi-3' })]);
    await expect(page.locator('[data-respondents] li')).toHaveCount(3);
    await expect(page.locator('[data-time-nothing]')).toBeVisible();
  });

  test('shows what has moved since, in words and in means', async ({ page }) => {
    const before = assessment('for', 'kommune', { A1: 1, A2: 2, A3: 4 }, { keptOn: '2025-11-01' });
    await page.goto(address);
    await add(page, [...two, file('for.json', before)]);
    await expect(page.locator('[data-time-text]')).toHaveText(
      'Av 3 punkter som er vurdert begge gangene, har 1 gått opp og 1 gått ned.',
    );
    const result = page.locator('[data-time-result]');
    await expect(result.locator('tbody tr')).toHaveCount(1);
    await expect(result.locator('tbody tr')).toContainText('2,3 · 3 · Opp 0,7');
    await expect(result.locator('.moved li')).toContainText(['fra 1 til 4', 'fra 4 til 3']);
    const latest = page.getByLabel('Tidligere').locator('option').last();
    await expect(latest).toHaveText(/^endret 20\. november 2026 kl\. \d\d\.00 · koordinator$/);
    await page.getByLabel('Tidligere').selectOption('kommune-1');
    await expect(page.locator('[data-time-text]')).toHaveText('Velg to ulike vurderinger.');
  });
});

test.describe('for everyone', () => {
  for (const language of ['', '/nn'] as const) {
    test(`axe finds nothing in a comparison under way, nothing is too wide: ${language || 'nb'}`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(language + address);
      const before = assessment('for', 'kommune', { A1: 1, A2: 4 }, { keptOn: '2025-11-01' });
      await add(page, [...two, file('for.json', before), rawFile('feil.json', '{')]);
      await page.locator('[data-consensus-start]').click();
      await page.locator('[data-table] > summary').press('Enter');
      for (const group of await page.locator('details.group > summary').all()) await group.click();
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
      }
      // What the bar at the foot lies over is no fault: it is scrolled from under it.
      await page.evaluate(() => scrollTo(0, 0));
      expect(await violationsOn(page), 'light, 320 px').toEqual([]);
      // The same page with other words: colours and wide screens find nothing new.
      if (language === '/nn') return;
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await violationsOn(page), 'light, 1280 px').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page, { rules: rulesOfColour }), 'dark, 1280 px').toEqual([]);
    });
  }

  test('in nynorsk, numbers and dates are Norwegian too', async ({ page }) => {
    await page.goto(`/nn${address}`);
    await add(page, two);
    await expect(page.locator('[data-respondents]')).toContainText('20. november 2026');
    await expect(page.locator('[data-sides-rows]')).toContainText('3 · 1,3');
  });

  test('paper shows every point unfolded, and the sheet only when it is asked for', async ({
    page,
  }) => {
    await page.goto(address);
    await add(page, two);
    await expect(point(page, 'A3')).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(point(page, 'A3')).toHaveAttribute('open');
    await expect(page.locator('[data-sheet]')).toBeHidden();
    await expect(page.locator('.files')).toBeHidden();
    await expect(point(page, 'C1')).toContainText('Valgt av: Kommune');
    await expect(point(page, 'C1').locator('.level .mark').first()).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(point(page, 'C1')).toBeHidden();
  });
});
