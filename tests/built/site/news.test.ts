import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../../scripts/support/site.ts';
import { readFeed } from '../../support/atom.ts';
import { elsewhere, fixtureSite } from '../../support/fixture-site.ts';

const made = readSite(fixtureSite);
const yearsLater = readSite(elsewhere);

const pageAt = (address: string, site = made) => {
  const page = site.pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`${address} is not built`);
  return page.document;
};
const words = (node: { structuredText: string } | null | undefined) =>
  node?.structuredText.replace(/\s+/g, ' ').trim();
const linksIn = (document: ReturnType<typeof pageAt>, within: string) =>
  document.querySelectorAll(`${within} a`).map((link) => link.getAttribute('href'));
const feedAt = (address: string, site = made) =>
  readFeed(readFileSync(site.fileOf(address) ?? address, 'utf8'));

describe('the pages of news', () => {
  test('list the newest first, by the day it happened', () => {
    expect(linksIn(pageAt('/aktuelt/'), 'main .news')).toEqual([
      '/aktuelt/provenytt/',
      '/aktuelt/provefrist/',
      '/aktuelt/provekonferansen/',
    ]);
    const days = pageAt('/aktuelt/').querySelectorAll('main time');
    expect(days.map((day) => day.getAttribute('datetime'))).toEqual([
      '2026-11-20',
      '2026-11-10',
      '2022-11-15',
    ]);
  });

  test('lead to the years, each with the news of that year', () => {
    expect(linksIn(pageAt('/nn/aktuelt/'), 'main nav[aria-labelledby="ar"]')).toEqual([
      '/nn/aktuelt/2026/',
      '/nn/aktuelt/2022/',
    ]);
    expect(linksIn(pageAt('/aktuelt/2022/'), 'main .news')).toEqual(['/aktuelt/provekonferansen/']);
    const open = pageAt('/aktuelt/2022/').querySelector('main [aria-current="page"][href]');
    expect(open?.getAttribute('href')).toBe('/aktuelt/2022/');
  });

  test('say when it happened, when it was written and how long it is of use', () => {
    const datesOf = (id: string) =>
      pageAt(`/aktuelt/${id}/`).querySelectorAll('.dates li').map(words);
    expect(datesOf('provekonferansen')).toEqual([
      'Hendte 15.–16. november 2022',
      'Skrevet i ettertid, 18. november 2026',
    ]);
    expect(datesOf('provenytt')).toEqual(['Skrevet 20. november 2026', 'Endret 21. november 2026']);
    expect(datesOf('provefrist')).toEqual([
      'Skrevet 10. november 2026',
      'Gjelder til og med 30. november 2026',
    ]);
  });

  test('show a picture with words for those who do not see it, and room until it comes', () => {
    const picture = pageAt('/nn/aktuelt/provenytt/').querySelector('main figure img');
    expect(picture?.getAttribute('alt')).toBe('Ein sirkel i ein firkant, teikna for prøva.');
    expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).toEqual([
      '640',
      '360',
    ]);
    expect(made.fileOf(picture?.getAttribute('src') ?? '')).toBeTruthy();
  });

  test('mark what is in bokmål alone on the pages in nynorsk', () => {
    const page = pageAt('/nn/aktuelt/provefrist/');
    expect(page.querySelector('h1')?.getAttribute('lang')).toBe('nb');
    expect(words(pageAt('/nn/aktuelt/').querySelector('main [lang="nb"]'))).toContain('(bokmål)');
  });

  test('tell search engines the day it was published, and of what days it tells', () => {
    const told = pageAt('/aktuelt/provekonferansen/').querySelector('[type="application/ld+json"]');
    expect(JSON.parse(told?.text ?? '')).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Prøvekonferansen ble holdt',
      datePublished: '2026-11-18',
      dateModified: '2026-11-18',
      temporalCoverage: '2022-11-15/2022-11-16',
      inLanguage: 'nb',
      mainEntityOfPage: 'https://example.com/aktuelt/provekonferansen/',
    });
  });
});

