import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const form = '/egenvurdering/hurtigsjekk/';
const ids = ['A1', 'A2', 'B1', 'B3', 'C1', 'C3', 'D1', 'D3', 'E1', 'F1', 'H1', 'I3'];
const answer = (page: Page, id: string, value: string) =>
  page.locator(`#${id} input[value="${value}"]`).check();
const state = (page: Page) => page.locator('[data-state]');
const stage = (page: Page) => page.locator('[data-stage]');

async function answerAll(page: Page, value: string): Promise<void> {
  for (const id of ids) await answer(page, id, value);
}

test.describe('when the device refuses to keep answers', () => {
  for (const [fault, script] of [
    [
      'forbidden',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    ],
    [
      'full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
  ] as const) {
    test(`storage that is ${fault} gives a clear message, and the form still works`, async ({
      page,
    }) => {
      await page.addInitScript(script);
      await page.goto(form);
      await answer(page, 'A1', '0');
      await expect(state(page)).toContainText('1 av 12 besvart');
      await expect(state(page)).toContainText('Svarene kan ikke lagres på denne enheten');
      await expect(page.locator('#A1 input[value="0"]')).toBeChecked();
      await expect(page.locator('[data-priorities] > li:visible')).toHaveCount(1);
    });
  }

  test('a damaged value is named and left where it is, and the others are read', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem('slt.egenvurdering:A1', '{"<script>alert(1)</script>');
      localStorage.setItem('slt.egenvurdering:A2', '3');
    });
    await page.goto(form);
    await expect(state(page)).toContainText('1 av 12 besvart');
    await expect(state(page)).toContainText('Noen lagrede svar kunne ikke leses');
    await expect(page.locator('#A2 input[value="3"]')).toBeChecked();
    expect(await page.evaluate(() => localStorage.getItem('slt.egenvurdering:A1'))).toContain(
      '<script>',
    );
  });
});

test.describe('answers', () => {
  test('survive a reload, and are the same in both languages', async ({ page }) => {
    await page.goto(form);
    await answer(page, 'B1', '3');
    await answer(page, 'C1', 'unknown');
    await page.reload();
    await expect(page.locator('#B1 input[value="3"]')).toBeChecked();
    await expect(page.locator('#C1 input[value="unknown"]')).toBeChecked();
    await page.goto(`/nn${form}`);
    await expect(page.locator('#B1 input[value="3"]')).toBeChecked();
    await expect(state(page)).toContainText('2 av 12 svara på. Lagra på denne eininga.');
  });

  test('given in one tab show in another, and neither overwrites the other', async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    await page.goto(form);
    await other.goto(form);
    await answer(page, 'A1', '4');
    await expect(other.locator('#A1 input[value="4"]')).toBeChecked();
    await answer(other, 'A2', '2');
    await expect(page.locator('#A2 input[value="2"]')).toBeChecked();
    await expect(page.locator('#A1 input[value="4"]')).toBeChecked();
  });

  test('are deleted only after being asked, and only those of this form', async ({ page }) => {
    await page.goto('/egenvurdering/dette-ma-til/');
    await page.locator('#koordinator input[value="yes"]').check();
    await page.goto(form);
    await answer(page, 'A1', '4');
    await page.getByRole('button', { name: 'Slett svarene' }).click();
    await page.getByRole('button', { name: 'Nei, behold' }).click();
    await expect(page.locator('#A1 input[value="4"]')).toBeChecked();
    await page.getByRole('button', { name: 'Slett svarene' }).click();
    await page.keyboard.press('Escape');
    await expect(page.locator('#A1 input[value="4"]')).toBeChecked();
    await page.getByRole('button', { name: 'Slett svarene' }).click();
    await page.getByRole('button', { name: 'Ja, slett' }).click();
    await expect(state(page)).toHaveText('Svarene er slettet.');
    await expect(page.locator('input:checked')).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
      'slt.egenvurdering:koordinator',
    ]);
  });

  test('never leave the device', async ({ page }) => {
    const sent: string[] = [];
    await page.goto(form);
    page.on('request', (request) => sent.push(request.url()));
    await answerAll(page, '2');
    await expect(state(page)).toContainText('12 av 12 besvart');
    expect(sent).toEqual([]);
    expect(page.url()).not.toContain('A1');
  });
});

