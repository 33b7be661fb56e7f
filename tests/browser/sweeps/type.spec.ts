import type { BrowserContext, Page } from '@playwright/test';
import { sampleOf } from '../../support/full.ts';
import { chapters, templates } from '../../../scripts/support/subjects.ts';
import { expect, test } from '../fixtures.ts';

/** Holds the typefaces of a page back, until the answer is called. */
async function holdTypefaces(page: Page): Promise<() => Promise<void>> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue().catch(() => null);
  });
  return async () => {
    release();
    await page.waitForLoadState('networkidle');
    await page.unrouteAll({ behavior: 'wait' });
  };
}

/** How much of what is shown moves by itself from the moment the first typeface is there. */
const movedAfterTypefaces = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const came = performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.endsWith('.woff2'))
          .map((entry) => (entry as PerformanceResourceTiming).responseEnd);
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            if (entry.startTime >= Math.min(...came)) sum += entry.value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          observer.disconnect();
          resolve(came.length > 0 ? sum : NaN);
        }, 300);
      }),
  );

/** How much of a page moves when its typefaces come after its scripts have done their part. */
async function movedOn(context: BrowserContext, path: string, width: number): Promise<number> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 800 });
  const release = await holdTypefaces(page);
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  // What scripts do at first moves as well, and is not what is measured here. A result gets its own when it is used.
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>(':not(:defined)')].every(
      (node) => node.hidden || node.closest('.result'),
    ),
  );
  await page.waitForTimeout(700);
  await release();
  const moved = await movedAfterTypefaces(page);
  await page.close();
  return moved;
}

for (const width of [390, 1280]) {
  test(`nothing moves when the typefaces come late, ${width} px wide`, async ({ context }) => {
    test.setTimeout(240_000);
    const found: Record<string, number> = {};
    // What is searched for comes when it is found.
    const still = templates.filter((path) => !path.includes('?'));
    // All have the typefaces from the same rules, and the built tests look that none waits for them.
    const waiting = [...sampleOf(still, 8), '/handbok/alt/', '/404.html'];
    // Most of the time is waiting, so several wait at once.
    while (waiting.length > 0)
      await Promise.all(
        waiting.splice(0, 6).map(async (path) => {
          const moved = await movedOn(context, path, width);
          if (moved !== 0) found[path] = moved;
        }),
      );
    expect(found).toEqual({});
  });
}

test('the head of a page stands where it stands on every other', async ({ page }) => {
  // Once before anything is looked at, so that the typefaces are there.
  await page.goto('/', { waitUntil: 'networkidle' });
  const places = new Map<number, Set<string>>();
  for (const path of ['/', '/bekymret/', '/handbok/', '/finn-koordinator/', '/sok/', '/om/']) {
    await page.goto(path);
    for (const width of [390, 820, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const place = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'header, header :is(.name, nav, button.open, ul a, .seek, p)',
          ),
        ]
          .map((node) => node.getBoundingClientRect())
          .map(({ left, top, width, height }) => [left, top, width, height].map(Math.round).join()),
      );
      places.set(width, (places.get(width) ?? new Set()).add(place.join(' ')));
    }
  }
  for (const [width, found] of places) expect([...found], `${width} px`).toHaveLength(1);
});

test('a line of running text has 62 to 68 letters where there is room', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const lengths: Record<number, number[]> = { 820: [], 1280: [], 1920: [] };
  for (const path of sampleOf(chapters, 4)) {
    await page.goto(path);
    for (const [width, ofWidth] of Object.entries(lengths)) {
      await page.setViewportSize({ width: Number(width), height: 900 });
      ofWidth.push(
        ...(await page.locator('.prose > p').evaluateAll((paragraphs) =>
          paragraphs.flatMap((paragraph) => {
            const lines = new Map<number, number>();
            const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode())
              // The number of a source stands higher, and is no line.
              for (
                let at = node.parentElement?.closest('sup') ? Infinity : 0;
                at < (node.nodeValue ?? '').length;
                at += 1
              ) {
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + 1);
                const [box] = range.getClientRects();
                const line = Math.round((box?.bottom ?? 0) / 10);
                lines.set(line, (lines.get(line) ?? 0) + 1);
              }
            // The last line is as long as it happens to be.
            return [...lines.values()].slice(0, -1);
          }),
        )),
      );
    }
  }
  for (const [width, ofWidth] of Object.entries(lengths)) {
    const mean = ofWidth.reduce((sum, length) => sum + length, 0) / ofWidth.length;
    expect(mean, `${width} px`).toBeGreaterThan(62);
    expect(mean, `${width} px`).toBeLessThan(68);
  }
});
