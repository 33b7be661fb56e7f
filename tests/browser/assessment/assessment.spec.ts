import { expect, test } from '../fixtures.ts';
import { requestsButParts, requestsOf } from '../requests.ts';
import {
  answer,
  answerAll,
  full,
  made,
  onDevice,
  option,
  placeOnDevice,
  progress,
  quickCheck,
  quickIds,
  saved,
  stage,
  status,
  stored,
} from './assessment-pages.ts';

test.describe('answers', () => {
  test('survive a reload, and are the same in both languages and in all forms', async ({
    page,
  }) => {
    await page.goto(quickCheck);
    await answer(page, 'B1', '3');
    await answer(page, 'C1', 'unknown');
    await page.reload();
    await expect(option(page, 'B1', '3')).toBeChecked();
    await page.goto(`/nn${full}`);
    await expect(option(page, 'B1', '3')).toBeChecked();
    await expect(option(page, 'C1', 'unknown')).toBeChecked();
    await expect(progress(page)).toHaveText('2 av 54 svara på');
    await expect(saved(page)).toHaveText('Lagra her');
  });

  test('never leave the device', async ({ page }) => {
    await page.goto(quickCheck);
    const sent = requestsOf(page);
    await answerAll(page, '2');
    await page.locator('#A1 summary').click();
    await page.locator('#A1 [data-note]').fill('Vedtak i sak 12/26');
    await expect(progress(page)).toHaveText('12 av 12 besvart');
    expect(requestsButParts(sent)).toEqual([]);
  });

  test('are taken back one by one, with the button and with Ctrl+Z', async ({ page }) => {
    await page.goto(quickCheck);
    await answer(page, 'A1', '3');
    await answer(page, 'A1', '1');
    await answer(page, 'A2', '2');
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect(saved(page)).toHaveText('Angret: A2');
    await expect(page.locator('#A2 input:checked')).toHaveCount(0);
    await option(page, 'A1', '1').focus();
    await page.keyboard.press('Control+z');
    await expect(option(page, 'A1', '3')).toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(page.locator('[data-question] input:checked')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Angre' })).toBeDisabled();
  });

  test('can be taken back twenty times, and no more', async ({ page }) => {
    await page.goto(full);
    const ids = ['A1', 'A2', 'A3', 'A4', 'A5', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6'];
    await answerAll(page, '1', ids);
    await answerAll(page, '2', ids);
    for (let time = 0; time < 20; time += 1) {
      await page.getByRole('button', { name: 'Angre' }).click();
    }
    await expect(page.getByRole('button', { name: 'Angre' })).toBeDisabled();
    await expect(progress(page)).toHaveText('2 av 54 besvart');
    await expect(option(page, 'A1', '1')).toBeChecked();
  });

  test('take a note each, which is taken back as one, and typed letters by the field itself', async ({
    page,
  }) => {
    await page.goto(quickCheck);
    await page.locator('#A1 summary').click();
    const note = page.locator('#A1 [data-note]');
    await note.pressSequentially('To ord');
    expect((await stored(page))[`${(await stored(page))['valg:aktiv']}:notes.A1`]).toBe('To ord');
    await page.keyboard.press('Control+z');
    await expect(note).not.toHaveValue('To ord');
    await note.fill('Tre ord til');
    await note.blur();
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect(note).not.toHaveValue('Tre ord til');
  });
});

test.describe('who answers', () => {
  test('is asked for at first, and folded and summed up once chosen', async ({ page }) => {
    await page.goto('/egenvurdering/hurtigsjekk/');
    await expect(page.getByLabel('Kommune', { exact: true })).toBeVisible();
    await page.getByRole('radio', { name: 'Politiet', exact: true }).check();
    await page.getByLabel('Kommune', { exact: true }).selectOption('Bodø');
    await page.getByLabel('Navn på vurderingen').fill('Våren 2027');
    await page.getByRole('link', { name: /^Neste: B/ }).click();
    await expect(page.getByLabel('Kommune', { exact: true })).toBeHidden();
    await expect(page.locator('[data-about]')).toHaveText('Politiet · Bodø · Våren 2027');
    await page.goto('/nn/egenvurdering/full/');
    await expect(page.locator('[data-about]')).toHaveText('Politiet · Bodø · Våren 2027');
    await expect(page.locator('[data-paper="kommune"]')).toHaveText('Bodø');
  });

  test('comes with the kommune of the page one came from, and never changes one that is chosen', async ({
    page,
  }) => {
    await page.goto('/kommune/bodo/');
    await page.getByRole('link', { name: /egenvurdering for/i }).click();
    await expect(page.getByLabel('Kommune', { exact: true })).toHaveValue('1804');
    expect(Object.keys(await stored(page))).toEqual([]);
    await page.goto('/egenvurdering/hurtigsjekk/?kommune=1804#alle');
    await answer(page, 'A1', '2');
    await expect(page.locator('[data-about]')).toHaveText('Kommunen · Bodø');
    await page.goto('/egenvurdering/hurtigsjekk/?kommune=0301');
    await expect(page.locator('[data-about]')).toHaveText('Kommunen · Bodø');
  });

  test('is asked again when the address says another kommune than the one that is filled in', async ({
    page,
  }) => {
    await page.goto('/egenvurdering/hurtigsjekk/?kommune=0301#alle');
    await answer(page, 'A1', '1');
    await page.goto('/kommune/bodo/');
    await page.getByRole('link', { name: /egenvurdering for/i }).click();
    const asked = page.locator('[data-elsewhere]');
    await expect(asked).toContainText(
      'Du ville svare for Bodø, men skjemaet under hører til Kommunen · Oslo.',
    );
    await asked.getByRole('button', { name: 'Fortsett med Kommunen · Oslo' }).click();
    await expect(asked).toBeHidden();
    await expect(page).not.toHaveURL(/kommune=/);
    await expect(page.locator('[data-setup] summary')).toBeFocused();

    await page.goto('/egenvurdering/hurtigsjekk/?kommune=1804#alle');
    await asked.getByRole('button', { name: 'Begynn en ny for Bodø' }).click();
    await expect(page.locator('[data-about]')).toHaveText('Kommunen · Bodø');
    await expect(page.locator('[data-question] input:checked')).toHaveCount(0);
    await answer(page, 'A1', '3');

    await page.goto('/egenvurdering/hurtigsjekk/?kommune=0301#alle');
    await asked.getByRole('button', { name: 'Gå til Kommunen · Oslo' }).click();
    await expect(option(page, 'A1', '1')).toBeChecked();
    await expect(asked).toBeHidden();
  });

  test('is asked, too, when the address says a kommune and a kept version is looked at', async ({
    page,
  }) => {
    const version = made({ role: 'kommune', kommune: '1804', keptOn: '2026-11-02' });
    await placeOnDevice(page, { ...onDevice(version), 'slt2.valg:aktiv': version.id });
    await page.goto('/nn/egenvurdering/hurtigsjekk/?kommune=1804#alle');
    await expect(page.locator('[data-elsewhere]')).toContainText(
      'ein versjon som ikkje blir endra',
    );
    await page.getByRole('button', { name: 'Begynn ei ny for Bodø' }).click();
    await answer(page, 'A1', '2');
    expect((await stored(page))['eksempel:answers.A1']).toBe('3');
  });

  test('ignores a kommune that is none', async ({ page }) => {
    for (const value of ['9999', '', '"><script>', '__proto__']) {
      await page.goto(`/egenvurdering/hurtigsjekk/?kommune=${encodeURIComponent(value)}`);
      await expect(page.getByLabel('Kommune', { exact: true })).toHaveValue('');
    }
  });

  test('can be taken back', async ({ page }) => {
    await page.goto('/egenvurdering/hurtigsjekk/');
    await page.getByLabel('Kommune', { exact: true }).selectOption('Bodø');
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect(page.getByLabel('Kommune', { exact: true })).toHaveValue('');
  });
});

test.describe('a first visit on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('has the first question soon, the rest folded, and no hint about keys', async ({ page }) => {
    await page.goto('/egenvurdering/full/');
    const { y } = (await page.locator('#A1').boundingBox()) ?? { y: Infinity };
    expect(y).toBeLessThanOrEqual(1.5 * 844);
    await expect(page.getByRole('heading', { name: 'Skalaen' })).toBeHidden();
    await page.getByText('Om skjemaet').click();
    await expect(page.getByRole('heading', { name: 'Skalaen' })).toBeVisible();
    await expect(page.locator('.keyboard')).toBeHidden();
  });
});

