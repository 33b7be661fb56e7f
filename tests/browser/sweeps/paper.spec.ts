import { chapters } from '../../../scripts/support/subjects.ts';
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
