import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const chapter = '/handbok/koordinerende-niva/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a heading links to itself, and there is no button that does nothing', async ({ page }) => {
    await page.goto(chapter);
    await page.getByRole('heading', { name: 'Fallgruver' }).getByRole('link').click();
    await expect(page).toHaveURL(`${chapter}#fallgruver`);
    await expect(page.locator('article').getByRole('button')).toHaveCount(0);
  });

  test('the file of the text is folded away for those who edit', async ({ page }) => {
    await page.goto(chapter);
    const file = page.locator('article code', { hasText: 'content/handbok/nb/' });
    await expect(file).toBeHidden();
    await page.getByText('For redaktører').click();
    await expect(file).toBeVisible();
  });
});

/** The page as it is where readers may write to somebody. */
const withEmail = (page: Page) =>
  page.route(`**${chapter}`, async (route) => {
    const response = await route.fetch();
    const report = {
      ...{ email: 'post@example.com', chapter: 'Kapittel 4', reportSection: 'Si fra' },
      ...{
        reportSubject: 'Om {place}',
        reportBody: '{address}',
        inSection: '{chapter}, {section}',
      },
    };
    const text = await response.text();
    const begin = '{"copyLink"';
    expect(text).toContain(begin);
    const body = text.replace(begin, `{"report":${JSON.stringify(report)},"copyLink"`);
    await route.fulfill({ response, body });
  });

test('a heading opens what one can do with its section, and the keyboard gets back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await withEmail(page);
  await page.goto(chapter);
  const heading = page.getByRole('heading', { name: 'Fallgruver' }).getByRole('link');
  await expect(heading).toHaveAttribute('aria-expanded', 'false');
  await heading.focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-expanded', 'true');
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Kopier lenken til avsnittet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Lenken er kopiert.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).hash).toBe('#fallgruver');
  const mail = new URL(
    (await page.getByRole('link', { name: 'Si fra' }).getAttribute('href')) ?? '',
  );
  expect(mail.searchParams.get('subject')).toBe('Om Kapittel 4, Fallgruver');
  expect(mail.searchParams.get('body')).toBe(copied);
  await page.keyboard.press('Escape');
  await expect(heading).toBeFocused();
  await expect(page.locator('.section-tools')).toHaveCount(0);
});

test('the section being read is marked among the sections, the sources too', async ({ page }) => {
  await page.goto(chapter);
  const sections = page.getByRole('navigation', { name: 'På denne siden' });
  const current = sections.locator('[aria-current="true"]');
  await expect(current).toHaveCount(0);
  await sections.getByRole('link', { name: 'Fallgruver' }).click();
  await expect(current).toHaveText('Fallgruver');
  await sections.getByRole('link', { name: 'Kilder' }).click();
  await expect(current).toHaveText('Kilder');
});
