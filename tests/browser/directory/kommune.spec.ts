import { expect, test } from '../fixtures.ts';

/** What a worried parent, a new coordinator and a careful reader come for. */
for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the page of a kommune leads from worry to whom to ask', async ({ page }) => {
      await page.goto('/finn-koordinator/rogaland/');
      await page.getByRole('link', { name: 'Vindafjord', exact: true }).click();
      await expect(page).toHaveURL('/kommune/vindafjord/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('SLT i Vindafjord');
      const contact = page.getByRole('region', { name: 'Hvem kan jeg snakke med i Vindafjord?' });
      const call = contact.getByRole('link', { name: 'Ring 53 65 65 65' });
      await expect(call).toHaveAttribute('href', 'tel:53656565');
      await expect(call).toBeInViewport();
      await expect(contact.getByRole('link', { name: 'Skriv en e-post' })).toHaveAttribute(
        'href',
        /^mailto:postmottak@vindafjord\.kommune\.no\?subject=Kven%20/,
      );
      const known = page.getByRole('region', { name: 'Har Vindafjord SLT?' });
      await expect(known).toContainText('Vindafjord hadde SLT');
      await expect(known).toContainText('Felles med Etne');
      await expect(known).toContainText('Én utgave av siden');
      await expect(
        page.getByRole('region', { name: 'Hva kan du ta opp?' }).getByRole('listitem'),
      ).toHaveCount(3);
      await expect(page.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
      const police = page.getByRole('region', { name: 'Politikontakten' });
      await expect(police).toContainText('Politikontakten i Vindafjord');
    });

    test('an expired plan is marked, and a survey is not', async ({ page }) => {
      await page.goto('/kommune/vindafjord/');
      const documents = page.getByRole('region', { name: 'Planer og undersøkelser' });
      await documents.getByRole('heading').click();
      const item = (text: string) => documents.getByRole('listitem').filter({ hasText: text });
      await expect(item('2020–2023')).toContainText('Gikk ut i 2023');
      await expect(item('Ung Data 2019')).not.toContainText('Gikk ut i 2023');
    });

    test('the self-assessment opens for the kommune', async ({ page }) => {
      await page.goto('/nn/kommune/oslo/');
      await page.getByRole('link', { name: 'Start eigenvurdering for Oslo' }).click();
      await expect(page).toHaveURL('/nn/egenvurdering/hurtigsjekk/?kommune=0301');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
}

test('the page fits 320 pixels, and prints without what only a screen can use', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/kommune/vindafjord/');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  const correct = page.getByRole('link', { name: 'Rett opp', exact: true });
  await expect(correct).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(correct).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Slik er SLT organisert her' })).toBeVisible();
});

test('an open meeting is told of until its day is over, where no build has been made since', async ({
  page,
}) => {
  for (const [now, isToCome] of [
    ['2026-12-10T22:00:00+01:00', true],
    ['2026-12-11T08:00:00+01:00', false],
  ] as const) {
    await page.clock.setFixedTime(now);
    await page.goto('/kommune/hamar/');
    const meeting = page.getByRole('region', { name: 'Neste åpne møte' });
    await expect(meeting.getByText('klokka 18.00: Åpent møte')).toBeVisible({ visible: isToCome });
    await expect(meeting.getByText('Møtet har vært.')).toBeVisible({ visible: !isToCome });
  }
});

test.describe('a person past the last day they may be shown, where no build has been made since', () => {
  const person = 'Eksempel Ferskesen';
  const tooOld = 'er for gammel til å vises';

  test('is shown on the last day', async ({ page }) => {
    await page.clock.setFixedTime('2028-10-01T20:00:00Z');
    await page.goto('/kommune/hamar/');
    await expect(page.getByText(person)).toBeVisible();
    await expect(page.getByText(tooOld)).toBeHidden();
  });

  test('is hidden the day after, with the card to keep, and never printed', async ({ page }) => {
    await page.clock.setFixedTime('2028-10-02T10:00:00+02:00');
    await page.goto('/kommune/hamar/');
    const contact = page.locator('#kontakt ~ * dated-contact');
    await expect(contact).toHaveText(/er for gammel til å vises\. Spør kommunen\.\s*$/);
    await expect(page.getByText(person)).toBeHidden();
    await expect(page.getByRole('link', { name: 'Lagre kontakten' })).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(person)).toBeHidden();
  });

  test('is hidden in a page that was open, or kept by the browser, when the day passed', async ({
    page,
  }) => {
    await page.clock.setFixedTime('2028-10-01T20:00:00Z');
    await page.goto('/kommune/hamar/');
    for (const event of ['pageshow', 'beforeprint']) {
      await page.clock.setFixedTime('2028-10-01T20:00:00Z');
      await page.evaluate((name) => dispatchEvent(new Event(name)), event);
      await expect(page.getByText(person)).toBeVisible();
      await page.clock.setFixedTime('2028-10-02T10:00:00+02:00');
      await page.evaluate((name) => dispatchEvent(new Event(name)), event);
      await expect(page.getByText(person)).toBeHidden();
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a person is shown by the rule of the build', async ({ page }) => {
    await page.goto('/kommune/hamar/');
    await expect(page.getByText('Eksempel Ferskesen')).toBeVisible();
    await expect(page.getByText('er for gammel til å vises')).toBeHidden();
  });
});
