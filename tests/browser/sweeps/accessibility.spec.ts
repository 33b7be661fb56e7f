import type { Page } from '@playwright/test';
import { violationsOn } from '../../support/axe.ts';
import { expect, test } from '../fixtures.ts';

/** One page of each template, and the states a template can be in. */
const templates = [
  '/',
  '/handbok/',
  '/handbok/hva-er-slt/',
  '/lesestier/',
  '/lesestier/ny-koordinator/',
  '/handbok/taushetsplikt-og-deling/',
  '/handbok/handlingsplan-og-arshjul/',
  '/ordliste/',
  '/finn-koordinator/',
  '/finn-koordinator/?q=nes',
  '/finn-koordinator/nordland/',
  '/finn-koordinator/kart/',
  '/kommune/oslo/',
  '/kommune/vindafjord/',
  '/kommune/kafjord/',
  '/egenvurdering/',
  '/egenvurdering/dette-ma-til/',
  '/egenvurdering/hurtigsjekk/',
  '/egenvurdering/modul-tilskudd/',
  '/egenvurdering/sammenlign/',
  '/egenvurdering/plan/',
  '/egenvurdering/for-oppstart/',
  '/egenvurdering/full/#resultat',
  '/sok/',
  '/sok/?q=politir%C3%A5d',
  '/om/',
  '/om/data/',
];

/* Only these look at colours; all others find the same in dark as in light. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function open(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(path);
  if (path.includes('?q='))
    await expect(
      page.locator('[data-directory-results] a, [data-search-results] li').first(),
    ).toBeVisible();
}

for (const path of [...templates, '/404.html']) {
  test(`axe finds nothing on ${path}, light and dark, and nothing is too wide for 320 px`, async ({
    page,
  }) => {
    await open(page, path);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    expect(await violationsOn(page), 'narrow').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await violationsOn(page), 'wide').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, { rules: rulesOfColour }), 'dark').toEqual([]);
  });
}

/* The same pages with other words: colours and wide screens find nothing new. */
for (const path of templates.map((template) => `/nn${template}`)) {
  test(`axe finds nothing on ${path}, and nothing is too wide for 320 px`, async ({ page }) => {
    await open(page, path);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    expect(await violationsOn(page)).toEqual([]);
  });
}

test('axe finds nothing on the whole handbook on one page', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('/handbok/alt/');
  for (const [colorScheme, width] of [
    ['light', 320],
    ['dark', 1280],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await violationsOn(page)).toEqual([]);
  }
});

test('axe finds nothing in any chapter', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/handbok/');
  const chapters = await page
    .locator('main a[href^="/handbok/"]:not([href="/handbok/alt/"])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(chapters.length).toBeGreaterThan(8);
  for (const path of chapters) {
    await page.goto(path);
    expect(await violationsOn(page), path).toEqual([]);
  }
});

test('what is pressed is at least 24 px high, links in running text excepted', async ({ page }) => {
  for (const path of templates) {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(path);
    const small = await page
      .locator('a:visible:not(.skip), button:visible, input:visible, summary:visible')
      .evaluateAll((nodes) =>
        nodes
          .filter(
            (node) =>
              !node.closest('p, .prose, li:not([role]) > p, dd, td, th, figcaption, dl') &&
              !node.closest('ol:not([role]) li, ul:not([role]) li') &&
              // Points lie where the kommuner lie; the list beside the map is their equivalent.
              !node.closest('figure.map'),
          )
          .filter(
            (node) =>
              node.getBoundingClientRect().height < 24 &&
              !(node instanceof HTMLInputElement && node.type === 'radio'),
          )
          .map((node) => node.outerHTML.slice(0, 120)),
      );
    expect(small, path).toEqual([]);
  }
});

test('everything that takes focus shows it', async ({ page }) => {
  for (const path of [
    '/',
    '/handbok/hva-er-slt/',
    '/finn-koordinator/',
    '/egenvurdering/dette-ma-til/',
    '/sok/',
  ]) {
    await page.goto(path);
    for (let stop = 1; stop <= 20; stop += 1) {
      await page.keyboard.press('Tab');
      const shows = await page.evaluate(() => {
        const focused = document.activeElement ?? document.body;
        const marked = [focused, focused.closest('label') ?? focused].map((node) =>
          getComputedStyle(node),
        );
        return marked.some(
          ({ outlineStyle, outlineWidth }) =>
            outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        );
      });
      expect(shows, `${path}, stop ${stop}`).toBe(true);
    }
  }
});

test('axe finds nothing in a form that is answered, nor in what it asks and tells', async ({
  page,
}) => {
  await page.goto('/egenvurdering/hurtigsjekk/#alle');
  for (const radio of await page.locator('[data-question] input[value="1"]').all())
    await radio.check();
  await page.locator('#A1 summary').click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Behold en versjon av i dag' }).click();
  await page.getByRole('button', { name: 'Lag en lenke' }).click();
  await expect(page.getByLabel('Lenke med svarene')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Slett vurderingen' }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Slett', exact: true }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.goto('/egenvurdering/');
  await expect(page.locator('.mine > li')).toHaveCount(2);
  expect(await violationsOn(page)).toEqual([]);
});

test('text at twice the size needs no scrolling sideways on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of [
    '/',
    '/finn-koordinator/',
    '/kommune/oslo/',
    '/egenvurdering/hurtigsjekk/',
    '/handbok/hva-er-slt/',
  ]) {
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { font-size: 200% }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(await tooWide(page), path).toBeLessThanOrEqual(0);
  }
});

test('axe finds nothing in the filters unfolded on a phone, nor in the list they give', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ['/finn-koordinator/', '/nn/finn-koordinator/']) {
    await page.goto(`${path}?fylke=nordland`);
    await expect(page.locator('[data-directory-results] li')).toHaveCount(41);
    await page.locator('directory-search summary').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page, { within: 'directory-search' })).toEqual([]);
    }
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
  }
});

test('the chosen hit can be seen in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/finn-koordinator/?q=herøy');
  await page.locator('#q').focus();
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const colours = await page
    .getByRole('listbox')
    .getByRole('option')
    .evaluateAll((options) =>
      options.slice(0, 2).map((option) => getComputedStyle(option).backgroundColor),
    );
  expect(colours[0]).not.toBe(colours[1]);
});

test('paper is white, also from a dark screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/handbok/hva-er-slt/');
  expect(await violationsOn(page, { rules: ['color-contrast'] })).toEqual([]);
  const ink = await page
    .locator('.prose p')
    .first()
    .evaluate((node) => getComputedStyle(node).color);
  expect(ink).toBe('rgb(23, 41, 44)');
});

test('text can be spaced out as WCAG 1.4.12 asks without being cut off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of [
    '/',
    '/finn-koordinator/',
    '/kommune/drammen/',
    '/egenvurdering/hurtigsjekk/',
  ]) {
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await tooWide(page), path).toBeLessThanOrEqual(0);
  }
});
