import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { beforeEach, expect, test, vi } from 'vitest';
import ChapterTools from '#components/book/ChapterTools.astro';

const facts = vi.hoisted(() => ({ site: {} as { email?: string } }));

vi.mock('#content/texts.ts', () => import('../../support/texts.ts'));
vi.mock('#content/site.ts', () => facts);
vi.mock('#content/books.ts', () => ({ nameOfPlace: () => 'Kapittel 7' }));

const container = await AstroContainer.create({ astroConfig: { site: 'https://example.com' } });

async function render() {
  const chapter = {
    book: { address: '/handbok/' },
    id: 'prove',
    entry: { data: { title: 'Prøve' } },
  };
  const html = await container.renderToString(ChapterTools, { props: { language: 'nb', chapter } });
  return parse(html);
}

beforeEach(() => {
  facts.site = {};
});

test('who can write to somebody has an e-mail with the place filled in, without JavaScript too', async () => {
  facts.site = { email: 'post@example.com' };
  const shown = await render();
  const link = shown.querySelector('a');
  expect(link?.text.trim()).toBe('Si fra om kapitlet');
  const mail = new URL(link?.getAttribute('href')?.replaceAll('&#38;', '&') ?? '');
  expect(mail.pathname).toBe('post@example.com');
  expect(mail.searchParams.get('subject')).toBe('Om Kapittel 7: Prøve');
  expect(shown.querySelector('script')?.text).toContain('post@example.com');
});

test('where nobody receives an e-mail, none is offered', async () => {
  const shown = await render();
  expect(shown.querySelectorAll('a')).toEqual([]);
  expect(shown.querySelector('script')?.text).not.toContain('report');
});

test('what needs JavaScript is hidden until it is there', async () => {
  const shown = await render();
  const buttons = shown.querySelectorAll('button');
  expect(buttons.length).toBeGreaterThan(0);
  for (const button of buttons) expect(button.closest('li')?.hasAttribute('hidden')).toBe(true);
});
