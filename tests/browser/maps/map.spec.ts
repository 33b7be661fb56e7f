import { violationsOn } from '../../support/axe.ts';
import { expect, test } from '../fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the directory leads to the map, and the map to a kommune', async ({ page }) => {
    await page.goto('/finn-koordinator/');
    await page.getByRole('link', { name: 'Vis kart' }).click();
    await expect(page).toHaveURL('/finn-koordinator/kart/');
    const map = page.getByRole('group', { name: 'Kart over Norge' });
    await expect(map.getByRole('link')).toHaveCount(357);
    await map.getByRole('link', { name: 'Kautokeino: vet ikke' }).click();
    await expect(page).toHaveURL('/kommune/kautokeino/');
  });

  test('the list beside the map has every kommune by fylke, and leads to the map of the fylke', async ({
    page,
  }) => {
    await page.goto('/finn-koordinator/kart/');
    await expect(page.locator('dl').getByRole('link')).toHaveCount(357);
    await page.getByRole('heading', { name: 'Troms', exact: true }).getByRole('link').click();
    const map = page.getByRole('group', { name: 'Kart over Troms' });
    await expect(map.getByRole('link')).toHaveCount(21);
    await expect(map.getByText('Tromsø', { exact: true })).toBeVisible();
    await map.getByText('Tromsø', { exact: true }).click();
    await expect(page).toHaveURL('/kommune/tromso/');
  });

  test('every point is a stop for Tab, and a link skips them all', async ({ page }) => {
    await page.goto('/finn-koordinator/finnmark/');
    const skip = page.getByRole('link', { name: 'Hopp over kartet' });
    await skip.focus();
    await page.keyboard.press('Tab');
    const links = page.getByRole('group', { name: 'Kart over Finnmark' }).getByRole('link');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(links.nth(1)).toBeFocused();
    await skip.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('svg a:focus')).toHaveCount(0);
    await expect(page.locator(':focus')).toHaveCount(1);
  });
});

test('the map is one stop for Tab, where the arrows reach every point and show its name', async ({
  page,
}) => {
  await page.goto('/finn-koordinator/finnmark/');
  const map = page.getByRole('group', { name: 'Kart over Finnmark' });
  const links = map.getByRole('link');
  const inFocus = page.locator('svg a:focus');
  await expect(page.getByText('fra punkt til punkt med piltastene')).toBeVisible();
  await expect(page.getByText('Hopp over kartet')).toBeHidden();
  await links.first().focus();
  const first = (await inFocus.getAttribute('aria-label')) ?? '';
  // A set gives what is added while one goes through it.
  const reached = new Set([first]);
  for (const name of reached) {
    for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await map.getByRole('link', { name, exact: true }).press(arrow);
      const arrived = (await inFocus.getAttribute('aria-label')) ?? '';
      await expect(page.locator('svg .name')).toHaveText(arrived);
      reached.add(arrived);
    }
  }
  expect(reached.size).toBe(18);
  await page.keyboard.press('Home');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  const stroke = await inFocus
    .locator('circle')
    .evaluate((circle) => getComputedStyle(circle).stroke);
  expect(stroke).not.toBe('none');
  await page.keyboard.press('Tab');
  await expect(page.locator('kommune-map :focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(links.last()).toBeFocused();
});

test('Enter follows the point that has focus', async ({ page }) => {
  await page.goto('/nn/finn-koordinator/kart/');
  await page
    .getByRole('group')
    .getByRole('link', { name: 'Vang: veit ikkje', exact: true })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/nn/kommune/vang/');
});

test('the pointer shows the name and status of a point, and leaves none behind', async ({
  page,
}) => {
  await page.goto('/finn-koordinator/kart/');
  const name = page.locator('svg .name');
  await page.getByRole('link', { name: 'Kautokeino: vet ikke' }).locator('circle').hover();
  await expect(name).toHaveText('Kautokeino: vet ikke');
  await page.mouse.move(5, 5);
  await expect(name).toHaveText('');
});

test('the name stays inside the map', async ({ page }) => {
  await page.goto('/finn-koordinator/kart/');
  for (const kommune of ['Vardø', 'Utsira', 'Solund', 'Sør-Varanger']) {
    await page
      .getByRole('group')
      .getByRole('link', { name: new RegExp(`^${kommune}: `) })
      .focus();
    const outside = await page.locator('svg .name').evaluate((name) => {
      const [own, svg] = [name, name.closest('svg') ?? name].map((node) =>
        node.getBoundingClientRect(),
      );
      return own && svg ? Math.max(svg.left - own.left, own.right - svg.right) : NaN;
    });
    expect(outside, kommune).toBeLessThanOrEqual(0);
  }
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap near a point chooses the nearest, and shows it before it leads on', async ({
    page,
  }) => {
    await page.goto('/finn-koordinator/kart/');
    const circle = page.getByRole('link', { name: 'Kautokeino: vet ikke' }).locator('circle');
    const box = await circle.boundingBox();
    if (!box) throw new Error('The point of Kautokeino is not drawn');
    await page.touchscreen.tap(box.x + box.width / 2 + 8, box.y + box.height / 2 + 14);
    await expect(page).toHaveURL('/finn-koordinator/kart/');
    const chosen = page.getByRole('status').getByRole('link');
    await expect(chosen).toHaveText('Kautokeino: vet ikke');
    await expect(chosen).toBeInViewport();
    expect((await chosen.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await chosen.tap();
    await expect(page).toHaveURL('/kommune/kautokeino/');
  });

  test('Enter follows the point that has focus, also after a tap', async ({ page }) => {
    await page.goto('/finn-koordinator/rogaland/');
    const map = page.getByRole('group', { name: 'Kart over Rogaland' });
    await map.getByRole('link', { name: /^Bokn: / }).tap();
    await expect(page.getByRole('status').getByRole('link')).toHaveText(/^Bokn: /);
    await map.getByRole('link', { name: /^Suldal: / }).press('Enter');
    await expect(page).toHaveURL('/kommune/suldal/');
  });

  test('the chosen kommune never covers what the marks mean', async ({ page }) => {
    for (const path of ['/finn-koordinator/rogaland/', '/finn-koordinator/kart/']) {
      await page.goto(path);
      await page.locator('svg a').nth(3).tap();
      await expect(page.getByRole('status').getByRole('link')).toBeVisible();
      await page
        .locator('figcaption')
        .evaluate((caption) => caption.scrollIntoView({ block: 'end' }));
      const over = await page.locator('figcaption').boundingBox();
      const chosen = await page.getByRole('status').getByRole('link').boundingBox();
      expect((chosen?.y ?? 0) + (chosen?.height ?? Infinity), path).toBeLessThanOrEqual(
        over?.y ?? 0,
      );
    }
  });

  test('a tap far from any point chooses none', async ({ page }) => {
    await page.goto('/finn-koordinator/kart/');
    const box = await page.locator('svg[role="group"]').boundingBox();
    if (!box) throw new Error('The map is not drawn');
    await page.touchscreen.tap(box.x + box.width * 0.8, box.y + box.height * 0.7);
    await expect(page.locator('.chosen')).toBeEmpty();
    await expect(page).toHaveURL('/finn-koordinator/kart/');
  });

  test('the names on a map of a fylke can be read', async ({ page }) => {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/finn-koordinator/vestland/');
      const size = await page
        .locator('svg a text:visible')
        .first()
        .evaluate((text) => {
          const scale = (text.closest('svg')?.getBoundingClientRect().width ?? 0) / 720;
          return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        });
      expect(size, `${width} px`).toBeGreaterThanOrEqual(11.5);
    }
  });
});

