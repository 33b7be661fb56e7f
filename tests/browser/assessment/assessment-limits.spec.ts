import type { Page } from '@playwright/test';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { mostItems } from '#domain/assessment/assessment.ts';
import { toFragment } from '#domain/assessment/share.ts';
import { answer, fileOf, made, option, quickCheck, stored } from './assessment-pages.ts';
import { expect, test } from '../fixtures.ts';

const answersTo = (count: number): Assessment['answers'] =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`X${at}`, (at % 5) as 0]));

/** Assessments that say so much, as much as each may. */
const respondents = (values: number): Assessment[] =>
  Array.from({ length: Math.ceil(values / mostItems) }, (_, at) =>
    made({ id: `v${at}`, answers: answersTo(Math.min(mostItems, values - at * mostItems)) }),
  );

const field = (page: Page) => page.locator('import-answers input[type="file"]');
const told = (page: Page) => page.locator('[data-imported]');
const problems = (page: Page) => page.locator('import-answers [data-problems]');

for (const [language, prefix, texts] of [
  [
    'bokmål',
    '',
    { most: 'Vi tar imot høyst 20\u00a0000', kept: 'det du hadde fra før, er som det var' },
  ],
  [
    'nynorsk',
    '/nn',
    { most: 'Vi tek imot høgst 20\u00a0000', kept: 'det du hadde frå før, er som det var' },
  ],
] as const) {
  test(`a file with more answers than are read at once is refused in words, and nothing changes (${language})`, async ({
    page,
  }) => {
    await page.goto(`${prefix}${quickCheck}`);
    await answer(page, 'A1', '3');
    const before = await stored(page);
    await page.goto(`${prefix}/egenvurdering/`);
    await field(page).setInputFiles(fileOf(respondents(50_000)));
    await expect(problems(page)).toContainText(texts.most, { timeout: 5000 });
    await expect(problems(page)).toContainText('50\u00a0000');
    await expect(problems(page)).toContainText(texts.kept);
    expect(await stored(page)).toEqual(before);
  });
}

test('an assessment with 8,000 answers is not taken in, and the others of its file are', async ({
  page,
}) => {
  await page.goto('/egenvurdering/');
  const huge = made({ id: 'stor', answers: answersTo(8000) });
  await field(page).setInputFiles(fileOf([huge, made({ id: 'vanlig' })]));
  await expect(told(page)).toHaveText('1 vurdering er hentet inn.');
  await expect(problems(page)).toContainText('Vi fant: 8\u00a0000. Vi tar imot høyst 300');
  expect(Object.keys(await stored(page)).filter((key) => key.startsWith('stor'))).toEqual([]);
});

test('the largest import there can be is taken in while one waits, here and in another tab', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto(quickCheck);
  await answer(other, 'A1', '3');
  await page.goto('/egenvurdering/');
  await field(page).setInputFiles(fileOf(respondents(20_000)));
  await expect(told(page)).toHaveText('67 vurderinger er hentet inn.', { timeout: 20_000 });
  await answer(other, 'A2', '2');
  await expect(option(other, 'A2', '2')).toBeChecked();
  expect(Object.keys(await stored(page)).length).toBeGreaterThan(20_000);
  await field(page).setInputFiles(
    fileOf(respondents(20_000).map((one) => ({ ...one, id: `w${one.id}` }))),
  );
  await expect(told(page)).toHaveText('67 hadde du fra før.', { timeout: 20_000 });
  const another = respondents(20_000).map((one) => ({ ...one, id: `w${one.id}`, name: 'Ny' }));
  await field(page).setInputFiles(fileOf(another));
  await expect(problems(page)).toContainText('Vi tar imot høyst 40\u00a0000', { timeout: 20_000 });
});

test('a link with 50,000 answers is refused in words, and nothing changes', async ({ page }) => {
  await page.goto(quickCheck);
  await answer(page, 'A1', '3');
  const before = await stored(page);
  const fragment = await toFragment(
    made({ answers: answersTo(50_000) }),
    '2026-11-24T12:00:00.000Z',
  );
  await page.goto('/sok/');
  await page.goto(`/egenvurdering/hurtigsjekk/#${fragment}`);
  await expect(problems(page)).toContainText('Vi fant: 50\u00a0000', { timeout: 5000 });
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(problems(page)).toBeVisible();
  expect(await stored(page)).toEqual(before);
});
