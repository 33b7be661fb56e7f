import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { expect, test, vi } from 'vitest';
import CheckedBy from '#components/site/CheckedBy.astro';

/* The real texts, without Astro's content store, which only a build fills. */
vi.mock('#content/texts.ts', () => import('../../support/texts.ts'));
vi.mock('#content/site.ts', () => ({
  site: { responsible: { redaksjonen: { nb: 'Redaksjonen', nn: 'Redaksjonen' } } },
}));

const container = await AstroContainer.create();
const all = '/handbok/endringer/';

async function render(changed: object | undefined, language: 'nb' | 'nn' = 'nb') {
  const props = { language, checked: '2026-11-26', file: 'content/a.mdx', changed };
  const html = await container.renderToString(CheckedBy, { props });
  return parse(html).querySelector('.changed');
}

const newest = { date: '2026-11-25', what: 'Ny regel om deling.', all };

test('a chapter says what was changed last, and when, and leads to all changes', async () => {
  const shown = await render(newest);
  expect(shown?.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-25');
  expect(shown?.querySelector('dt')?.text).toBe('Sist faglig endret');
  expect(shown?.querySelector('dd')?.text).toMatch(/25\. november 2026:\s+Ny regel om deling\./);
  expect(shown?.querySelector('a')?.getAttribute('href')).toBe(all);
});

test('a change in bokmål on a page in nynorsk is marked with its language', async () => {
  const shown = await render({ ...newest, lang: 'nb' }, 'nn');
  expect(shown?.querySelector('dt')?.text).toBe('Sist fagleg endra');
  expect(shown?.querySelector('span[lang="nb"]')?.text).toBe('Ny regel om deling.');
});

test('a chapter without changes leads to those of the others, and says nothing of a day', async () => {
  const shown = await render({ all });
  expect(shown?.querySelector('time')).toBeNull();
  expect(shown?.querySelector('a')?.getAttribute('href')).toBe(all);
});

test('a page that lists no changes says nothing of them', async () => {
  expect(await render(undefined)).toBeNull();
});