test('a screen with a mouse is told about the keys', async ({ page }) => {
  await page.goto('/egenvurdering/full/');
  await page.getByText('Om skjemaet').click();
  await expect(page.locator('.keyboard')).toBeVisible();
});

test('what happens twice is announced twice', async ({ page }) => {
  await page.goto(quickCheck);
  for (const value of ['1', '2', '3']) await answer(page, 'A1', value);
  const said = () => status(page).textContent();
  await page.getByRole('button', { name: 'Angre' }).click();
  const first = await said();
  await page.getByRole('button', { name: 'Angre' }).click();
  expect(first).toBe('Angret: A1');
  expect(await said()).not.toBe(first);
  await expect(status(page)).toHaveText('Angret: A1');
});

test.describe('one area at a time', () => {
  const heading = (title: string) => ({ name: title, exact: true, level: 2 }) as const;

  test('leads through the areas, and the address, Back and a reload keep the place', async ({
    page,
  }) => {
    await page.goto('/egenvurdering/full/');
    await expect(page.getByRole('heading', heading('A · Forankring'))).toBeVisible();
    await expect(page.locator('#B1')).toBeHidden();
    await page.getByRole('link', { name: 'Neste: B · Koordinator' }).click();
    await expect(page).toHaveURL('/egenvurdering/full/#omrade-B');
    await expect(page.getByRole('heading', heading('B · Koordinator'))).toBeFocused();
    await expect(page.locator('#A1')).toBeHidden();
    await page.reload();
    await expect(page.getByRole('heading', heading('B · Koordinator'))).toBeVisible();
    await expect(page.locator('#A1')).toBeHidden();
    await page.getByRole('link', { name: 'K · Medvirkning' }).first().click();
    await expect(page.locator('#K1')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', heading('B · Koordinator'))).toBeFocused();
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await expect(page).toHaveURL('/nn/egenvurdering/full/#omrade-B');
    await expect(page.locator('#B1')).toBeVisible();
  });

  test('opens the area of a question that is linked to, and puts the reader there', async ({
    page,
  }) => {
    await page.goto('/egenvurdering/full/#H3');
    await expect(page.locator('#H3')).toBeFocused();
    await expect(page.locator('#H3')).toBeInViewport();
    await expect(page.locator('#A1')).toBeHidden();
    await expect(page.locator('a[aria-current="step"]')).toContainText('H · Tiltak og plan');
  });

  test('begins where the answers end', async ({ page }) => {
    await page.goto('/egenvurdering/hurtigsjekk/#alle');
    await answerAll(page, '2', ['A1', 'A2', 'B1', 'B3']);
    await page.goto('/egenvurdering/');
    await page.goto('/egenvurdering/hurtigsjekk/');
    await expect(page.locator('#C1')).toBeVisible();
    await expect(page.locator('#A1')).toBeHidden();
    await expect(page.locator('[data-count="A"]')).toHaveText('2 av 2');
    await expect(page.locator('[data-count="C"]')).toHaveText('0 av 2');
  });

  test('shows everything when asked to, and one area again', async ({ page }) => {
    await page.goto('/egenvurdering/hurtigsjekk/');
    await page.getByRole('link', { name: 'Vis alt på én side' }).click();
    await expect(page.locator('[data-question]:visible')).toHaveCount(12);
    await expect(page.getByRole('heading', { name: 'Resultat' })).toBeVisible();
    await page.getByRole('link', { name: 'Vis ett område om gangen' }).click();
    await expect(page.locator('[data-question]:visible')).toHaveCount(2);
  });

  test('keeps the place when the address says something else', async ({ page }) => {
    await page.goto('/egenvurdering/full/#omrade-C');
    for (const fragment of ['innhold', 'finnes-ikke', '%E0%A4%A', '"><img>']) {
      await page.evaluate((to) => (location.hash = to), fragment);
      await expect(page.locator('#C1')).toBeVisible();
      await expect(page.locator('#A1')).toBeHidden();
    }
  });

  test('folds the areas away on a phone, and tells how many are done', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/egenvurdering/hurtigsjekk/#omrade-A');
    await answerAll(page, '1', ['A1', 'A2']);
    await expect(page.locator('[data-areas] summary')).toHaveText('Områder · 1 av 8 ferdige');
    await expect(page.getByRole('link', { name: 'D · Koordinerende nivå' })).toBeHidden();
    await page.locator('[data-areas] summary').click();
    await page.getByRole('link', { name: 'D · Koordinerende nivå' }).click();
    await expect(page.locator('#D1')).toBeVisible();
    await expect(page.getByRole('link', { name: 'F · Kartlegging' })).toBeHidden();
  });

  test('prints all areas, whatever is on screen, and the result once it is begun', async ({
    page,
  }) => {
    await page.goto('/egenvurdering/full/#omrade-C');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-question]:visible')).toHaveCount(54);
    await expect(page.locator('[data-note]:visible')).toHaveCount(54);
    await expect(page.locator('[data-state-bar]')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Resultat' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await answer(page, 'C1', '3');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Resultat' })).toBeVisible();
  });
});

