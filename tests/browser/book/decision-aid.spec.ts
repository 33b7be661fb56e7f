import type { Page } from '@playwright/test';
import { violationsOn } from '../../support/axe.ts';
import { expect, test } from '../fixtures.ts';

const address = '/kan-jeg-dele/';

test.describe('the decision aid without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows all questions and outcomes, and each answer leads to the next', async ({ page }) => {
    await page.goto(address);
    const steps = page.locator('.step');
    expect(await steps.count()).toBeGreaterThan(8);
    await expect(steps.last()).toBeVisible();
    const headings = page.locator('decision-aid').getByRole('heading', { level: 2 });
    await expect(headings).toHaveCount(await steps.count());
    const answer = page.locator('a.answer').first();
    const target = await answer.getAttribute('href');
    await answer.click();
    await expect(page).toHaveURL(`${address}${target}`);
    await expect(page.locator(`${target}`)).toBeInViewport();
  });

  test('offers nothing that needs JavaScript', async ({ page }) => {
    await page.goto(address);
    for (const control of await page.locator('decision-aid :is(select, button, textarea)').all())
      await expect(control).toBeHidden();
    await expect(page.getByText('Du svarte')).toBeHidden();
  });

  test('calls a number that is pressed', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('#ring-na').getByRole('link', { name: '113' })).toHaveAttribute(
      'href',
      'tel:113',
    );
  });
});

const shown = (page: Page) => page.locator('.step:visible');
const answer = (page: Page, name: 'Ja' | 'Nei') =>
  shown(page)
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();
const way = (page: Page) => page.locator('[data-path] a');

/** Answers the first questions with no, up to one. */
async function goTo(page: Page, id: string): Promise<void> {
  while (!(await page.locator(`#${id}`).isVisible())) await answer(page, 'Nei');
}