test.describe('the result', () => {
  test('comes when everything is answered, and gates hold it down', async ({ page }) => {
    await page.goto(form);
    await answerAll(page, '4');
    await expect(stage(page)).toHaveText('Samlet: 4 · Innarbeidet, dokumentert og evaluert');
    await expect(state(page)).toContainText('Samlet: 4');
    await answer(page, 'B1', '0');
    await expect(stage(page)).toHaveText('Samlet: 1 · Påbegynt eller tilfeldig');
    await expect(page.locator('[data-reservation]')).toContainText('B1');
    await answer(page, 'B1', '4');
    await answer(page, 'E1', '0');
    await expect(stage(page)).toHaveText('Samlet: 4 · Innarbeidet, dokumentert og evaluert');
  });

  test('tells what to work on first, with the chapters that help', async ({ page }) => {
    await page.goto(form);
    await answer(page, 'A2', '0');
    await answer(page, 'E1', '0');
    await answer(page, 'C1', '1');
    await answer(page, 'H1', '3');
    const items = page.locator('[data-priorities] > li:visible');
    await expect(items).toHaveCount(3);
    expect(
      await items.evaluateAll((list) => list.map((item) => (item as HTMLElement).dataset.item)),
    ).toEqual(['C1', 'A2', 'E1']);
    await items.first().getByRole('link', { name: 'Styrende nivå og politiråd' }).click();
    await expect(page).toHaveURL('/handbok/styrende-niva-og-politirad/');
  });

  test('is withheld when too much is unknown, and lists what to find out', async ({ page }) => {
    await page.goto(form);
    await answerAll(page, '3');
    for (const id of ['A1', 'C3', 'F1']) await answer(page, id, 'unknown');
    await expect(stage(page)).toBeHidden();
    await expect(page.locator('[data-reservation]')).toContainText('27 prosent');
    await expect(page.locator('[data-gaps] > li:visible')).toHaveCount(3);
  });

  test('puts three things first and the rest after', async ({ page }) => {
    await page.goto(form);
    await answerAll(page, '1');
    await expect(page.locator('[data-has-priorities] li:visible')).toHaveCount(3);
    await expect(page.locator('[data-has-later] li:visible')).toHaveCount(9);
  });

  test('says so when nothing applies', async ({ page }) => {
    await page.goto(form);
    await answerAll(page, 'not-applicable');
    await expect(stage(page)).toBeHidden();
    await expect(page.locator('[data-reservation]')).toContainText('ikke noe å regne ut');
    await expect(page.locator('[data-gaps] > li:visible')).toHaveCount(4);
  });

  test('shows the mean of each area as a bar and in words', async ({ page }) => {
    await page.goto(form);
    await answer(page, 'A1', '4');
    await answer(page, 'A2', '1');
    const row = page.locator('[data-profile="A"]');
    await expect(row).toContainText('2,5 av 4');
    await expect(row.locator('[data-bar]')).toHaveAttribute('width', '62.5');
    await expect(page.locator('[data-profile="B"]')).toContainText('ikke vurdert');
  });

  test('of «Dette må til» tells what is missing', async ({ page }) => {
    await page.goto('/egenvurdering/dette-ma-til/');
    for (const id of ['koordinator', 'styringsgruppe', 'koordineringsgruppe']) {
      await page.locator(`#${id} input[value="yes"]`).check();
    }
    await page.locator('#utforende-niva input[value="no"]').check();
    await expect(stage(page)).toHaveText('3 av 3 krav er på plass.');
    await expect(page.locator('[data-priorities] > li:visible')).toHaveCount(1);
    await expect(page.getByRole('link', { name: /Da kan dere ta hurtigsjekken/ })).toBeVisible();
    await page.locator('#koordinator input[value="unknown"]').check();
    await expect(page.locator('[data-gaps] > li:visible')).toHaveCount(1);
    await page.locator('#koordinator input[value="no"]').check();
    await expect(stage(page)).toHaveText('2 av 3 krav er på plass.');
    await expect(page.locator('[data-priorities] > li:visible').first()).toContainText(
      'SLT-koordinator',
    );
  });
});

test('twelve answers can be given with the keyboard alone', async ({ page }) => {
  await page.goto(form);
  await page.locator('#A1 input').first().focus();
  for (const _ of ids) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  }
  await expect(state(page)).toContainText('12 av 12 besvart');
});
