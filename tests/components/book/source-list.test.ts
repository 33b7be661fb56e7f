import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { describe, expect, test, vi } from 'vitest';
import SourceList from '#components/book/SourceList.astro';
import type { Book } from '#domain/book/book.ts';
import type { Language } from '#domain/site/language.ts';
import { sourceOfTests } from '../../support/prose.ts';

/* The real texts, without Astro's content store, which only a build fills. */
vi.mock('#content/texts.ts', () => import('../../support/texts.ts'));
vi.mock('#content/book-lookup.ts', () => ({
  sourceEntry: (source: { note?: Record<Language, string> }, language: Language) => ({
    ...source,
    note: source.note?.[language],
  }),
}));
vi.mock('#content/books.ts', () => ({
  fragmentInBook: ({ id }: { id: string }, { id: book }: Book) =>
    book === 'med-register' ? `kilde-${id}` : undefined,
}));
vi.mock('#content/web-page.ts', () => ({
  idPrefixOf: (among?: { id: string }) => (among ? `${among.id}-` : ''),
}));

const container = await AstroContainer.create();
const sources = [
  { ...sourceOfTests, number: 1, mentions: 1 },
  {
    ...sourceOfTests,
    ...{ id: 'boken', title: 'En bok', author: 'Kari Eksempel', url: undefined },
    ...{ note: { nb: 'Udatert.', nn: 'Udatert, på nynorsk.' }, number: 2, mentions: 2 },
  },
];

const list = async (language: Language, book?: string) => {
  const among = book ? { book: { id: book }, id: 'rus' } : undefined;
  return parse(await container.renderToString(SourceList, { props: { language, sources, among } }));
};

describe('the list of sources', () => {
  test('has each source in full under its number, in the order of the numbers', async () => {
    const items = (await list('nb')).querySelectorAll('ol > li');
    expect(items.map(({ id }) => id)).toEqual(['kilde-rapport', 'kilde-boken']);
    expect(items.map((item) => item.querySelector('span')?.text)).toEqual([
      'Rapport & råd. Forlaget, 2020 (lest 2. januar 2026).',
      'Kari Eksempel: En bok. Forlaget, 2020 (lest 2. januar 2026). Udatert.',
    ]);
  });

  test('leads back to each place that cites a source, and says which', async () => {
    const back = (await list('nn')).querySelectorAll('li > a');
    expect(
      back.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label'), link.text]),
    ).toEqual([
      ['#merke-1', 'Tilbake til teksten', '↑'],
      ['#merke-2', 'Tilbake til stad 1 i teksten', '↑1'],
      ['#merke-2-2', 'Tilbake til stad 2 i teksten', '↑2'],
    ]);
  });

  test('among other chapters, is that of its chapter, and leads on to the register of the book', async () => {
    const root = await list('nn', 'med-register');
    const items = root.querySelectorAll('ol > li');
    expect(items.map(({ id }) => id)).toEqual(['rus-kilde-rapport', 'rus-kilde-boken']);
    expect(items.map((item) => item.querySelector('span')?.text)).toEqual([
      'Forlaget: Rapport & råd, 2020.',
      'Kari Eksempel: En bok, 2020. Udatert, på nynorsk.',
    ]);
    expect(root.querySelectorAll('li a').map((link) => link.getAttribute('href'))).toEqual([
      '#kilde-rapport',
      '#rus-merke-1',
      '#kilde-boken',
      '#rus-merke-2',
      '#rus-merke-2-2',
    ]);
    expect(root.querySelector('section')?.getAttribute('lang')).toBe('nn');
    expect(root.querySelector('h2')).toBeNull();
  });

  test('is in full there too, where the book has no such register', async () => {
    const [item] = (await list('nb', 'uten-register')).querySelectorAll('ol > li');
    expect(item?.querySelector('span')?.text).toContain('(lest 2. januar 2026)');
    expect(item?.querySelector('a')?.getAttribute('href')).toBe('https://example.com/rapport');
  });

  test('writes what editors write as text', async () => {
    const [entry] = sources;
    const props = { language: 'nb', sources: [{ ...entry, title: '<img src=x>' }] };
    const html = await container.renderToString(SourceList, { props });
    expect(html).not.toContain('<img');
  });
});
