import { chapters } from '../../../scripts/support/subjects.ts';
import { levels } from '#domain/assessment/answers.ts';
import { roles } from '#domain/assessment/assessment.ts';
import { made, onDevice } from '../assessment/assessment-pages.ts';
import { expect, test } from '../fixtures.ts';
import { isFull } from '../../support/full.ts';
import { textOnPages } from '../../support/pdf.ts';

test.use({ bypassCSP: true });

/** The last things of a page, which no side of paper is for. */
const last = 'body > footer, main > .address';

/** Pages that end in different ways: in a list, a form, a table, sources; and the whole book, which takes long to print. */
const ending = ['/', '/ordliste/', '/egenvurdering/full/', '/tiltak/', ...chapters.slice(0, 1)];
for (const address of isFull ? [...ending, '/handbok/alt/'] : ending) {
  test(`no side of paper holds only the end of the page: ${address}`, async ({ page }) => {
    await page.goto(address);
    await page.addStyleTag({
      content: `${last} { visibility: hidden } @page { @bottom-right { content: none !important } }`,
    });
    const sides = await textOnPages(await page.pdf({ format: 'A4' }));
    expect(sides.flatMap((texts, at) => (texts === 0 ? [at + 1] : []))).toEqual([]);
    expect(await page.locator('footer').isVisible()).toBe(false);
  });
}

test('a guide is one sheet of paper, printed on both sides, with or without a drawing', async ({
  page,
}) => {
  for (const address of ['/veiledere/bydel/', '/veiledere/nar-noe-skjer/']) {
    await page.goto(address);
    expect(await textOnPages(await page.pdf({ format: 'A4' })), address).toHaveLength(2);
  }
});

for (const language of ['', '/nn']) {
  test(`the cards are one side of paper and the answer sheet two: ${language || '/nb'}`, async ({
    page,
  }) => {
    const sidesOf = async (name: string) => {
      await page.goto(`${language}/egenvurdering/mote/${name}/`);
      return textOnPages(await page.pdf({ format: 'A4' }));
    };
    expect(await sidesOf('kort')).toHaveLength(1);
    expect(await sidesOf('ark')).toHaveLength(2);
    // Nothing of a side reaches beyond it: 190 mm between the edges.
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const beyond = await page
      .locator('.side')
      .evaluateAll((sides) => sides.map((side) => side.scrollHeight - side.clientHeight));
    expect(beyond).toEqual([0, 0]);
  });
}

/** The device of someone who has answered the full form, or of those who compare ten such answers. */
const answersOnDevice = (ids: readonly string[], respondents: number): Record<string, string> =>
  Object.assign(
    {},
    ...Array.from({ length: respondents }, (_, who) => {
      const role = roles[who % 4] ?? 'other';
      const id = `svar-${who}`;
      const answers = Object.fromEntries(
        ids.map((item, at) => [item, levels[(at * 7 + who * 3) % levels.length] ?? 0]),
      );
      return onDevice(made({ id, role, kommune: '3301', answers }));
    }),
  ) as Record<string, string>;

test('the full form takes at most twelve sides of paper, blank or answered, and ten who compare it seven', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const sides = async () => (await textOnPages(await page.pdf({ format: 'A4' }))).length;
  const full = '/egenvurdering/full/';
  await page.goto(full);
  const ids = await page.locator('[data-question]').evaluateAll((all) => all.map(({ id }) => id));
  expect(await sides(), 'blank').toBeLessThanOrEqual(12);
  const keep = (entries: Record<string, string>) =>
    page.evaluate((all) => {
      for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
    }, entries);
  await keep({ ...answersOnDevice(ids, 1), 'slt2.valg:aktiv': 'svar-0' });
  await page.reload();
  await expect(page.locator('[data-stage]')).not.toBeEmpty();
  expect(await sides(), 'answered').toBeLessThanOrEqual(12);
  await keep(answersOnDevice(ids, 10));
  await page.goto('/egenvurdering/sammenlign/');
  await expect(page.locator('[data-respondents] :checked')).toHaveCount(10);
  expect(await sides(), 'compared').toBeLessThanOrEqual(7);
});
