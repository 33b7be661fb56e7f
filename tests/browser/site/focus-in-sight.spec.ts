import type { Page } from '@playwright/test';
import { made, onDevice, placeOnDevice } from '../assessment/assessment-pages.ts';
import { expect, test } from '../fixtures.ts';
import { isFull } from '../../support/full.ts';

// Who passes the search with Tab has what it takes fetched, and goes on without it.
test.use({ expectedErrors: ['was preloaded using link preload but not used'] });

/** A phone, a page at 400 % zoom, and one just high enough for the bars to stick. */
const sizes = [
  { width: 390, height: 844 },
  { width: 320, height: 400 },
  { width: 320, height: 500 },
];

/** What has the focus, what of it, or of the label around it, lies behind something else, and what follows. */
const focusedPart = (page: Page, last: string) =>
  page.evaluate(async (isLast) => {
    await new Promise(requestAnimationFrame);
    const focused = document.activeElement as HTMLElement;
    const whole = focused.closest('label') ?? focused;
    // A link may run over two lines, with nothing in the middle of its box.
    const covered = [...whole.getClientRects()].flatMap(({ left, right, top, bottom }) => {
      const isTall = bottom - top > innerHeight * 0.7;
      const heights = isTall ? [Math.max(top, 0) + 10] : [top + 3, (top + bottom) / 2, bottom - 3];
      return heights.flatMap((height) => {
        const seen = document.elementFromPoint((left + right) / 2, height);
        const isSeen = seen && (whole.contains(seen) || seen.contains(whole));
        return isSeen ? [] : [`${Math.round(height)}: ${seen?.className ?? 'outside'}`];
      });
    });
    const { id, textContent } = focused;
    const group = focused.matches('[type="radio"]')
      ? focused.closest('fieldset')?.querySelectorAll('[type="radio"]')
      : undefined;
    return {
      name: `${focused.localName} ${id || textContent?.trim().slice(0, 40)}`,
      covered: focused === document.body ? [] : covered,
      answers: group?.length ?? 0,
      isEnd: focused.matches(isLast),
    };
  }, last);

/**
 * Walks from one place to another with Tab, and with the arrows through each group of radio buttons in a full run, else
 * through one in three: they are made alike.
 */
async function walk(page: Page, last: string, most = 400): Promise<string[]> {
  const hidden: string[] = [];
  const look = async () => {
    const { name, covered, ...next } = await focusedPart(page, last);
    if (covered.length > 0) hidden.push(`${name} (${covered.join(', ')})`);
    return next;
  };
  let groups = 0;
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const { answers, isEnd } = await look();
    if (answers > 0) groups += 1;
    const isSkipped = !isFull && groups % 3 !== 1;
    for (let arrow = 1; arrow < answers && !isSkipped; arrow += 1) {
      await page.keyboard.press('ArrowDown');
      await look();
    }
    if (isEnd) return hidden;
  }
  throw new Error(`${last} was not reached`);
}

for (const size of sizes) {
  const name = `${size.width} × ${size.height}`;

  test(`nothing that has the focus is hidden in a form, ${name}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    await page.goto('/egenvurdering/hurtigsjekk/#alle');
    for (const summary of await page.locator('#alle .note summary').all()) await summary.click();
    await page.locator('h1').click();
    const end = '[data-state-bar] a';
    expect(await walk(page, end)).toEqual([]);
    await page.goto('/egenvurdering/for-oppstart/');
    expect(await walk(page, end)).toEqual([]);
  });

  test(`nothing that has the focus is hidden in a comparison, ${name}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    const kommune = made({
      ...{ id: 'k', role: 'kommune' as const, notes: { A1: 'Vedtaket er fra juni.' } },
      answers: { A1: 4, A2: 2, A3: 3, B1: 2, B2: 3, C1: 1, C2: 4 },
    });
    const police = made({ id: 'p', answers: { A1: 1, A2: 2, A3: 1, B1: 0, B2: 2, C1: 'unknown' } });
    const school = made({ id: 's', role: 'school', answers: { A1: 0, B1: 4, C1: 3, D1: 2 } });
    await placeOnDevice(
      page,
      Object.assign({}, ...[kommune, police, school].map(onDevice)) as Record<string, string>,
    );
    await page.goto('/egenvurdering/sammenlign/');
    await page.locator('[data-consensus-start]').click();
    for (const group of await page.locator('details.group > summary').all()) await group.click();
    await expect(page.locator('[data-consensus-state]')).toContainText('har felles svar');
    const bar = await page.locator('assessment-comparison .bar').boundingBox();
    expect(bar?.height).toBeLessThanOrEqual(64);
    await page.locator('[data-respondents] input').first().focus();
    expect(await walk(page, '[data-csv]')).toEqual([]);
  });
}

test('the bar of a form is one short line on a phone, in both languages', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 700 });
    for (const language of ['', '/nn']) {
      await page.goto(`${language}/egenvurdering/full/`);
      await page.locator('#A1 input').first().check();
      const bar = page.locator('[data-state-bar]');
      expect((await bar.boundingBox())?.height, `${language} ${width}`).toBeLessThanOrEqual(64);
      const boxes = await Promise.all(
        ['[data-progress]', '[data-undo]', 'a'].map((part) => bar.locator(part).boundingBox()),
      );
      const [text, undo, result] = boxes.map((box) => box ?? { x: 0, width: 0 });
      expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual(undo?.x ?? 0);
      expect((undo?.x ?? 0) + (undo?.width ?? 0)).toBeLessThanOrEqual(result?.x ?? 0);
    }
  }
});
