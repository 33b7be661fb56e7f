import type { Page } from '@playwright/test';
import { fileOf, made, stored } from '../assessment/assessment-pages.ts';
import { expect, test } from '../fixtures.ts';

const address = '/egenvurdering/mote/';

const view = (page: Page) => page.locator('meeting-run');
const button = (page: Page, name: string | RegExp) =>
  view(page).getByRole('button', { name, exact: typeof name === 'string' });

/** Begins a meeting with so many from the kommune and the police. */
async function begin(page: Page, kommune: number, police: number): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Begynn et møte' }).click();
  for (let at = 0; at < kommune; at += 1) await button(page, 'Legg til kommune').click();
  for (let at = 0; at < police; at += 1) await button(page, 'Legg til politi').click();
}

/** Presses the same key for each point, which a held key does not do. */
async function press(page: Page, key: string, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) await page.keyboard.press(key);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing of the meeting on a screen is offered', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('assessment-meeting')).toBeHidden();
  });
});

test('ten people answer 54 points on one device, by keyboard, and go home with three measures', async ({
  page,
}) => {
  test.slow();
  await begin(page, 6, 4);
  await view(page).getByLabel('Full egenvurdering, 54 punkter').check();
  await view(page).getByLabel('Navnet på møtet').fill('Politirådet, våren');
  await button(page, 'Start klokken').press('Enter');
  await button(page, 'Gå til svarene').press('Enter');
  await expect(view(page).locator('[data-progress]')).toContainText('0 av 10 er klare');

  await button(page, 'Begynn runden').press('Enter');
  for (let person = 0; person < 10; person += 1) {
    const isPolice = person >= 6;
    const who = isPolice ? `Politi ${person - 5}` : `Kommune ${person + 1}`;
    await expect(button(page, `Jeg er ${who}`)).toBeFocused();
    await page.keyboard.press('Enter');
    // The first point divides kommune and police, the second each of them; on the rest, one is alone.
    await press(page, isPolice ? '0' : '4', 1);
    await press(page, person % 2 === 0 ? '1' : '4', 1);
    await press(page, person === 0 ? '4' : '2', 52);
    await expect(button(page, 'Ferdig, skjul svarene')).toBeFocused();
    await page.keyboard.press('Enter');
  }

  await expect(button(page, 'Vis svarene')).toBeFocused();
  await expect(view(page).locator('.picture')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(view(page)).toContainText('På 2 punkter ser dere tydelig ulikt på det.');
  await button(page, 'Begynn samtalen').press('Enter');
  await expect(view(page).locator('[data-point] h2')).toBeFocused();
  await expect(view(page)).toContainText('Kommunen og politiet er 4 steg fra hverandre.');
  await page.keyboard.press('1');
  await view(page).getByLabel('Hvorfor?').fill('Vedtaket er fra forrige periode.');
  await button(page, 'Neste').press('Enter');
  await expect(view(page).locator('[data-point] h2')).toBeFocused();
  await press(page, '2', 1);
  await page.keyboard.press('Enter');
  await button(page, 'Sett midten på resten').press('Enter');
  await expect(view(page)).toContainText('Midten er satt på 52 punkter.');

  await page.keyboard.press('Enter');
  for (let at = 0; at < 3; at += 1) {
    await view(page).locator('[data-choose]').first().press('Enter');
    await page.keyboard.type(`Rolle ${at + 1}`);
    await view(page)
      .getByLabel('Frist')
      .nth(at)
      .fill(`2027-0${at + 1}-15`);
  }
  await expect(view(page)).toContainText('3 av 3 er valgt.');
  await button(page, 'Avslutt møtet').press('Enter');
  await expect(view(page)).toContainText('54 av 54 punkter er avgjort, 2 av dem etter samtale.');
  await expect(view(page).locator('[data-log]')).toContainText('Kommune: 6.Politi: 4.');
  await button(page, 'Lagre i egenvurderingen').press('Enter');

  await view(page).getByRole('link', { name: 'Åpne handlingsplanen' }).click();
  await expect(page.locator('[data-cards] > li')).toHaveCount(3);
  await expect(page.locator('[data-cards]')).toContainText('15. januar 2027');
  const entries = await stored(page);
  const consensus = Object.keys(entries).find((key) => key.endsWith('-felles:answers.A1'));
  expect(consensus && entries[consensus]).toBe('1');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('those who answered before bring a file, one answers here, and the room ends with a measure', async ({
    page,
  }) => {
    await begin(page, 1, 1);
    await button(page, 'Gå til svarene').tap();
    await view(page).getByText('Filer og lenker').tap();
    const ids = ['A1', 'A2', 'B1', 'B3', 'C1', 'C3', 'D1', 'D3', 'E1', 'F1', 'H1', 'I3'];
    const answers = Object.fromEntries(ids.map((id) => [id, 1 as const]));
    const files = view(page).locator('[data-drop="answers"] input');
    await files.setInputFiles(fileOf([made({ role: 'police', answers })]));
    await button(page, 'Ta med dem jeg har krysset av').tap();
    await expect(view(page).locator('[data-voters]')).toContainText(
      'Politi 1 klar, svarte før møtet',
    );

    await button(page, 'Gi enheten til Kommune 1').tap();
    await button(page, 'Jeg er Kommune 1').tap();
    for (const _ of ids) await view(page).locator('[data-answer="3"]').tap();
    await button(page, 'Ferdig, skjul svarene').tap();
    await button(page, 'Vis svarene').tap();
    await button(page, 'Begynn samtalen').tap();
    await view(page).locator('[data-decide="2"]').tap();
    await expect(view(page).locator('[data-meaning]')).toContainText('Nivå 2');
    await button(page, 'Oversikt').tap();
    await view(page).getByLabel('Hvor mange punkter vil dere snakke om?').fill('1');
    await button(page, 'Sett midten på resten').tap();
    await button(page, 'Velg tiltak').tap();
    await view(page).locator('[data-choose]').first().tap();
    await view(page).getByLabel('Eier').fill('Rådmannen');
    await button(page, 'Avslutt møtet').tap();
    await expect(view(page).locator('[data-end-measures]')).toContainText('Eier: Rådmannen.');
  });
});

test('a vote is hidden from the next, from whoever opens the page anew, and undo takes it back', async ({
  page,
}) => {
  await begin(page, 2, 0);
  await button(page, 'Gå til svarene').click();
  await button(page, 'Gi enheten til Kommune 1').click();
  await button(page, 'Jeg er Kommune 1').click();
  await page.keyboard.press('3');
  await expect(view(page)).toContainText('Punkt 2 av 12');
  await page.reload();
  await expect(view(page).locator('[data-voters]')).toContainText('Kommune 1 1 av 12 besvart');
  await expect(view(page).locator('[aria-pressed="true"]')).toHaveCount(0);
  await button(page, 'Angre: et svar').click();
  await expect(view(page).locator('[data-voters]')).toContainText('Kommune 1 0 av 12 besvart');
  await button(page, 'Gi enheten til Kommune 1').click();
  await button(page, 'Jeg er Kommune 1').click();
  await page.keyboard.press('3');
  await page.keyboard.press('ArrowLeft');
  await expect(view(page).locator('[data-answer="3"]')).toHaveAttribute('aria-pressed', 'true');
  await button(page, 'Forrige').isDisabled();
});

test('cards are typed one digit after the other, or counted', async ({ page }) => {
  await begin(page, 2, 1);
  await button(page, 'Gå til svarene').click();
  await view(page).locator('[data-cards] summary').click();
  await view(page).getByLabel('Kommune 1, kort').focus();
  await page.keyboard.type('3');
  await expect(view(page).getByLabel('Kommune 2, kort')).toBeFocused();
  await page.keyboard.type('29');
  await expect(view(page)).toContainText('1 av 12 punkter er ført.');
  await page.keyboard.press('Enter');
  await expect(view(page).getByLabel('Kommune 1, kort')).toHaveValue('');
  await page.keyboard.type('x');
  await expect(view(page).getByRole('alert').filter({ hasText: 'Skriv 0, 1, 2' })).toBeVisible();
  await view(page).getByLabel('Bare hvor mange').check();
  await view(page).getByLabel('Antall som viste 4').fill('3');
  await expect(view(page)).toContainText('2 av 12 punkter er ført.');
  await button(page, 'Kortene er ført').click();
  await button(page, 'Vis svarene').click();
  await expect(view(page).locator('[data-rest], [data-queue]')).not.toHaveCount(0);
});