test.describe('the result', () => {
  test('comes when everything is answered, and gates hold it down', async ({ page }) => {
    await page.goto(quickCheck);
    await answerAll(page, '4');
    await expect(stage(page)).toHaveText('Samlet: 4 · Innarbeidet, dokumentert og evaluert');
    await expect(status(page)).toContainText('Alt er besvart. Samlet: 4');
    await answer(page, 'B1', '0');
    await expect(stage(page)).toHaveText('Samlet: 1 · Påbegynt eller tilfeldig');
    await expect(page.locator('[data-reservation]')).toContainText('B1');
    await answer(page, 'B1', '4');
    await answer(page, 'E1', '0');
    await expect(stage(page)).toHaveText('Samlet: 4 · Innarbeidet, dokumentert og evaluert');
  });

  test('has what holds it down first, then the rest in its order, each with where one stands and what is next', async ({
    page,
  }) => {
    await page.goto(quickCheck);
    await answerAll(page, '3');
    for (const [id, value] of [
      ['A1', '0'],
      ['C1', 'unknown'],
      ['F1', '0'],
      ['E1', '0'],
      ['D1', '2'],
    ] as const) {
      await answer(page, id, value);
    }
    const idsIn = (list: string) =>
      page
        .locator(`[data-${list}] > li:visible`)
        .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.item));
    expect(await idsIn('holding')).toEqual(['A1']);
    expect(await idsIn('priorities')).toEqual(['D1', 'F1', 'E1']);
    expect(await idsIn('gaps')).toEqual(['C1']);
    const first = page.locator('[data-holding] > li');
    await expect(first.getByRole('link').first()).toHaveText(/^A1 Mål: Kommunestyret har vedtatt/);
    await expect(first.locator('.here')).toContainText('Dere er her0 Det finnes ikke noe vedtak');
    await expect(first.locator('.next-level')).toContainText('Neste nivå1 En sak til');
    await first.getByRole('link', { name: 'Styrende nivå', exact: false }).first().click();
    await expect(page).toHaveURL(/\/handbok\//);
  });

  test('says how it is reckoned and what would lift it, and that is printed open', async ({
    page,
  }) => {
    await page.goto(quickCheck);
    await answerAll(page, '3');
    await answer(page, 'B1', '0');
    await answer(page, 'A2', 'unknown');
    const account = page.locator('[data-account]');
    await expect(account.getByText('Snittet er 2,7 av 4.')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(account.getByText('Snittet er 2,7 av 4.')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await account.getByText('Slik er det regnet').click();
    await expect(account).toContainText('10 av 11 punkter som teller med, har fått et nivå.');
    await expect(account.getByRole('row', { name: /^B1/ })).toHaveText(
      'B101 · Påbegynt eller tilfeldig',
    );
    await expect(account.getByRole('listitem')).toHaveText('B1 fra 0 til minst 1.');
    await answer(page, 'B1', '1');
    await expect(stage(page)).toHaveText('Samlet: 2 · Delvis på plass');
  });

  test('marks what is weakest in the profile, which is told in words beside', async ({ page }) => {
    await page.goto(quickCheck);
    await answerAll(page, '4');
    await answer(page, 'A1', '1');
    await answer(page, 'F1', '2');
    const row = page.locator('[data-profile="A"]');
    await expect(row).toContainText('2,5 av 4');
    await expect(row.locator('[data-bar]')).toHaveAttribute('width', '62.5');
    await expect(page.locator('[data-is-weak]')).toHaveCount(2);
  });

  test('is withheld when too much is unknown, tells how much, and lists what to find out', async ({
    page,
  }) => {
    await page.goto(quickCheck);
    await answerAll(page, '3');
    for (const id of ['A1', 'C3', 'F1']) await answer(page, id, 'unknown');
    await expect(stage(page)).toBeHidden();
    await expect(page.locator('[data-reservation]')).toContainText('27 prosent');
    await expect(page.locator('[data-unknown]')).toContainText('3 av 11 punkter');
    await expect(page.locator('[data-holding] > li')).toContainText('Vet ikke. Finn ut av dette');
    await expect(page.locator('[data-gaps] > li:visible')).toHaveCount(2);
  });

  test('asks for a reason where a must is said not to apply, and says so when nothing does', async ({
    page,
  }) => {
    await page.goto(quickCheck);
    await answer(page, 'A1', 'not-applicable');
    await expect(status(page)).toContainText('A1 mangler begrunnelse');
    await answerAll(page, 'not-applicable');
    await expect(progress(page)).toHaveText('8 av 12 besvart');
    await expect(page.locator('[data-reservation]')).toContainText(
      '4 punkter er ikke besvart ennå.',
    );
    const note = page.locator('#A1 [data-note]');
    await expect(note).toHaveAccessibleDescription(/A1 mangler begrunnelse/);
    await expect(note).toHaveAttribute('aria-invalid', 'true');
    for (const id of ['A1', 'B1', 'C1', 'D1'])
      await page.locator(`#${id} [data-note]`).fill('Vi er en bydel.');
    await expect(progress(page)).toHaveText('12 av 12 besvart');
    await page.reload();
    await expect(progress(page)).toHaveText('12 av 12 besvart');
    await expect(note).toHaveAttribute('aria-invalid', 'false');
    await expect(stage(page)).toBeHidden();
    await expect(page.locator('[data-reservation]')).toContainText('ikke noe å regne ut');
    await expect(page.locator('[data-gaps] > li:visible')).toHaveCount(4);
  });

  test('counts what is not answered as the list of assessments, the plan and the comparison do', async ({
    page,
  }) => {
    const answers = {
      ...Object.fromEntries(quickIds.map((id) => [id, 2 as const])),
      A1: 'not-applicable' as const,
    };
    const { E1: _, ...others } = answers as Record<string, 2 | 'not-applicable'>;
    const old = made({ role: 'kommune', answers: others });
    await placeOnDevice(page, { ...onDevice(old), 'slt2.valg:aktiv': old.id });
    await page.goto(quickCheck);
    await expect(progress(page)).toHaveText('10 av 12 besvart');
    const reservation = page.locator('[data-reservation]');
    await expect(reservation).toContainText('2 punkter er ikke besvart ennå.');
    await expect(reservation).toContainText('Den mangler på A1');
    await page.goto('/egenvurdering/plan/');
    const told = page.locator('[data-unanswered]');
    await expect(told).toContainText('Hurtigsjekk: 2 punkter er ikke besvart ennå.');
    await expect(told).toContainText('Den mangler på A1');
    await page.goto('/egenvurdering/');
    await expect(page.getByRole('link', { name: 'Hurtigsjekk: 10 av 12 besvart' })).toBeVisible();
    await page.goto('/egenvurdering/sammenlign/');
    await expect(page.locator('[data-respondents]')).toContainText(
      '10 av 54 besvart · A1 mangler begrunnelse',
    );
  });

  test('of «Dette må til» tells what is missing', async ({ page }) => {
    await page.goto('/egenvurdering/dette-ma-til/');
    for (const id of ['vedtak', 'koordinator', 'styringsgruppe', 'koordineringsgruppe']) {
      await answer(page, id, 'yes');
    }
    await answer(page, 'utforende-niva', 'no');
    await expect(stage(page)).toHaveText('4 av 4 må-krav er på plass.');
    await expect(page.locator('[data-priorities] > li:visible')).toHaveCount(1);
    await answer(page, 'koordinator', 'unknown');
    await expect(page.locator('[data-gaps] > li:visible')).toHaveCount(1);
    await answer(page, 'koordinator', 'no');
    await expect(stage(page)).toHaveText('3 av 4 må-krav er på plass.');
    await expect(page.locator('[data-priorities] > li:visible').first()).toContainText(
      'SLT-koordinator',
    );
  });
});

test('«Før oppstart» is ticked off, each step with an owner and a date', async ({ page }) => {
  await page.goto('/egenvurdering/for-oppstart/');
  await expect(page.getByRole('checkbox')).toHaveCount(13);
  const step = page.locator('#politisk-vedtak');
  await step.getByRole('checkbox').check();
  await step.getByLabel('Eier (rolle').fill('Kommunedirektøren');
  await step.getByLabel('Frist').fill('2027-03-01');
  await expect(progress(page)).toHaveText('1 av 13 gjort');
  await expect(stage(page)).toHaveText('1 av 13 steg er gjort, og 1 av 3 må-krav er på plass.');
  await expect(page.locator('[data-priorities] > li:visible')).toHaveCount(12);
  await page.reload();
  await expect(step.getByRole('checkbox')).toBeChecked();
  await expect(step.getByLabel('Eier (rolle')).toHaveValue('Kommunedirektøren');
  await expect(step.getByLabel('Frist')).toHaveValue('2027-03-01');
  await step.getByRole('checkbox').uncheck();
  await expect(progress(page)).toHaveText('0 av 13 gjort');
});

test('«Må» stands apart from the step it marks', async ({ page }) => {
  await page.goto('/egenvurdering/for-oppstart/');
  await expect(page.getByRole('checkbox', { name: /Må [A-ZÆØÅ]/ }).first()).toBeVisible();
});

test('a date no step can have is not kept, and the one before stays', async ({ page }) => {
  await page.goto('/egenvurdering/for-oppstart/');
  const step = page.locator('#politisk-vedtak');
  const date = step.getByLabel('Frist');
  await date.fill('2027-03-01');
  await date.focus();
  // The browser of the tests shows dates with the month first.
  await page.keyboard.type('03010020');
  await page.keyboard.press('Tab');
  await step.getByLabel('Eier (rolle').fill('Ordføreren');
  await expect(step.locator('[data-error]')).toContainText('Fristen er ikke endret');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(date).toHaveAccessibleDescription(/Datoen finnes ikke/);
  await page.reload();
  await expect(date).toHaveValue('2027-03-01');
  await expect(step.getByLabel('Eier (rolle')).toHaveValue('Ordføreren');
  await expect(step.locator('[data-error]')).toBeHidden();
});

test('54 answers are given by keyboard alone in one flow, with few and short announcements', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('/egenvurdering/full/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role="status"]')) {
      new MutationObserver(() => said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  await page.locator('#omrade-A h2').focus();
  const focused = () =>
    page.evaluate(() => {
      const node = document.activeElement as HTMLInputElement;
      return node.type === 'radio' ? node.name : (node.textContent?.trim() ?? '');
    });
  const given: string[] = [];
  for (let presses = 0; given.length < 54 && presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused();
    if (/^[A-K]\d$/.test(at)) {
      await page.keyboard.press(String(given.length % 5));
      given.push(at);
    } else if (at.startsWith('Neste: ')) {
      await page.keyboard.press('Enter');
      const title = at.slice('Neste: '.length);
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeFocused();
    }
  }
  expect(new Set(given).size).toBe(54);
  await expect(progress(page)).toHaveText('54 av 54 besvart');
  await expect(stage(page)).toHaveText(/^Samlet: /);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toHaveLength(11);
  for (const text of said) expect(text.length).toBeLessThanOrEqual(80);
  expect(said[0]).toBe('A · Forankring: alt er besvart.');
  expect(said.at(-1)).toMatch(/^Alt er besvart\. Samlet: \d/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the full form is complete, with boxes, notes and what to do for each', async ({ page }) => {
    await page.goto('/egenvurdering/full/');
    await expect(page.locator('[data-question]:visible')).toHaveCount(54);
    await expect(page.getByRole('radio')).toHaveCount(54 * 7);
    await page.locator('#A1 summary').click();
    await page.getByRole('textbox', { name: 'Notat til A1' }).fill('Sak 12/26');
    await expect(page.locator('[data-priorities] > li:visible')).toHaveCount(54);
    for (const name of ['Last ned som fil', 'Angre', 'Slett vurderingen', 'Velg filer']) {
      await expect(page.getByText(name, { exact: true })).toBeHidden();
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.paper')).toContainText('Vi svarer for');
    await expect(page.locator('[data-note]:visible')).toHaveCount(54);
  });

  test('«Før oppstart» has boxes to tick and lines for owner and date', async ({ page }) => {
    await page.goto('/egenvurdering/for-oppstart/');
    await expect(page.getByRole('checkbox')).toHaveCount(13);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel('Eier (rolle')).toHaveCount(13);
    await expect(page.getByLabel('Eier (rolle').first()).toBeVisible();
    await expect(page.getByLabel('Frist').last()).toBeVisible();
  });

  test('the list of assessments says what it needs', async ({ page }) => {
    await page.goto('/egenvurdering/');
    await expect(page.getByText('Vurderinger lagres i nettleseren')).toBeVisible();
    await expect(page.getByText('Velg filer', { exact: true })).toBeHidden();
  });
});