test.describe('in the directory', () => {
  test('the map is fetched when it is asked for, and not before', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/finn-koordinator/');
    await page.getByRole('link', { name: 'Vis kart' }).focus();
    expect(asked).not.toContain('/finn-koordinator/kart/');
    await page.keyboard.press('Enter');
    const map = page.getByRole('group', { name: 'Kart over Norge' });
    await expect(map.getByRole('link')).toHaveCount(357);
    await expect(map).toBeFocused();
    await expect(page).toHaveURL('/finn-koordinator/');
    expect(await violationsOn(page)).toEqual([]);
    await map.getByRole('link', { name: 'Kautokeino: vet ikke' }).click();
    await expect(page).toHaveURL('/kommune/kautokeino/');
  });

  test.describe('when the map does not come', () => {
    test.use({ expectedErrors: ['Failed to load resource', 'net::ERR_FAILED'] });

    test('the link leads to its page', async ({ page }) => {
      await page.goto('/nn/finn-koordinator/');
      let failures = 0;
      await page.route('**/finn-koordinator/kart/', (route) => {
        failures += 1;
        return failures === 1 ? route.abort() : route.continue();
      });
      await page.getByRole('link', { name: 'Vis kart' }).click();
      await expect(page).toHaveURL('/nn/finn-koordinator/kart/');
      await expect(page.getByRole('group', { name: 'Kart over Noreg' })).toBeVisible();
    });
  });
});

test('the marks stand out from land, sea and page at least 3 to 1, on the map and in its caption, light and dark', async ({
  page,
}) => {
  for (const path of ['/finn-koordinator/kart/', '/finn-koordinator/troms/']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const ratios = await page.locator('figure.map').evaluate((figure) => {
        const channels = (colour: string) => (colour.match(/\d+(\.\d+)?/g) ?? []).map(Number);
        const luminance = (colour: string) => {
          const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const styleOf = (selector: string) =>
          getComputedStyle(figure.querySelector(selector) ?? figure);
        const page = getComputedStyle(document.documentElement).backgroundColor;
        const sea = styleOf('svg').backgroundColor;
        const grounds = [styleOf('.land').fill, sea === 'rgba(0, 0, 0, 0)' ? page : sea];
        const against = (colour: string, ground: string) => {
          const [a, b] = [luminance(colour), luminance(ground)];
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        };
        const marks = [...figure.querySelectorAll('.map-mark')].flatMap((mark) =>
          grounds.map((ground) => against(getComputedStyle(mark).stroke, ground)),
        );
        const inCaption = [...figure.querySelectorAll('.status')].map((status) =>
          against(getComputedStyle(status, '::before').borderTopColor, page),
        );
        return [...marks, ...inCaption];
      });
      // Three marks on two grounds, and those of the caption.
      expect(ratios.length).toBeGreaterThan(6);
      for (const ratio of ratios) expect(ratio, `${path} ${colorScheme}`).toBeGreaterThan(3);
    }
  }
});

test('the marks keep their shapes on paper and in forced colours, all in one colour', async ({
  page,
}) => {
  await page.goto('/finn-koordinator/troms/');
  for (const media of [{ media: 'print' }, { media: 'screen', forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    const marks = await page.locator('.map-mark').evaluateAll((nodes) =>
      nodes.map((mark) => ({
        outline: getComputedStyle(mark.children[0] ?? mark).stroke,
        ground: getComputedStyle(mark.children[0] ?? mark).fill,
        filled: mark.children[1] && getComputedStyle(mark.children[1]).fill,
      })),
    );
    expect(new Set(marks.map(({ outline }) => outline)).size).toBe(1);
    for (const { outline, ground, filled } of marks) {
      expect(ground).not.toBe(outline);
      expect([outline, undefined]).toContain(filled);
    }
  }
});