describe('the feed', () => {
  test('follows RFC 4287 in both languages, and leads to pages that exist', () => {
    const site = readSite();
    for (const address of ['/aktuelt.xml', '/nn/aktuelt.xml'])
      for (const one of [site, made]) {
        const { wrong, self, page, entries } = feedAt(address, one);
        expect(wrong, address).toEqual([]);
        expect(new URL(self).pathname).toBe(address);
        for (const link of [page, ...entries.map((entry) => entry.address)])
          expect(one.fileOf(new URL(link).pathname), link).toBeTruthy();
        const ours = one.pages.filter(({ document }) =>
          document.querySelector(`head link[type="application/atom+xml"][href="${address}"]`),
        );
        expect(ours.map((each) => each.address)).toEqual(
          expect.arrayContaining([address.replace('aktuelt.xml', ''), new URL(page).pathname]),
        );
        expect(ours.every((each) => /^(\/nn)?\/(aktuelt\/.*)?$/.test(each.address))).toBe(true);
      }
  });

  test('has its entries by the day they were written, with ids that say nothing of the day', () => {
    expect(
      feedAt('/nn/aktuelt.xml').entries.map(({ id, title, published, updated, language }) => [
        id,
        title,
        published.slice(0, 10),
        updated.slice(0, 10),
        language,
      ]),
    ).toEqual([
      [
        'tag:example.com,2026:aktuelt/nn/provenytt',
        'Prøva <er> i gang & klar',
        '2026-11-20',
        '2026-11-21',
        'nn',
      ],
      [
        'tag:example.com,2026:aktuelt/nb/provekonferansen',
        'Prøvekonferansen ble holdt',
        '2026-11-18',
        '2026-11-18',
        'nb',
      ],
      [
        'tag:example.com,2026:aktuelt/nb/provefrist',
        'Prøvefristen er snart',
        '2026-11-10',
        '2026-11-10',
        'nb',
      ],
    ]);
  });

  test('is the same in a folder of another site', () => {
    const { wrong, entries } = feedAt('/aktuelt.xml', yearsLater);
    expect(wrong).toEqual([]);
    expect(entries[0]?.address).toBe('https://example.com/slt/aktuelt/provenytt/');
  });
});

describe('the front page', () => {
  test('has the two newest, and not what happened long ago', () => {
    expect(linksIn(pageAt('/'), '[aria-labelledby="aktuelt"] .news')).toEqual([
      '/aktuelt/provenytt/',
      '/aktuelt/provefrist/',
    ]);
  });

  test('has no news when all of it is old', () => {
    const later = pageAt('/', yearsLater);
    expect(later.querySelector('[aria-labelledby="aktuelt"]')).toBeNull();
    expect(linksIn(pageAt('/aktuelt/', yearsLater), 'main .news')).toHaveLength(3);
  });

  test('has the two events that come next, on whatever day it is built', () => {
    for (const [site, day] of [
      [made, '2026-11-21'],
      [yearsLater, '2029-01-01'],
    ] as const) {
      const listed = (address: string, within: string) =>
        pageAt(address, site)
          .querySelectorAll(`${within} li[data-end]`)
          .map((item) => [
            item.querySelector('a')?.getAttribute('href'),
            item.getAttribute('data-end') ?? '',
          ]);
      const next = listed('/', '[aria-labelledby="arrangementer"]');
      expect(next).toHaveLength(2);
      expect(next).toEqual(listed('/arrangementer/', '[data-coming]').slice(0, 2));
      expect(next.filter(([, end = '']) => end < day)).toEqual([]);
    }
  });
});

test('the contents of the site lead to every main page, and every page leads to them', () => {
  const links = linksIn(pageAt('/nn/innhold/'), 'main section');
  expect(links).toEqual(
    expect.arrayContaining(['/nn/bekymret/', '/nn/kontakt/', '/nn/aktuelt/', '/nn/arrangementer/']),
  );
  expect(links.filter((link) => !made.fileOf(link ?? ''))).toEqual([]);
  for (const { address, document } of made.pages) {
    const base = address.startsWith('/nn/') ? '/nn' : '';
    const foot = linksIn(document, 'footer');
    for (const path of ['/aktuelt/', '/kontakt/', '/innhold/'])
      expect(foot, address).toContain(base + path);
  }
});
