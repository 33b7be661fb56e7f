import { pagesAt } from '../../../scripts/support/subjects.ts';
import { expect, test } from '../fixtures.ts';

const notForms = /(plan|sammenlign|mote)\/$/;
const forms = pagesAt('egenvurdering/*/index.html').filter((address) => !notForms.test(address));

test('the first question of each form can be read on the first screen, in either language', async ({
  page,
}) => {
  test.setTimeout(120_000);
  expect(forms).not.toEqual([]);
  const late: string[] = [];
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(viewport);
    for (const address of forms.flatMap((one) => [one, `/nn${one}`])) {
      await page.goto(address);
      const asked = page.locator('[data-question]').first().locator('legend, label').first();
      const [question, bar] = await Promise.all([
        asked.boundingBox(),
        page.locator('[data-state-bar]').boundingBox(),
      ]);
      const end = (question?.y ?? Infinity) + (question?.height ?? 0);
      if (end > (bar?.y ?? 0)) late.push(`${address} at ${viewport.width}: ${Math.round(end)}`);
    }
  }
  expect(late).toEqual([]);
});