test('asks one question at a time, by keyboard, and keeps nothing on the device', async ({
  page,
}) => {
  await page.goto(address);
  await expect(shown(page)).toHaveCount(1);
  for (let step = 0; step < 12 && !(await page.locator('.outcome:visible').count()); step += 1) {
    await shown(page).locator('a.answer').last().focus();
    await page.keyboard.press('Enter');
    await expect(shown(page)).toHaveCount(1);
    await expect(shown(page).getByRole('heading', { level: 2 })).toBeFocused();
  }
  await expect(page.locator('.outcome:visible')).toHaveCount(1);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('each step is one in the history, and has its address', async ({ page }) => {
  await page.goto(address);
  await answer(page, 'Nei');
  await expect(page).toHaveURL(`${address}#alvorlig`);
  await answer(page, 'Nei');
  await answer(page, 'Ja');
  await expect(page).toHaveURL(`${address}#meld`);
  await page.goBack();
  await expect(page).toHaveURL(`${address}#barn`);
  await expect(shown(page)).toHaveAttribute('id', 'barn');
  await expect(shown(page).getByRole('heading')).toBeFocused();
  await expect(way(page)).toHaveCount(2);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(shown(page)).toHaveAttribute('id', 'fare-na');
  for (let step = 0; step < 3; step += 1) await page.goForward();
  await expect(shown(page)).toHaveAttribute('id', 'meld');
  await expect(way(page)).toHaveCount(3);
});

test('a reload, and coming back from another page, find the same step and the way to it', async ({
  page,
}) => {
  await page.goto(address);
  await goTo(page, 'barn');
  await answer(page, 'Ja');
  await page.reload();
  await expect(shown(page)).toHaveAttribute('id', 'meld');
  await expect(way(page)).toHaveCount(3);
  await page.goto('/om/');
  await page.goBack();
  await expect(shown(page)).toHaveAttribute('id', 'meld');
  await expect(way(page)).toHaveCount(3);
});

test('the way one came leads back to each question, which can be answered otherwise', async ({
  page,
}) => {
  await page.goto(address);
  await goTo(page, 'kjent');
  await expect(shown(page).getByRole('heading')).toContainText('Spørsmål 4');
  await way(page).nth(1).click();
  await expect(shown(page)).toHaveAttribute('id', 'alvorlig');
  await expect(way(page)).toHaveCount(1);
  await answer(page, 'Ja');
  await expect(way(page)).toHaveText([/fare-na\? Nei$/, /alvorlig\? Ja$/]);
  await page.getByRole('button', { name: 'Ett steg tilbake' }).click();
  await expect(shown(page)).toHaveAttribute('id', 'alvorlig');
  await page.getByRole('button', { name: 'Start på nytt' }).click();
  await expect(shown(page)).toHaveAttribute('id', 'fare-na');
  await expect(page.getByText('Du svarte')).toBeHidden();
});

test('all steps can be shown, and Back leads from them to where one was', async ({ page }) => {
  await page.goto(address);
  await goTo(page, 'barn');
  await page.getByRole('button', { name: 'Vis alle' }).click();
  await expect(shown(page)).toHaveCount(await page.locator('.step').count());
  await page.locator('#alvorlig a.answer').first().click();
  await expect(shown(page)).toHaveCount(await page.locator('.step').count());
  await page.goBack();
  await page.goBack();
  await expect(shown(page)).toHaveAttribute('id', 'barn');
});

test('an address that names nothing leads to the beginning, also where an answer was open', async ({
  page,
}) => {
  await page.goto(`${address}#meld`);
  await page.evaluate(() => (location.hash = 'tull'));
  await expect(shown(page)).toHaveAttribute('id', 'fare-na');
  await page.evaluate(() => (location.hash = 'innhold'));
  await expect(shown(page)).toHaveAttribute('id', 'fare-na');
});

test('who opens a link to an answer is told that no question was answered', async ({ page }) => {
  await page.goto(`${address}#meld`);
  await expect(shown(page)).toHaveAttribute('id', 'meld');
  await expect(page.getByText('ikke svart på spørsmålene foran')).toBeVisible();
  await expect(page.getByText('Du svarte')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Ett steg tilbake' })).toBeHidden();
  await page.getByRole('button', { name: 'Svar på spørsmålene' }).click();
  await expect(shown(page)).toHaveAttribute('id', 'fare-na');
  await expect(page.getByText('ikke svart på spørsmålene foran')).toBeHidden();
  await expect(shown(page)).toHaveAttribute('id', 'fare-na');
});

test('Back leads from all steps to the answer a link opened', async ({ page }) => {
  await page.goto(`${address}#meld`);
  await page.getByRole('button', { name: 'Vis alle' }).click();
  await page.goBack();
  await expect(shown(page)).toHaveAttribute('id', 'meld');
  await expect(page.getByText('ikke svart på spørsmålene foran')).toBeVisible();
});

test('what stands in an address or the history and is no step is left alone', async ({ page }) => {
  await page.goto(`${address}#borte`);
  await expect(shown(page)).toHaveAttribute('id', 'fare-na');
  await page.evaluate(() =>
    history.replaceState({ path: [{ question: 1 }], role: 'x' }, '', '#meld'),
  );
  await page.reload();
  await expect(shown(page)).toHaveAttribute('id', 'meld');
  await expect(way(page)).toHaveCount(0);
  await page.goto(address);
  await goTo(page, 'barn');
  await page.evaluate(() => (location.hash = 'innhold'));
  await expect(shown(page)).toHaveAttribute('id', 'barn');
});

test('the same page in the other language opens at the same step', async ({ page }) => {
  await page.goto(address);
  await goTo(page, 'barn');
  await page.locator('a[data-other-language]').first().click();
  await expect(page).toHaveURL(`/nn${address}#barn`);
  await expect(shown(page)).toHaveAttribute('id', 'barn');
});

test.describe('a role', () => {
  test('answers its question by itself, is shown, and lets every duty be asked', async ({
    page,
  }) => {
    await page.goto(address);
    await page.getByLabel('Jeg er').selectOption('prøver');
    const asked = [];
    while (!(await page.locator('#samtykke').isVisible())) {
      asked.push(await shown(page).getAttribute('id'));
      await answer(page, 'Nei');
    }
    expect(asked).toEqual(['fare-na', 'alvorlig', 'barn']);
    await expect(way(page)).toHaveCount(5);
    await expect(way(page).first()).toHaveText('Jeg er prøver');
    await expect(way(page).last()).toHaveText(/kjent\? Ja \(fra rollen\)$/);
    await expect(shown(page)).toContainText('Spørsmål 5');
    await page.reload();
    await expect(way(page).first()).toHaveText('Jeg er prøver');
  });

  test('can be changed, and what it answered can be answered otherwise', async ({ page }) => {
    await page.goto(address);
    await page.getByLabel('Jeg er').selectOption('prøver');
    await goTo(page, 'samtykke');
    await way(page).last().click();
    await expect(shown(page)).toHaveAttribute('id', 'kjent');
    await answer(page, 'Nei');
    await expect(shown(page)).toHaveAttribute('id', 'del-bildet');
    await way(page).first().click();
    await expect(page.getByLabel('Jeg er')).toHaveValue(/kjent/);
    await page.getByLabel('Jeg er').selectOption({ index: 0 });
    await goTo(page, 'kjent');
    await expect(way(page).first()).toHaveText(/Nei$/);
  });
});

test.describe('an answer', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('is copied for the file note, with the way to it, and so is its link', async ({
    page,
    baseURL,
  }) => {
    await page.goto(address);
    await expect(page.getByRole('button', { name: 'Kopier til notat' })).toBeHidden();
    await goTo(page, 'del-bildet');
    await page.getByRole('button', { name: 'Kopier til notat' }).click();
    await expect(page.getByRole('status')).toContainText('er kopiert');
    const note = (await clipboard(page)).split('\n');
    expect(note.slice(0, 3)).toEqual(['Kan jeg dele dette?', '', '1. Er det fare-na? Nei']);
    expect(note).toContain('Svar: Utfall del-bildet (Taushetsplikten er ikke til hinder)');
    expect(note).toContain('– Gjør dette.');
    expect(note.at(-1)).toContain(`${baseURL}${address}#del-bildet`);
    expect(note.at(-1)).toContain('sist kontrollert 10. januar 2026');
    await page.getByRole('button', { name: 'Kopier lenken' }).click();
    await expect(page.getByRole('status')).toHaveText('Lenken til svaret er kopiert.');
    expect(await clipboard(page)).toBe(`${baseURL}${address}#del-bildet`);
  });

  test('opened from a link says so in the note', async ({ page }) => {
    await page.goto(`${address}#meld`);
    await page.getByRole('button', { name: 'Kopier til notat' }).click();
    await expect(page.getByRole('status')).toContainText('er kopiert');
    expect(await clipboard(page)).toContain('Spørsmålene er ikke besvart.');
  });

  test('is shown to be copied by hand where the browser refuses', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.goto(`${address}#meld`);
    await page.getByRole('button', { name: 'Kopier til notat' }).click();
    await expect(page.getByRole('status')).toContainText('lot oss ikke kopiere');
    await expect(page.getByLabel('Tekst å kopiere')).toHaveValue(/Svar: Utfall meld/);
    await expect(page.getByLabel('Tekst å kopiere')).toBeFocused();
    expect(await violationsOn(page, { within: 'decision-aid' })).toEqual([]);
  });
});

test('on paper all steps stand, and when there is an answer it alone, with the way to it', async ({
  page,
}) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await expect(shown(page)).toHaveCount(await page.locator('.step').count());
  await page.emulateMedia({ media: 'screen' });
  await goTo(page, 'del-bildet');
  await page.emulateMedia({ media: 'print' });
  await expect(shown(page)).toHaveCount(1);
  await expect(way(page).first()).toHaveText('Er det fare-na? Nei');
  await expect(page.locator('.asked').first()).toBeVisible();
  await expect(page.locator('[data-origin]')).toContainText('#del-bildet');
  await expect(page.locator('decision-aid button:visible')).toHaveCount(0);
});

test('axe finds nothing on the way, narrow, in the dark and in forced colours', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(address);
  await page.getByLabel('Jeg er').selectOption('prøver');
  for (const id of ['fare-na', 'samtykke', 'ikke-del']) {
    await goTo(page, id);
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
      expect(await violationsOn(page, { within: 'decision-aid' })).toEqual([]);
    }
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
  }
});
